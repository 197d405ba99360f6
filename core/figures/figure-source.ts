// Where a figure comes from: the part of a passport that prices, studies and constants share.
import type { SourceRow } from './figure-rows'
import { sourceRows } from './figures.generated'

export interface FigureSource {
  readonly source: string
  readonly publisher: string
  /** Year of publication, or '' when not stated. */
  readonly sourceYear: string
  readonly url: string
  /** False: the address is the publisher's site, not the page itself. */
  readonly urlExact: boolean
  /** ISO date on which the figure was looked up. */
  readonly checkedOn: string
}

/** The source with this number in a generated list; the price list has one of its own. */
export const figureSource = (index: number, rows: readonly SourceRow[] = sourceRows): FigureSource => {
  const row = rows[index]
  if (row === undefined) throw new RangeError(`the generated figures have no source ${index}; run npm run figures`)
  const [source, publisher, sourceYear, url, exact, checkedOn] = row
  return { source, publisher, sourceYear, url, urlExact: exact === 1, checkedOn }
}
