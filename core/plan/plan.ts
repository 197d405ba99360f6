// The language of workbook plans. A plan says what a workbook must become; a host or the file writer makes it so.
// It is plain data (JSON), names meanings instead of colours, and holds native formulas of the classic set only.

/** What a cell is for. `look.ts` says how each meaning looks, once, for all hosts. */
export type Meaning =
  | 'titel'
  | 'kop'
  | 'tabelkop'
  | 'label'
  | 'invoer'
  | 'uitkomst'
  | 'kerncijfer'
  | 'toelichting'
  | 'let-op'
  | 'rekenhulp'
  | 'tekst'

/** How a number is shown. */
export type NumberFormat =
  | 'algemeen'
  | 'tekst'
  | 'euro'
  | 'euro-cent'
  | 'aantal'
  | 'decimaal'
  | 'factor'
  | 'procent'
  | 'procent-fijn'
  | 'jaartal'
  | 'datum'

/** One cell. A1 address within its sheet. Either a value, or a formula in canonical text (`,` between arguments, no `=`), or blank. */
export interface PlanCell {
  readonly at: string
  readonly value?: string | number
  /** Names, cells and functions of the classic set; see dialect.ts and lint.ts. */
  readonly formula?: string
  readonly meaning?: Meaning
  readonly format?: NumberFormat
  /** Wraps within its column; the row needs a height. */
  readonly wrap?: boolean
  readonly align?: 'links' | 'midden' | 'rechts'
}

export interface PlanColumn {
  /** Width in characters of the standard font. */
  readonly width: number
  readonly hidden?: boolean
}

export type Choices = { readonly list: readonly string[] } | { readonly name: string }

/** What may be typed in a range. A warning lets other text through; a refusal does not. */
export interface PlanValidation {
  readonly range: string
  readonly rule:
    | { readonly kind: 'choice'; readonly from: Choices }
    | {
        readonly kind: 'number' | 'whole' | 'date'
        readonly min?: number
        readonly max?: number
        readonly notZero?: true
      }
    | { readonly kind: 'text'; readonly maxLength: number }
  readonly onWrong: 'refuse' | 'warn' | 'allow'
  /** Shown when the cell is selected (at most 255 characters). */
  readonly prompt?: string
  /** Shown when refused or warned (at most 255 characters). */
  readonly error?: string
}

/** Shows a range in another meaning when its formula (relative to the top left cell) is true. */
export interface PlanHighlight {
  readonly range: string
  readonly when: string
  readonly meaning: Meaning
}

/** One row of bars, or one line. */
export interface PlanSeries {
  /** What it measures: "euro", "uur"; beside others, what tells it apart: "voor", "na". */
  readonly name: string
  /** One column, as high as the categories. */
  readonly values: string
}

export interface PlanChart {
  /** `line`: points over time, joined by straight lines; its categories are numbers (months), each point at its own place along the axis. */
  readonly kind: 'bar' | 'column' | 'line'
  readonly title: string
  /** Alternative text: what the chart shows, for who cannot see it. */
  readonly alt: string
  /** A range within the same sheet, one column. */
  readonly categories: string
  /** One or more. With more than one there is a legend and no figure at each bar. */
  readonly series: readonly PlanSeries[]
  /** The ends of the axis of values, where they are fixed: a scale from 1 to 5. */
  readonly scale?: { readonly min: number; readonly max: number }
  /** Stands under the axis of a line: "maanden na de start". */
  readonly axisTitle?: string
  /** Covers these cells: "A20:D32". */
  readonly covers: string
}

/** A picture above the cells, its top left corner in the corner of a cell. */
export interface PlanPicture {
  readonly at: string
  readonly type: 'png' | 'jpeg'
  readonly base64: string
  /** Alternative text: what the picture shows. */
  readonly alt: string
  /** Dots of a screen. */
  readonly width: number
  readonly height: number
}

export interface PlanPrint {
  readonly orientation: 'staand' | 'liggend'
  /** Range that is printed. */
  readonly area: string
  /** Pages wide is always 1; 0 pages tall = as many as needed. */
  readonly pagesTall: number
  /** Rows repeated on top of each page: "5:5". */
  readonly repeatRows?: string
  readonly footer: string
}

export interface PlanSheet {
  readonly name: string
  /** What it is for within its template ("start", "kaart"); stable when `name` gets a number. */
  readonly role: string
  readonly columns: readonly PlanColumn[]
  readonly rowHeights: Readonly<Record<number, number>>
  readonly cells: readonly PlanCell[]
  readonly merges: readonly string[]
  readonly validations: readonly PlanValidation[]
  readonly highlights: readonly PlanHighlight[]
  readonly charts: readonly PlanChart[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Lines between the cells on screen. */
  readonly gridlines: boolean
  readonly print: PlanPrint
  /** All cells locked except those with meaning `invoer`. */
  readonly protect: boolean
  readonly hidden?: boolean
  /** Colour of titles and bars instead of ours, '#RRGGBB'; see `lookOf`. */
  readonly accent?: string
  readonly picture?: PlanPicture
  /** Holds what is written about single people: never copied for sharing. */
  readonly private?: boolean
}

/** A defined name, workbook scope. */
export interface PlanName {
  readonly name: string
  readonly sheet: string
  /** A1 range without sheet: "A4:B20". */
  readonly range: string
}

/** `impactkaart`: the card and what it stands on. `meten`: the sheets for measuring and telling, beside the Impactkaart of the same set. */
export type TemplateName = 'impactkaart' | 'meten'

export interface Plan {
  /** Which template made it. */
  readonly template: TemplateName
  /** '' for the first set in a workbook, '_2' for the second, ... The sheets for measuring have the set of their Impactkaart. */
  readonly set: string
  /** Number of rows in the growing table: outcomes, or measurements. */
  readonly rows: number
  /** Version of the method that made it. */
  readonly version: string
  readonly sheets: readonly PlanSheet[]
  readonly names: readonly PlanName[]
}

/** What must change in a workbook to go from one plan to another of the same template and set (more rows, linked to measurements). Input cells of the first are left alone. */
export interface PlanChange {
  readonly template: TemplateName
  readonly set: string
  readonly rows: number
  readonly sheets: readonly {
    readonly name: string
    readonly cells: readonly PlanCell[]
    readonly rowHeights: Readonly<Record<number, number>>
    /** New or different ones. */
    readonly validations: readonly PlanValidation[]
    readonly highlights: readonly PlanHighlight[]
    /** New or different ones. */
    readonly charts: readonly PlanChart[]
    readonly print: PlanPrint
  }[]
  readonly names: readonly PlanName[]
}
