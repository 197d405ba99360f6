// The order of parties and sectors: largest first, ties by alphabet.
// Amounts count as equal when their first twelve digits are, so that the order of adding up never decides.
import { bare } from '../reading/words'

const rank = (amount: number): number => Number(amount.toPrecision(12))

const alphabet = (one: string, other: string): number => {
  const [a, b] = bare(one) === bare(other) ? [one, other] : [bare(one), bare(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares two named amounts for `sort`: the larger amount first, then the name. */
export const largestFirst = (one: readonly [string, number], other: readonly [string, number]): number =>
  rank(other[1]) - rank(one[1]) || alphabet(one[0], other[0])
