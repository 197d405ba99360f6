// An organisation's own prices as its sheets use them: a row that is wrong is left out, and the others count.
import { type Cell, isBlank, type Range } from '../cell'
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
  // A row that is left out stays as a blank one, so that sentences count rows as the table does.
  const right: (readonly Cell[])[] = lines.map(() => [])
  const faulty = new Set<string>()
  const problems: { row: number; text: string }[] = []
  let own: OwnPrices = new Map()
  for (const [index, cells] of lines.entries()) {
    if (isBlank(cells[0]) || cells[0] === 0) continue
    try {
      right[index] = cells
      own = readOwnPrices([header, ...right])
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      right[index] = []
      problems.push({ row: index + 2, text: error.message })
      faulty.add(bare(String(cells[0])))
    }
  }
  return { own, faulty, problems }
}
