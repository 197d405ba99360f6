// What part of the people has the problem, at the first moment and at the second: what a link gives, worked out as the sheet does it.
import { sameWord, smallestGroup } from '../../../core'
import type { Measured } from './changes'
import type { MeasuringTables } from './measuring-tables'

export interface Shares {
  readonly people: number
  /** Whose scores count: of workers only when too few residents were measured twice, and enough workers scored. */
  readonly line: 'bewoner' | 'werker'
  /** Share of them at or below the threshold at the first and at the second moment. */
  readonly before: number
  readonly after: number
}

/** Only people with a score at both moments count. */
export const sharesOf = (
  { scores }: Pick<Measured, 'scores'>,
  { from, to }: Pick<MeasuringTables, 'from' | 'to'>,
  title: string,
  threshold: number,
): Shares => {
  const pairsOf = (line: Shares['line']) => {
    const at = (moment: string) =>
      new Map(
        scores
          .filter((one) => one.line === line && sameWord(one.indicator, title) && sameWord(one.moment, moment))
          .map(({ code, value }) => [code, value]),
      )
    const [first, second] = [at(from), at(to)]
    return [...first].flatMap(([code, value]) => {
      const later = second.get(code)
      return later === undefined ? [] : [[value, later] as const]
    })
  }
  const [residents, workers] = [pairsOf('bewoner'), pairsOf('werker')]
  const byWorkers = residents.length < smallestGroup && workers.length >= smallestGroup
  const pairs = byWorkers ? workers : residents
  const share = (count: number): number => (pairs.length === 0 ? 0 : count / pairs.length)
  return {
    people: pairs.length,
    line: byWorkers ? 'werker' : 'bewoner',
    before: share(pairs.filter(([value]) => value <= threshold).length),
    after: share(pairs.filter(([, value]) => value <= threshold).length),
  }
}
