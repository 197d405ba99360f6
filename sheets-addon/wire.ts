// What the sidebar asks the script, and what comes back: one JSON text each way, because Google's bridge loses dates and blanks.
import type { Cell, Plan, PlanChange, PlanOutline } from '../core'
import type { Selection, SheetSet } from '../pane'
import type { Refused } from './sentences'

/** A change of a plan, with what the script cannot know: the set as it stands, and which cells are new and which are for people. */
export interface Extension {
  readonly change: PlanChange
  readonly outline: PlanOutline
  readonly inputs: Readonly<Record<string, readonly string[]>>
  /** Cells of each sheet that were nobody's before, as rectangles. */
  readonly fresh: Readonly<Record<string, readonly string[]>>
}

export type CellTable = Readonly<Record<string, readonly (readonly Cell[])[]>>

/** Every question, with what it needs and what it gives. */
export interface Questions {
  sets: () => readonly SheetSet[]
  sheetNames: () => readonly string[]
  insert: (plan: Plan) => void
  extend: (extension: Extension) => void
  /** One plan after the other. */
  remove: (outlines: readonly PlanOutline[]) => void
  read: (names: readonly string[]) => Record<string, Cell[][]>
  /** Without blanks that mean "leave as it is": those are `null` in JSON, and a cell to be emptied is ''. */
  write: (values: CellTable) => void
  writeFormula: (formula: string) => void
  show: (sheet: string) => void
  selection: () => Selection
  /** The date as it stands on the sheet: 25-11-2026. */
  share: (date: string) => void
  /** Changes whenever something the pane shows may have changed. */
  pulse: () => string
}

export type Question = keyof Questions

export interface Asked {
  readonly question: Question
  readonly given: readonly unknown[]
}

export type Answered = { readonly value: unknown } | { readonly refused: Refused }
