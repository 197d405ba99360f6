// The typed rows on which all arithmetic works. `core/reading` makes them; nothing in `core/method` sees a raw cell.
import type { Price } from '../figures/price'

/** When in a year its flow falls: at the start, midway or at the end. */
export type Moment = 'begin' | 'midden' | 'eind'

/** How future euros are turned into today's. `rate` is a real rate per year (fraction). */
export interface Discount {
  readonly rate: number
  readonly moment: Moment
}

/** The project: what is assessed. Everything a blank cell may leave open has its default filled in, or is undefined. */
export interface Project {
  readonly name: string
  readonly organisation: string
  readonly municipality: string
  /** One of `projectTypes`, or '' when not given. */
  readonly type: string
  /** Day number as Excel counts, or undefined. */
  readonly startDate: number | undefined
  /** Duration in months, above 0, at most 360. */
  readonly months: number
  /** Residents reached over the whole duration, or undefined when not known. */
  readonly reach: number | undefined
  /** Euro over the whole duration, undiscounted. */
  readonly costs: number
  /** Calendar year in which all euros are expressed. */
  readonly priceYear: number
  readonly discount: Discount
  /** Productive hours per fte per year. */
  readonly hoursPerFte: number
  /** Labels of rows that are not ours, as typed, with the row within the range; CONTROLE reports them. */
  readonly unknownRows: readonly { readonly row: number; readonly label: string }[]
  /** Zeros that were read as not given: CONTROLE reports them. */
  readonly zerosSkipped: readonly Place[]
}

/** Where something stands within the range; header = row 1. */
export interface Place {
  readonly row: number
  readonly column: string
}

/** A party's part of a benefit. The shares of one outcome add up to exactly 1. */
export interface PayerShare {
  readonly payer: string
  readonly share: number
}

export type Evidence = 'gezien' | 'verteld' | 'gemeten' | 'onderzoek' | 'schatting'

/** One outcome: an event that happens less or more often through the project. */
export interface Outcome {
  /** Row within the range, header = 1. */
  readonly row: number
  /** As typed. */
  readonly label: string
  /** The row of the price list it points to, if any. */
  readonly price: Price | undefined
  /** Cases before correction: typed, or residents x change in chance. */
  readonly gross: number
  /** Filled when the gross number came from residents and chances. */
  readonly chances: { readonly residents: number; readonly without: number; readonly with: number } | undefined
  readonly unitsPerCase: number
  readonly deadweight: number
  readonly ownShare: number
  readonly displacement: number
  /** How long the effect lasts, above 0, at most 30. */
  readonly years: number
  readonly dropOff: number
  /** First project year in which the effect counts, whole, 1-30. */
  readonly startYear: number
  /** Euro per unit in the price year of the project, before `cashable`. */
  readonly unitPrice: number
  /** True when the price was typed in the row instead of taken from the list. */
  readonly ownPrice: boolean
  readonly cashable: number
  readonly payers: readonly PayerShare[]
  readonly hoursPerUnit: number
  /** True when no hours are known for a row from the list. */
  readonly hoursUnknown: boolean
  readonly sector: string
  /** Bounds for the effect, as factors of the net number. */
  readonly low: number
  readonly high: number
  readonly evidence: Evidence
  /** The source as typed, else that of the price, else ''. */
  readonly source: string
  readonly ownSource: boolean
  /** Rows that value the same event share a group. */
  readonly group: string
}

/** The outcome table as read. */
export interface Outcomes {
  readonly rows: readonly Outcome[]
  /** Column labels that are not ours, as typed; CONTROLE reports them. */
  readonly unknownColumns: readonly string[]
  /** Columns that hold something below an empty header, counted from 1; CONTROLE reports them. */
  readonly headlessColumns: readonly number[]
  readonly zerosSkipped: readonly Place[]
  /** Rows that hold something but no text in Uitkomst, so they do not count; CONTROLE reports them. */
  readonly skippedRows: readonly number[]
  /** Own prices that do not count: beside another Prijs, or the whole column (row 1) when there is no column Prijs. */
  readonly ignoredPrices: readonly Place[]
}
