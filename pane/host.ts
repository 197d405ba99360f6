// What a host must offer the pane, and nothing more. Excel, Google Sheets and the workbench each implement it once.
import type { Cell, Language, Plan, TemplateName } from '../core'

/** One set of our sheets in the open workbook. */
export interface SheetSet {
  /** '' for the first, '_2' for the second, ... */
  readonly set: string
  /** Rows of its outcome table. */
  readonly rows: number
  /** Version of the method that made it. */
  readonly version: string
  /** Rows of its table of measurements; undefined without sheets for measuring. */
  readonly measurements?: number | undefined
  /** It came from the pack of an organisation, and says on sheet Uitleg of which. */
  readonly composed?: boolean
}

/** What a host could not do, as a sentence in each language: the pane shows the one it is in. `message` is the Dutch one. */
export class HostProblem extends Error {
  constructor(
    private readonly sentences: Readonly<Record<Language, string>>,
    cause?: unknown,
  ) {
    super(sentences.nl, { cause })
    this.name = 'HostProblem'
  }

  in(language: Language): string {
    return this.sentences[language]
  }
}

/** What stands in the selected cell. */
export interface Selection {
  /** "Kaart!B5" */
  readonly address: string
  /** The formula as typed, or ''. */
  readonly formula: string
  /** The sentence of the error in this cell when one of our functions gave it, else ''. */
  readonly sentence: string
}

export interface Capabilities {
  /** Our functions can be used in cells here. */
  readonly functions: boolean
  /** The host draws the charts of a plan itself. */
  readonly charts: boolean
  /** The pane offers a button for these. */
  readonly save: boolean
  readonly print: boolean
  readonly share: boolean
}

export interface Host {
  /** 'workbench', 'excel', 'sheets': for help texts that differ. */
  readonly kind: 'workbench' | 'excel' | 'sheets'
  readonly language: Language
  readonly capabilities: Capabilities
  /** The day of today as Excel counts, for input cells; core has no clock. */
  today(): number
  /** Our sets in the workbook, in order of their number. */
  sets(): Promise<readonly SheetSet[]>
  /** Names of all sheets in the workbook, ours and the user's. */
  sheetNames(): Promise<readonly string[]>
  /** Adds the sheets and names of a plan. Never overwrites; takes back what it did when it fails. */
  insert(plan: Plan): Promise<void>
  /** More rows, or linked to measurements: applies what differs between two plans of the same template and set. */
  extend(before: Plan, after: Plan): Promise<void>
  /** Takes the sheets and names of a set away, or of one template in it; never touches anything of the user. */
  remove(set: string, template?: TemplateName): Promise<void>
  /** The values of named ranges (raw numbers and text, '' for blank), by name. A missing name is an error sentence. */
  read(names: readonly string[]): Promise<Readonly<Record<string, Cell[][]>>>
  /** Writes values into named ranges from their top left cell. Text never becomes a formula. Only the given cells change; `undefined` leaves a cell as it is. */
  write(values: Readonly<Record<string, Cell[][]>>): Promise<void>
  /** Writes native formulas (canonical, without '=') into input cells of named ranges, as `write` does values. */
  writeFormulas(formulas: Readonly<Record<string, readonly (readonly (string | undefined)[])[]>>): Promise<void>
  /** Puts a formula (canonical: dotted name, `,` between arguments, with '=') in the selected cell; refuses a locked cell with a sentence. */
  writeFormula(formula: string): Promise<void>
  /** Shows a sheet of ours. */
  show(sheet: string): Promise<void>
  /** Calls back when values or the selection changed (at most a few times per second). Returns the way to stop. */
  watch(onChange: () => void): () => void
  selection(): Promise<Selection>
  /** Saves the workbook as .xlsx (only with capability `save`). */
  save(): Promise<void>
  /** Prints the card (only with capability `print`). */
  print(): Promise<void>
  /** A copy in which our functions are replaced by their values (only with capability `share`). */
  share(): Promise<void>
  /** Enters formulas of ours again that stand as #NAME?; gives how many. Only where that can happen. */
  repair?(): Promise<number>
}
