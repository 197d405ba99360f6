// What would a careful reader object to?  Errors of the reading first, then what deserves attention, then tips.
// A finding is a code with facts; `core/sentences/finding-words.ts` says it. Of one kind at most 50 are listed, the rest is counted.
import type { FindingCode } from '../sentences/finding-words'
import type { Facts, Problem } from '../sentences/problem'
import type { Outcomes, Project } from './rows'
import { tips } from './tips'
import { warnings } from './warnings'

export type Severity = 'fout' | 'let op' | 'tip'

/** Something a careful reader would point at. `facts` holds the place (table, row, column, item) and what the sentence needs. */
export interface Finding {
  readonly code: FindingCode
  readonly facts: Facts
}

/** An error of the reading, or a finding, with how serious it is. */
export type Judged =
  | { readonly severity: 'fout'; readonly problem: Problem }
  | { readonly severity: Severity; readonly finding: Finding }

/** How many findings of one kind are listed one by one. */
export const mostPerKind = 50

/** What was read, and everything that is wrong with it. */
export interface Reading {
  readonly project: Project
  readonly outcomes: Outcomes
  readonly problems: readonly Problem[]
}

/** All findings: severity first, then the project table before the outcome table, then by row. */
export const findings = ({ project, outcomes, problems }: Reading): readonly Judged[] => [
  ...errors(problems),
  // A total without the rows that could not be read says nothing, so findings about totals wait until the table is right.
  ...attention('let op', warnings(project, outcomes, problems.length === 0)),
  ...attention('tip', tips(project, outcomes.rows)),
]

const errors = (problems: readonly Problem[]): Judged[] => {
  const listed = [...problems].sort(byPlace).slice(0, mostPerKind)
  const rest = problems.length - listed.length
  return [
    ...listed.map((problem): Judged => ({ severity: 'fout', problem })),
    ...(rest > 0 ? [{ severity: 'fout', finding: { code: 'more-errors', facts: { count: rest } } } as const] : []),
  ]
}

const attention = (severity: 'let op' | 'tip', found: readonly Finding[]): Judged[] =>
  capped([...found].sort(byPlace)).map((finding) => ({ severity, finding }))

/** At most 50 of each kind; where there are more, one last finding of that kind counts the rest. */
const capped = (found: readonly Finding[]): readonly Finding[] => {
  const seen = new Map<FindingCode, number>()
  const listed = found.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1
    seen.set(code, count)
    return count <= mostPerKind
  })
  const tooMany = [...seen].filter(([, count]) => count > mostPerKind)
  return [
    ...listed,
    ...tooMany.map(([of, count]): Finding => ({ code: 'more-of-this', facts: { of, count: count - mostPerKind } })),
  ]
}

type Placed = { readonly facts: Facts }

/** Project table, then outcome table, then what is about the whole. */
const tableRank = ({ facts }: Placed): number =>
  facts.table === 'project' ? 0 : facts.row !== undefined || facts.column !== undefined ? 1 : 2

const byPlace = (one: Placed, other: Placed): number =>
  tableRank(one) - tableRank(other) || Number(one.facts.row ?? 0) - Number(other.facts.row ?? 0)
