// An organisation's own prices as its sheets use them: a row that is wrong is left out, and the others count.
import { isBlank, type Range } from '../cell'
import { Problem } from '../sentences/problem'
import { type OwnPrices, readOwnPrices } from './own-prices'
import { bare } from './words'

export interface OwnPricesRead {
  readonly own: OwnPrices
  /** Keys of rows that are wrong, in bare words. */
  readonly faulty: ReadonlySet<string>
  readonly problems: readonly { readonly row: number; readonly text: string }[]
}

export const readableOwnPrices = ([header = [], ...lines]: Range): OwnPricesRead => {
  const rows = lines
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => !isBlank(cells[0]) && cells[0] !== 0)
  const read = (some: typeof rows): OwnPrices => readOwnPrices([header, ...some.map(({ cells }) => cells)])
  const faulty = new Set<string>()
  const problems: { row: number; text: string }[] = []
  const right: typeof rows = []
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
  return { own: right.length > 0 ? read(right) : new Map(), faulty, problems }
}
