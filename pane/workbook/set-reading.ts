// What the core makes of the tables of a set: the card, every problem, and what a careful reader would note.
import {
  answer,
  areaOf,
  type Card,
  type Cell,
  card,
  catalogue,
  type Decided,
  decidedIn,
  impactkaart,
  impactkaartNames,
  type Problem,
  type Project,
  problem,
  readOutcomes,
  readProject,
  sheetTitle,
  withSheetRows,
} from '../../core'
import { type ListedRow, listedRows, withOwnPrices } from './outcome-table'
import { type OwnOffers, ownOffers } from './own-prices'
import type { SetTables } from './workbook'

export interface SetReading {
  readonly set: string
  /** What the pack that it came from decided. */
  readonly decided: Decided
  readonly ownPrices: OwnOffers
  readonly project: Project
  readonly projectProblems: readonly Problem[]
  /** Rows of the outcome table with a name. */
  readonly listed: readonly ListedRow[]
  /** Problems by row of the outcome table. */
  readonly rowProblems: ReadonlyMap<number, readonly Problem[]>
  /** Problems of the outcome table as a whole, such as a header that stands there twice. */
  readonly tableProblems: readonly Problem[]
  /** The card over the rows that could be read; rows with a problem do not count. */
  readonly card: Card
  /** The tables as the functions get them. */
  readonly tables: { readonly project: Cell[][]; readonly outcomes: Cell[][] }
}

/** How many rows of its sheet stand above a table. The core counts rows within a table; beside the sheet people count as the sheet does. */
const rowsAbove = (wanted: string): number => {
  const found = plan.names.find(({ name }) => name === wanted)
  return found ? areaOf(found.range).from.row - 1 : 0
}
const plan = impactkaart({ set: '', rows: 1 })
const names = impactkaartNames('')
const above = { project: rowsAbove(names.project), outcomes: rowsAbove(names.outcomes) }

/** The problem with the row of the sheet as its place. */
const inSheet = (found: Problem, table: keyof typeof above): Problem => {
  const row = rowOf(found)
  return row === undefined ? found : problem(found.reason, { ...found.facts, row: row + above[table] })
}

const rowOf = ({ facts }: Problem): number | undefined => (typeof facts.row === 'number' ? facts.row : undefined)

export const readSet = (set: string, tables: SetTables): SetReading => {
  const outcomesTable = withOwnPrices(tables.outcomes)
  const { project, problems: projectProblems } = readProject(tables.project)
  const { outcomes, problems } = readOutcomes(outcomesTable, project)
  const rowProblems = new Map<number, Problem[]>()
  const tableProblems: Problem[] = []
  for (const found of problems) {
    const row = rowOf(found)
    if (row !== undefined) rowProblems.set(row, [...(rowProblems.get(row) ?? []), inSheet(found, 'outcomes')])
    else if (found.reason !== 'outcomes-none') tableProblems.push(found)
  }
  return {
    set,
    decided: decidedIn(tables.about),
    ownPrices: ownOffers(tables.ownPrices, project.priceYear),
    project,
    projectProblems: projectProblems.map((found) => inSheet(found, 'project')),
    listed: listedRows(outcomesTable),
    rowProblems,
    tableProblems,
    card: card(project, outcomes.rows),
    tables: { project: tables.project, outcomes: outcomesTable },
  }
}

/** A finding of CONTROLE. The texts are Dutch. */
export interface FindingRow {
  readonly severity: string
  /** In the sheet: "Uitkomsten, rij 9, kolom Deadweight"; '' for what is about the whole. */
  readonly place: string
  /** The sheet of that place. */
  readonly sheet: string
  readonly finding: string
  readonly advice: string
}

const call = (name: string, args: readonly (Cell | Cell[][])[]) => {
  const fn = catalogue.find((one) => one.name === name)
  if (!fn) throw new Error(`${name} is missing from the catalogue`)
  return answer(fn, args)
}

const findingRow = (set: string, [severity, place, finding, advice]: readonly string[]): FindingRow => {
  const table = place?.startsWith('Projecttabel') ? 'project' : 'outcomes'
  const sheet = sheetTitle(table === 'project' ? 'project' : 'uitkomsten', set)
  const told = (text = '') => withSheetRows(text, above[table])
  const within = told(place)
    .replace(/^(Projecttabel|Uitkomsten)(, )?/, '')
    .replace(/^(Rij|Kolom)\b/, (word) => word.toLowerCase())
  return {
    severity: severity ?? '',
    place: place === '-' ? '' : [sheet, within].filter((part) => part !== '').join(', '),
    sheet,
    finding: told(finding),
    advice: advice === '-' ? '' : told(advice),
  }
}

export const findingsOf = ({ set, tables }: SetReading): readonly FindingRow[] => {
  const table = call('CONTROLE', [tables.project, tables.outcomes])
  if (!Array.isArray(table)) return []
  return table
    .slice(1)
    .map((cells) => findingRow(set, cells.map(String)))
    .filter(({ severity }) => severity !== '-')
}
