// What the core makes of the tables of a set: the card, every problem, and what a careful reader would note.
import {
  answer,
  type Card,
  type Cell,
  card,
  catalogue,
  type Problem,
  type Project,
  readOutcomes,
  readProject,
} from '../../core'
import { type ListedRow, listedRows, withOwnPrices } from './outcome-table'
import type { SetTables } from './workbook'

export interface SetReading {
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

const rowOf = ({ facts }: Problem): number | undefined => (typeof facts.row === 'number' ? facts.row : undefined)

export const readSet = (tables: SetTables): SetReading => {
  const outcomesTable = withOwnPrices(tables.outcomes)
  const { project, problems: projectProblems } = readProject(tables.project)
  const { outcomes, problems } = readOutcomes(outcomesTable, project)
  const rowProblems = new Map<number, Problem[]>()
  const tableProblems: Problem[] = []
  for (const problem of problems) {
    const row = rowOf(problem)
    if (row !== undefined) rowProblems.set(row, [...(rowProblems.get(row) ?? []), problem])
    else if (problem.reason !== 'outcomes-none') tableProblems.push(problem)
  }
  return {
    project,
    projectProblems,
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
  readonly place: string
  readonly finding: string
  readonly advice: string
}

const call = (name: string, args: readonly (Cell | Cell[][])[]) => {
  const fn = catalogue.find((one) => one.name === name)
  if (!fn) throw new Error(`${name} is missing from the catalogue`)
  return answer(fn, args)
}

export const findingsOf = ({ tables }: SetReading): readonly FindingRow[] => {
  const table = call('CONTROLE', [tables.project, tables.outcomes])
  if (!Array.isArray(table)) return []
  return table
    .slice(1)
    .map(([severity, place, finding, advice]) => ({
      severity: String(severity),
      place: String(place),
      finding: String(finding),
      advice: String(advice),
    }))
    .filter(({ severity }) => severity !== '-')
}
