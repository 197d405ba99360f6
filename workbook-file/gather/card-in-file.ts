// The card of each Impactkaart in a file, as KAART gives it; as SNELKAART does while no outcome is filled in.
import {
  type Cell,
  comparisonQuestions,
  functions,
  impactkaartNames,
  Problem,
  readOutcomes,
  readProject,
  setsIn,
} from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { cardTables } from './card-tables'
import { placedPlan } from './placed-plan'
import { hiddenText, seemsPersonal, shownSentence } from './private-text'

export interface CardInFile {
  readonly set: string
  readonly project: string
  /** An indication from comparable projects, not from outcomes. */
  readonly quick: boolean
  /** Onderdeel, Waarde, Toelichting; without the header. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** Why there are no rows; '' otherwise. */
  readonly problem: string
}

/** Sets of which both tables are there. */
export const cardsInFile = (opened: OpenedWorkbook): readonly CardInFile[] =>
  setsIn({ names: opened.names(), record: [] }).flatMap((size): CardInFile[] => {
    const names = impactkaartNames(size.set)
    if ([names.project, names.outcomes].some((name) => size.missing.includes(name))) return []
    const tables = cardTables(opened, size.set, placedPlan(opened, size))
    const { project } = readProject(tables.project)
    const { outcomes, problems } = readOutcomes(tables.outcomes, project)
    const quick = outcomes.rows.length === 0 && problems.every(({ reason }) => reason === 'outcomes-none')
    const common = { set: size.set, project: shown(project.name), quick }
    try {
      const answer = quick ? quickCard(opened, size.set) : functions.KAART?.(tables.project, tables.outcomes)
      return [
        { ...common, rows: Array.isArray(answer) ? answer.slice(1).map((row) => row.map(shown)) : [], problem: '' },
      ]
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return [{ ...common, rows: [], problem: shownSentence(error.message) }]
    }
  })

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
