// The organisation's own prices of a file, as its sheets use them: a faulty row is a fault of the outcomes that ask for it, and the other
// rows count.

import { bare, type Cell, isBlank, type OwnPrices, ownUnitPrice, Problem, readOwnPrices } from '../../core'
import { asCells } from '../read/open-workbook'
import type { ReadCell } from '../read/sheet-cells'

export interface PricesOfFile {
  /** Undefined when the organisation has no price of its own for it. */
  readonly priceOf: (label: string, priceYear: number) => number | 'faulty' | undefined
  readonly problems: readonly { readonly row: number; readonly text: string }[]
}

export const pricesOf = (table: readonly (readonly ReadCell[])[] | undefined): PricesOfFile => {
  const [header = [], ...lines] = asCells(table ?? [])
  const rows = lines
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => !isBlank(cells[0]) && cells[0] !== 0)
  if (rows.length === 0) return { priceOf: () => undefined, problems: [] }
  const { own, faulty, problems } = readPrices(header, rows)
  return {
    priceOf: (label, priceYear) => (faulty.has(bare(label)) ? 'faulty' : ownUnitPrice(own, label, priceYear)),
    problems,
  }
}

type Row = { readonly cells: Cell[]; readonly row: number }

/** All rows at once; when one is wrong, one after the other, so that only the wrong ones are left out. */
const readPrices = (header: Cell[], rows: readonly Row[]) => {
  const faulty = new Set<string>()
  const problems: { row: number; text: string }[] = []
  const read = (some: readonly Row[]): OwnPrices => readOwnPrices([header, ...some.map(({ cells }) => cells)])
  const right: Row[] = []
  try {
    return { own: read(rows), faulty, problems }
  } catch {
    for (const one of rows) {
      try {
        read([...right, one])
        right.push(one)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        problems.push({ row: one.row, text: error.message })
        faulty.add(bare(String(one.cells[0])))
      }
    }
  }
  return { own: read(right), faulty, problems }
}
