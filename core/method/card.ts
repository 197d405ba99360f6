// The card: what the project costs, what it yields, for whom, and how much work it frees elsewhere.
//   factor = present value of the benefits / present value of the costs; below 1 is a valid result
// Low and high put every outcome at its own lower or upper bound (a factor of its net number) at the same time.
import { breakdown, totalBenefits } from './breakdown'
import { discounted, presentValue } from './discount'
import { type SectorHours, sectorHours } from './hours'
import type { OutcomeResult } from './outcome-result'
import { paybackYears } from './payback'
import { type PayerGain, payerGains } from './payers'
import type { Outcome, Project } from './rows'
import { cleanSum } from './sum'
import { yearlyBenefits, yearlyCosts } from './yearly-flow'

/** The result of one project. Amounts in euro of `project.priceYear`, in today's value. */
export interface Card {
  readonly project: Project
  readonly results: readonly OutcomeResult[]
  /** Benefits per euro of costs; undefined when the costs are 0. */
  readonly factor: number | undefined
  readonly factorLow: number | undefined
  readonly factorHigh: number | undefined
  readonly benefits: number
  readonly costs: number
  readonly net: number
  /** Per resident reached; undefined when the reach is not known or 0. */
  readonly benefitsPerResident: number | undefined
  readonly costsPerResident: number | undefined
  /** Years until the benefits cover the costs; undefined when they never do, or when there are no costs. */
  readonly paybackYears: number | undefined
  readonly hours: number
  readonly fteYears: number
  readonly payers: readonly PayerGain[]
  readonly sectors: readonly SectorHours[]
}

/** Total costs in today's euros. */
export const totalCosts = (project: Project): number => presentValue(yearlyCosts(project), project.discount)

/** `amount / by`, or undefined when there is nothing to divide by. */
const per = (amount: number, by: number | undefined): number | undefined =>
  by === undefined || by === 0 ? undefined : amount / by

const benefitsAt = (bound: 'low' | 'high', results: readonly OutcomeResult[]): number =>
  cleanSum(results.map((row) => row.presentValue * row.outcome[bound]))

/** The whole card of one project. */
export const card = (project: Project, outcomes: readonly Outcome[]): Card => {
  const results = breakdown(project, outcomes)
  const benefits = totalBenefits(results)
  const costs = totalCosts(project)
  const sectors = sectorHours(results, project.hoursPerFte)
  const hours = cleanSum(results.map((row) => row.hours))
  return {
    project,
    results,
    factor: per(benefits, costs),
    factorLow: per(benefitsAt('low', results), costs),
    factorHigh: per(benefitsAt('high', results), costs),
    benefits,
    costs,
    net: benefits - costs,
    benefitsPerResident: per(benefits, project.reach),
    costsPerResident: per(costs, project.reach),
    paybackYears: costs > 0 ? paybackYears(costs, discounted(yearlyBenefits(outcomes), project.discount)) : undefined,
    hours,
    fteYears: hours / project.hoursPerFte,
    payers: payerGains(results),
    sectors,
  }
}
