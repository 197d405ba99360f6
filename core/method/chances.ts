// What part of the people has a problem, before and after?  A score at or below a threshold counts as a problem. The two parts can stand for
// the chance without and with the project. It is the same people twice, not a comparison with people without the project: an indication.
import { smallestGroup } from '../privacy/smallest-group'
import type { Pair } from './paired-change'

export interface Chances {
  /** The part at or below the threshold before. */
  readonly without: number
  /** The same after. */
  readonly with: number
}

/** Undefined with fewer than five pairs: then one person changes too much, and might be recognised. */
export const chancesOf = (pairs: readonly Pair[], threshold: number): Chances | undefined => {
  if (pairs.length < smallestGroup) return undefined
  const part = (at: 0 | 1): number => pairs.filter((pair) => pair[at] <= threshold).length / pairs.length
  return { without: part(0), with: part(1) }
}
