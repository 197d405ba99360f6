// The card of each Impactkaart in a file, as KAART gives it; as SNELKAART does while no outcome is filled in.
import {
  type Cell,
  comparisonQuestions,
  functions,
  type ImpactkaartNames,
  impactkaartNames,
  isBlank,
  Problem,
  readOutcomes,
  readProject,
  setsIn,
} from '../../core'
import { sizeOf } from '../filled/set-sizes'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { type CardTables, cardTables } from './card-tables'
import { reportFindings } from './findings'
import { reportLostPrices } from './own-prices'
import { placedPlan } from './placed-plan'
import { hiddenText, seemsPersonal, shownSentence } from './private-text'
import { reportPutBetween } from './put-between'
import type { GatherProblem, Report } from './record'

export interface CardInFile {
  readonly set: string
  readonly project: string
  /** An indication from comparable projects, not from outcomes. */
  readonly quick: boolean
  /** Onderdeel, Waarde, Toelichting; without the header. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** Why there are no rows; '' otherwise. */
  readonly problem: string
  /** What must be mended first, with its cell; empty when there are rows. */
  readonly faults: readonly Fault[]
}

export type Fault = Pick<GatherProblem, 'place' | 'text' | 'advice'>

/** Sets of which both tables are there. */
export const cardsInFile = (opened: OpenedWorkbook): readonly CardInFile[] =>
  setsIn({ names: opened.names(), record: [] }).flatMap((size): CardInFile[] => {
    const names = impactkaartNames(size.set)
    if ([names.project, names.outcomes].some((name) => size.missing.includes(name))) return []
    const placed = placedPlan(opened, sizeOf(opened, size))
    const between = faultsOf((report) => {
      reportPutBetween(placed, report)
      reportLostPrices(opened, placed, report)
    })
    if (between.length > 0) return [{ ...unreadable(opened, names, size.set), faults: between }]
    const tables = cardTables(opened, size.set, placed)
    const { project } = readProject(tables.project)
    const { outcomes, problems } = readOutcomes(tables.outcomes, project)
    const quick = outcomes.rows.length === 0 && problems.every(({ reason }) => reason === 'outcomes-none')
    const common = { set: size.set, project: shown(project.name), quick }
    try {
      const answer = quick ? quickCard(opened, size.set) : functions.KAART?.(tables.project, tables.outcomes)
      const rows = Array.isArray(answer) ? answer.slice(1).map((row) => row.map(shown)) : []
      return [{ ...common, rows, problem: '', faults: [] }]
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return [{ ...common, rows: [], ...whyNot(opened, names, tables, quick, error) }]
    }
  })

const mendFirst = 'De kaart kan nog niet worden gemaakt. Herstel eerst dit:'

/** Of what keeps a card from being made. */
const faultsOf = (tell: (report: Report) => void): Fault[] => {
  const faults: Fault[] = []
  tell((severity, place, text, advice = '') => {
    if (severity === 'fout') faults.push({ place, text, advice })
  })
  return faults
}

/** A set of which no more than its name can be read. */
const unreadable = (opened: OpenedWorkbook, names: ImpactkaartNames, set: string): Omit<CardInFile, 'faults'> => {
  const name = asCells(opened.table(names.projectName) ?? [])[0]?.[0]
  return { set, project: shown(String(name ?? '')), quick: false, rows: [], problem: mendFirst }
}

const asked = { type: 'Projecttype', months: 'Looptijd', reach: 'Bereik', costs: 'Kosten' } as const
type Asked = keyof typeof asked

/** By the cells of the file: what the functions say names their arguments. */
const whyNot = (
  opened: OpenedWorkbook,
  names: ImpactkaartNames,
  tables: CardTables,
  quick: boolean,
  { message }: Problem,
): Pick<CardInFile, 'problem' | 'faults'> => {
  const blank = (['type', 'months', 'reach', 'costs'] as const).filter((key: Asked) =>
    isBlank(asCells(opened.table(names[key]) ?? [])[0]?.[0]),
  )
  if (quick && blank.length > 0) {
    const needed = blank.map((key) => asked[key]).join(', ')
    return { problem: `Deze werkmap is nog niet ingevuld. Vul op het blad Start in: ${needed}.`, faults: [] }
  }
  const faults = faultsOf((report) => {
    for (const { text } of tables.prices.problems) report('fout', 'Prijzen, eigen prijzen', shownSentence(text))
    reportFindings(opened, names, tables, report)
  })
  return { problem: faults.length === 0 ? shownSentence(message) : mendFirst, faults }
}

/** What is printed may be passed on. */
const shown = <T extends string | number>(cell: T): T | string =>
  typeof cell === 'string' && seemsPersonal(cell) ? hiddenText : cell

const quickCard = (opened: OpenedWorkbook, set: string) => {
  const names = impactkaartNames(set)
  const column = (name: string): Cell[] => asCells(opened.table(name) ?? []).map(([cell]) => cell)
  const one = (name: string): Cell => column(name)[0]
  const answers = column(names.comparison)
  return functions.SNELKAART?.(one(names.type), one(names.months), one(names.reach), one(names.costs), [
    ['Vraag', 'Antwoord'],
    ...comparisonQuestions.map(({ name }, index) => [name.nl, answers[index] ?? '']),
  ])
}
