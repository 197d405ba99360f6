// The organisation's own prices of a file, as its sheets use them: a faulty row is a fault of the outcomes that ask for it, and the other
// rows count.
import { bare, findName, ownUnitPrice, readableOwnPrices, withSheetRows } from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'

export interface PricesOfFile {
  /** Undefined when the organisation has no price of its own for it. */
  readonly priceOf: (label: string, priceYear: number) => number | 'faulty' | undefined
  /** With rows as the sheet counts them. */
  readonly problems: readonly { readonly row: number; readonly text: string }[]
}

export const pricesOf = (opened: OpenedWorkbook, name: string): PricesOfFile => {
  const { own, faulty, problems } = readableOwnPrices(asCells(opened.table(name) ?? []))
  const above = (findName({ names: opened.names() }, name)?.place?.area.from.row ?? 1) - 1
  return {
    priceOf: (label, priceYear) => (faulty.has(bare(label)) ? 'faulty' : ownUnitPrice(own, label, priceYear)),
    problems: problems.map(({ row, text }) => ({ row: row + above, text: withSheetRows(text, above) })),
  }
}
