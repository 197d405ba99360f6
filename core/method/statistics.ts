// Mean, spread and quartiles of a few numbers.  Spread divides by n - 1, because the numbers are a sample of what could have been measured.
import { sum } from './sum'

/** The mean, or undefined when there is nothing. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length

/** Standard deviation with n - 1, around a mean that is known; for 2 or more values. */
export const deviation = (values: readonly number[], around: number): number =>
  Math.sqrt(sum(values.map((value) => (value - around) ** 2)) / (values.length - 1))

/** The value below which a share of the sorted values lies, both ends included (Excel's QUARTILE.INC). */
export const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? 0
  return below + (at % 1) * ((sorted[Math.ceil(at)] ?? 0) - below)
}
