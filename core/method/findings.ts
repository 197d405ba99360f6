// What would a careful reader object to?  Errors of the reading first, then what deserves attention, then tips.
// Of the errors at most 50 are listed; the rest is counted.
import { bare } from '../reading/words'
import type { Facts, Problem } from '../sentences/problem'
import type { Finding } from './finding'
import type { Outcomes, Project } from './rows'
import { tips } from './tips'
import { warnings } from './warnings'

export type Severity = 'fout' | 'let op' | 'tip'

/** An error of the reading, or a finding, with how serious it is. */
export type Judged =
  | { readonly severity: 'fout'; readonly problem: Problem }
  | { readonly severity: Severity; readonly finding: Finding }

/** How many errors are listed one by one. */
const mostErrors = 50

/** What was read, everything that is wrong with it, and where its items and columns stand. */
export interface Reading {
  readonly project: Project
  readonly outcomes: Outcomes
  readonly problems: readonly Problem[]
  readonly itemRows: ReadonlyMap<string, number>
  readonly columnOrder: ReadonlyMap<string, number>
}

/** All findings: severity first, then the project table before the outcome table, then by row, then by column. */
export const findings = (reading: Reading): readonly Judged[] => {
  const { project, outcomes, problems } = reading
  const byPlace = placeOrder(reading)
  const attention = (severity: 'let op' | 'tip', found: readonly Finding[]): Judged[] =>
    [...found].sort(byPlace).map((finding) => ({ severity, finding }))
  return [
    ...errors([...problems].sort(byPlace)),
    // A total without the rows that could not be read says nothing, so findings about totals wait until the table is right.
    ...attention('let op', warnings(project, outcomes, problems.length === 0)),
    ...attention('tip', tips(project, outcomes.rows)),
  ]
}

const errors = (problems: readonly Problem[]): Judged[] => {
  const rest = problems.length - mostErrors
  return [
    ...problems.slice(0, mostErrors).map((problem): Judged => ({ severity: 'fout', problem })),
    ...(rest > 0 ? [{ severity: 'fout', finding: { code: 'more-errors', facts: { count: rest } } } as const] : []),
  ]
}

type Placed = { readonly facts: Facts }

/** After everything that has a place in the table. */
const nowhere = 1e9

/** Compares by place: project table, outcome table, then what is about the whole; within a table by row and column. */
const placeOrder = ({ itemRows, columnOrder }: Pick<Reading, 'itemRows' | 'columnOrder'>) => {
  const tableOf = ({ table, row, column }: Facts): number =>
    table === 'project' ? 0 : table !== undefined || row !== undefined || column !== undefined ? 1 : 2
  const rowOf = ({ row, item }: Facts): number =>
    Number(row ?? (item === undefined ? 0 : (itemRows.get(bare(String(item))) ?? nowhere)))
  const columnOf = ({ column }: Facts): number => {
    if (column === undefined) return -1
    return typeof column === 'number' ? column - 1 : (columnOrder.get(bare(column)) ?? nowhere)
  }
  return ({ facts: one }: Placed, { facts: other }: Placed): number =>
    tableOf(one) - tableOf(other) || rowOf(one) - rowOf(other) || columnOf(one) - columnOf(other)
}
