// The price list: what one unit costs society, with its passport. Contract of this module (the figures behind it are generated).
import type { Words } from '../catalogue/define-function'

/** Offered without more; offered with a warning; never a price. */
export type PriceUse = 'default' | 'check' | 'context' | 'benchmark' | 'effect'

/** How many staff hours stand behind one unit, and how that was found. */
export interface Staffing {
  readonly sector: string
  /** Undefined when no figure was found. */
  readonly hoursPerUnit: number | undefined
  readonly basis: 'source' | 'arithmetic' | 'derived' | 'none'
  /** Dutch: how the hours were found, or why there are none. */
  readonly explanation: string
  /** Prices that value the same event share a group. */
  readonly group: string
  readonly counts: 'total' | 'part'
}

/** A price with its passport. */
export interface Price {
  readonly key: string
  readonly name: Words
  readonly domain: Words
  /** Euro per unit in `priceYear`; undefined when the source gives a range only. */
  readonly value: number | undefined
  /** Dutch, as shown: "euro per contact". */
  readonly unit: Words
  readonly priceYear: number | undefined
  readonly payers: readonly string[]
  readonly low: number | undefined
  readonly high: number | undefined
  readonly valueType: 'fiscaal' | 'economisch' | 'sociaal' | 'gemengd' | ''
  readonly use: PriceUse
  /** False: the amount is never indexed. */
  readonly indexed: boolean
  readonly source: string
  readonly publisher: string
  readonly sourceYear: string
  readonly page: string
  readonly url: string
  /** False: the address is the publisher's site, not the page itself. */
  readonly urlExact: boolean
  /** ISO date on which the row was looked up. */
  readonly checkedOn: string
  /** Dutch: "primaire bron gezien", "tweede hand", "zwak". */
  readonly strength: string
  /** Dutch remarks. */
  readonly notes: string
  readonly staffing: Staffing | undefined
}
