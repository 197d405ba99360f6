// In which project year do costs and benefits fall?
// Costs are spread evenly over the months of the duration; project year k holds its own months.
// An effect starts in its start year, loses the drop-off each next year, and counts for a part in a last part-year:
//   weight(y) = (1 - drop-off)^(y - 1) x w(y),  w = 1, or what is left of `years` in the last year
import { netEffect } from './net-effect'
import type { Outcome, Project } from './rows'
import { type RunningSum, runningSum } from './sum'

const monthsPerYear = 12

/** How much of the first year's full effect is left in each effect year. `years` above 0; 2.5 gives three weights. */
export const effectWeights = (years: number, dropOff: number): readonly number[] => {
  const count = Math.ceil(years)
  const weights: number[] = []
  for (let index = 0; index < count; index++) {
    const part = index === count - 1 ? years - index : 1
    weights.push((1 - dropOff) ** index * part)
  }
  return weights
}

/** Net price units in a full effect year, before drop-off: cases after correction times units per case. */
export const netUnits = (outcome: Outcome): number => netEffect(outcome.gross, outcome) * outcome.unitsPerCase

/** Euro that is really saved per unit. */
export const savedPerUnit = (outcome: Outcome): number => outcome.unitPrice * outcome.cashable

/** Costs per project year in euro, undiscounted; as many years as the duration touches. */
export const yearlyCosts = ({ months, costs }: Project): readonly number[] => {
  const years = Math.ceil(months / monthsPerYear)
  return Array.from({ length: years }, (_, index) => {
    const monthsInYear = Math.min(monthsPerYear, months - index * monthsPerYear)
    return costs * (monthsInYear / months)
  })
}

/** Benefits of all outcomes per project year in euro, undiscounted; ends with the last year that has an effect. */
export const yearlyBenefits = (outcomes: readonly Outcome[]): readonly number[] => {
  const years: RunningSum[] = []
  for (const outcome of outcomes) {
    const fullYear = netUnits(outcome) * savedPerUnit(outcome)
    const weights = effectWeights(outcome.years, outcome.dropOff)
    while (years.length < outcome.startYear - 1 + weights.length) years.push(runningSum())
    weights.forEach((weight, index) => {
      years[outcome.startYear - 1 + index]?.add(fullYear * weight)
    })
  }
  return years.map((year) => year.value)
}
