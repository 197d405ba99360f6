// How many hours of work become free elsewhere, and in which sector?
//   hours = sum over the effect years of units(y) x hours per unit
// Hours are never discounted and never turned into euros: freed for other people, not cut.

import { largestFirst } from './order'
import type { OutcomeResult } from './outcome-result'
import type { Outcome } from './rows'
import { type RunningSum, runningSum, sum } from './sum'
import { effectWeights, netUnits } from './yearly-flow'

/** Hours freed in one sector over all years, with the same in years of full-time work. */
export interface SectorHours {
  readonly sector: string
  readonly hours: number
  readonly fteYears: number
}

/** Staff hours of one outcome over all its effect years; negative when the net effect is. */
export const hoursOf = (outcome: Outcome): number =>
  outcome.hoursPerUnit === 0
    ? 0
    : netUnits(outcome) * outcome.hoursPerUnit * sum(effectWeights(outcome.years, outcome.dropOff))

/** Sectors with hours, most hours first, ties by alphabet. `hoursPerFte` is productive hours per fte per year. */
export const sectorHours = (results: readonly OutcomeResult[], hoursPerFte: number): readonly SectorHours[] => {
  const sectors = new Map<string, RunningSum>()
  for (const { outcome, hours } of results) {
    if (hours === 0) continue
    const sector = sectors.get(outcome.sector) ?? runningSum()
    sector.add(hours)
    sectors.set(outcome.sector, sector)
  }
  return [...sectors]
    .map(([sector, hours]) => [sector, hours.clean] as const)
    .filter(([, hours]) => hours !== 0)
    .sort(largestFirst)
    .map(([sector, hours]) => ({ sector, hours, fteYears: hours / hoursPerFte }))
}
