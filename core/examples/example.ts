// A complete project to look at: the quick answers of Start, the rows of Project and the table of Uitkomsten, as plain cells.
import type { Cell } from '../cell'

/** What stands on Start: at most twelve fields. */
export interface ExampleStart {
  readonly projectName: string
  readonly organisation: string
  readonly municipality: string
  /** One of `projectTypes`. */
  readonly type: string
  readonly months: number
  readonly reach: number
  /** Euro over the whole duration. */
  readonly costs: number
  /** The answers to the five questions, in their order. */
  readonly comparison: readonly [string, string, string, string, string]
}

/** What one reads of an example before opening it. Texts are Dutch, as in the workbook. */
export interface ExampleIntroduction {
  readonly key: string
  readonly title: string
  /** Where it comes from, what was left out, and that it is fictitious if it is. */
  readonly note: string
  /** It has a second part in measured.ts: measurements, effects and stories. */
  readonly measured?: true
}

export interface ExampleContents {
  readonly start: ExampleStart
  /** Rows of the project table beside those of Start. */
  readonly project: readonly (readonly [label: string, value: Cell])[]
  /**
   * Outcome table, header row first; every row as long as the header.
   * An own price stands in Eigen prijs, where the workbook takes it, and again in Prijs, which the functions read.
   */
  readonly outcomes: readonly (readonly Cell[])[]
}

export type Example = ExampleIntroduction & ExampleContents

/** The whole project table of an example, as a user would fill it in. */
export const projectTableOf = ({ start, project }: Example): readonly (readonly Cell[])[] => [
  ['Gegeven', 'Waarde'],
  ['Projectnaam', start.projectName],
  ['Organisatie', start.organisation],
  ['Gemeente', start.municipality],
  ['Projecttype', start.type],
  ['Looptijd', start.months],
  ['Bereik', start.reach],
  ['Kosten totaal', start.costs],
  ...project,
]
