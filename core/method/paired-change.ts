// Did people move forward between two moments?  Every person is compared with himself only; higher is better.
//   interval    = mean difference +- t x s / sqrt(n), with s the spread of the differences (n - 1) and t of Student with n - 1
//   effect size = mean difference / s
// It measures change, not what caused it. Source: the paired t interval of any statistics handbook; effect size d_z (Cohen, 1988).
import { deviation, mean } from './statistics'
import { t95 } from './student-t'
import { cleanSum } from './sum'

/** Scores of one person, as far as they are there. */
export type BothMoments = readonly [before: number | undefined, after: number | undefined]
export type Pair = readonly [before: number, after: number]

export const isPair = (both: BothMoments): both is Pair => both[0] !== undefined && both[1] !== undefined

/** `few`: too few pairs to say anything. `chance`: may be chance, or the interval is not known. */
export type Certainty = 'few' | 'likely' | 'chance'

export interface PairedChange {
  readonly pairs: number
  /** People with a score at one of the moments only. */
  readonly incomplete: number
  readonly forward: number
  readonly same: number
  readonly back: number
  /** Undefined without pairs. */
  readonly before: number | undefined
  readonly after: number | undefined
  readonly difference: number | undefined
  /** Undefined with fewer than 2 pairs, and when all differences are equal. */
  readonly low?: number
  readonly high?: number
  readonly effect?: number
  readonly certainty: Certainty
}

/** With fewer pairs a result is an indication, whatever its interval. */
export const enoughPairs = 10

/** Differences closer together than this part of the scores are what rounding leaves of equal ones. */
const residue = 1e-12

/** What is known of the mean difference: nothing when the differences are equal. */
const interval = (
  differences: readonly number[],
  difference: number | undefined,
  largest: number,
): Pick<PairedChange, 'low' | 'high' | 'effect'> => {
  const [first = 0] = differences
  if (difference === undefined || differences.every((one) => Math.abs(one - first) <= residue * largest)) return {}
  const spread = deviation(differences, difference)
  const margin = (t95(differences.length - 1) * spread) / Math.sqrt(differences.length)
  return { low: difference - margin, high: difference + margin, effect: difference / spread }
}

/** The change of everyone with a score at both moments. */
export const pairedChange = (people: readonly BothMoments[]): PairedChange => {
  const pairs = people.filter(isPair)
  // 4.3 - 4.2 - 0.1 is nothing: only what is more than rounding is a step.
  const differences = pairs.map(([before, after]) => cleanSum([after, -before]))
  const difference = mean(differences)
  const known = interval(
    differences,
    difference,
    pairs.flat().reduce((most, score) => Math.max(most, Math.abs(score)), 0),
  )
  const count = (of: (difference: number) => boolean): number => differences.filter(of).length
  return {
    pairs: pairs.length,
    incomplete: people.filter(([before, after]) => (before === undefined) !== (after === undefined)).length,
    forward: count((one) => one > 0),
    same: count((one) => one === 0),
    back: count((one) => one < 0),
    before: mean(pairs.map(([before]) => before)),
    after: mean(pairs.map(([, after]) => after)),
    difference,
    ...known,
    certainty: pairs.length < enoughPairs ? 'few' : (known.low ?? 0) * (known.high ?? 0) > 0 ? 'likely' : 'chance',
  }
}
