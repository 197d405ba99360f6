// What the sidebar asks the script, and what comes back: one JSON text each way, because Google's bridge loses dates and blanks.
import type { Cell, Plan, PlanChange, PlanOutline } from '../core'
import type { Selection, SheetSet } from '../pane'
import type { Refused } from './sentences'

/** A change of a plan, with what the script cannot know: the set as it stands, which cells are new, and which were for people. */
export interface Extension {
  readonly change: PlanChange
  readonly outline: PlanOutline
  /** Input cells of each sheet of the earlier plan, as rectangles. */
  readonly inputs: Readonly<Record<string, readonly string[]>>
  /** Cells of each sheet that were nobody's before, as rectangles. */
  readonly fresh: Readonly<Record<string, readonly string[]>>
}

/** By name. In JSON a cell that stays as it is is `null`; one that is emptied is ''. */
export type CellTable = Readonly<Record<string, readonly (readonly Cell[])[]>>

/** By name, in canonical text; `null` leaves a cell as it is. */
export type FormulaTable = Readonly<Record<string, readonly (readonly (string | null)[])[]>>

/** What the sidebar gets when it needs it: each is an HTML file of the script, named after its chunk. */
export const parts = ['measuring', 'pack', 'reference'] as const
export type Part = (typeof parts)[number]

/** Every question, with what it needs and what it gives. */
export interface Questions {
  sets: () => readonly SheetSet[]
  sheetNames: () => readonly string[]
  insert: (plan: Plan) => void
  extend: (extension: Extension) => void
  /** All of it or nothing: the card, the sheets for measuring, or both. */
  remove: (outlines: readonly PlanOutline[]) => void
  read: (names: readonly string[]) => Record<string, Cell[][]>
  write: (values: CellTable) => void
  writeFormulas: (formulas: FormulaTable) => void
  writeFormula: (formula: string) => void
  show: (sheet: string) => void
  selection: () => Selection
  /** The date as it stands on the sheet: 25-11-2026. */
  share: (date: string) => void
  /** A script element with a part of the sidebar. */
  part: (name: Part) => string
  /** Changes whenever something the pane shows may have changed. */
  pulse: () => string
}

export type Question = keyof Questions

export interface Asked {
  readonly question: Question
  readonly given: readonly unknown[]
}

export type Answered = { readonly value: unknown } | { readonly refused: Refused }
