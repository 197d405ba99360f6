// What does each outcome contribute?  Per effect year y, with y = 1 in the outcome's start year:
//   euro(y) = units(y) x price x cashable,  benefit = sum of euro(y) x discount factor of project year start + y - 1
//   hours   = sum of units(y) x hours per unit, never discounted
// Euros and hours are two views of one effect; they are never added together.
import { discountFactors } from './discount'
import { hoursOf } from './hours'
import { netEffect } from './net-effect'
import type { OutcomeResult } from './outcome-result'
import type { Outcome, Project } from './rows'
import { cleanSum, sum } from './sum'
import { effectWeights, netUnits, savedPerUnit } from './yearly-flow'

const lastEffectYear = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((last, { startYear, years }) => Math.max(last, startYear - 1 + Math.ceil(years)), 0)

/** Results per outcome, in the order of the table. */
export const breakdown = (project: Project, outcomes: readonly Outcome[]): readonly OutcomeResult[] => {
  const factors = discountFactors(lastEffectYear(outcomes), project.discount)
  return outcomes.map((outcome) => {
    const weights = effectWeights(outcome.years, outcome.dropOff)
    const units = netUnits(outcome)
    const euroPerFullYear = units * savedPerUnit(outcome)
    const firstWeight = weights[0] ?? 0
    const discountedYears = sum(weights.map((weight, index) => weight * (factors[outcome.startYear - 1 + index] ?? 0)))
    return {
      outcome,
      net: netEffect(outcome.gross, outcome),
      firstYearUnits: units * firstWeight,
      firstYearEuro: euroPerFullYear * firstWeight,
      presentValue: euroPerFullYear * discountedYears,
      hours: hoursOf(outcome),
    }
  })
}

/** Total benefit in today's euros. */
export const totalBenefits = (results: readonly OutcomeResult[]): number =>
  cleanSum(results.map((row) => row.presentValue))
