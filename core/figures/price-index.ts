// How much did prices rise between two years?  factor = index(to) / index(from).
// Source: CBS StatLine 83131NED, consumer price index of all items, yearly average, 2015 = 100; before 2010 chained backwards (price-index.csv).
import { type FigureSource, figureSource } from './figure-source'
import { indexRows, indexSources } from './figures.generated'

/** Year -> index, 2015 = 100. */
export const priceIndex: ReadonlyMap<number, number> = new Map(indexRows)

/** The years that can be indexed from and to, ascending. */
export const priceYears: readonly number[] = [...priceIndex.keys()].sort((one, other) => one - other)

/** The default price year of a project. */
export const latestPriceYear: number = Math.max(...priceYears)

/** The published index first, then how the years before 2010 were found. */
export const priceIndexSources: readonly FigureSource[] = indexSources.map((index) => figureSource(index))

/** Undefined when a year is not in the table. */
export const indexFactor = (from: number, to: number): number | undefined => {
  const before = priceIndex.get(from)
  const after = priceIndex.get(to)
  return before === undefined || after === undefined ? undefined : after / before
}
