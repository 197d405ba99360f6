// The organisation's own prices of a file, as its sheets use them: a faulty row is a fault of the outcomes that ask for it, and the other
// rows count.

import { bare, ownUnitPrice, readableOwnPrices } from '../../core'
import { asCells } from '../read/open-workbook'
import type { ReadCell } from '../read/sheet-cells'

export interface PricesOfFile {
  /** Undefined when the organisation has no price of its own for it. */
  readonly priceOf: (label: string, priceYear: number) => number | 'faulty' | undefined
  readonly problems: readonly { readonly row: number; readonly text: string }[]
}

export const pricesOf = (table: readonly (readonly ReadCell[])[] | undefined): PricesOfFile => {
  const { own, faulty, problems } = readableOwnPrices(asCells(table ?? []))
  return {
    priceOf: (label, priceYear) => (faulty.has(bare(label)) ? 'faulty' : ownUnitPrice(own, label, priceYear)),
    problems,
  }
}
