// After how many years have the benefits covered the costs?  The first moment the running total reaches them,
// with a year's benefit spread evenly over that year.
import { runningSum } from './sum'

/** Sums that differ less than this part of the costs count as equal: 10 x 0.1 does pay back 1. */
const tolerance = 1e-12

/** Years until yearly benefits (the first in year 1) cover the costs; 0 without costs, undefined when they never do. */
export const paybackYears = (costs: number, yearly: readonly number[]): number | undefined => {
  if (costs <= 0) return 0
  const gained = runningSum()
  for (const [index, amount] of yearly.entries()) {
    const before = gained.value
    gained.add(amount)
    if (gained.value >= costs * (1 - tolerance)) return index + Math.min(1, (costs - before) / amount)
  }
  return undefined
}

/** The same for one amount that comes back every year without end. */
export const paybackYearsOfRepeated = (costs: number, yearly: number): number | undefined => {
  if (costs <= 0) return 0
  return yearly > 0 ? costs / yearly : undefined
}
