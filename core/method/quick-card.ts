// The quick card: an indication before anything has been counted, from the reference project of the type.
//   factor = factor of the reference project x multiplier
//   multiplier = product of the five steps of the comparison, kept between 0.25 and 3
// The official Impactkaart does not publish its formula. This one is our own, open, and every step is an own estimate.
import type { ReferenceProject } from '../figures/reference-projects'

/** What the quick card asks. */
export interface QuickInput {
  readonly reference: ReferenceProject
  /** Duration in months, above 0. */
  readonly months: number
  /** Residents reached, or undefined when not known. */
  readonly reach: number | undefined
  /** Euro over the whole duration; nothing is discounted. */
  readonly costs: number
  /** What each answer of the comparison multiplies the factor by. */
  readonly steps: readonly number[]
}

/** An indicative result. Euro undiscounted, over the whole duration. */
export interface QuickCard {
  readonly input: QuickInput
  readonly factor: number
  readonly low: number
  readonly high: number
  readonly benefits: number
  /** Per resident reached, and the same per year; undefined when the reach is not known or 0. */
  readonly costsPerResident: number | undefined
  readonly costsPerResidentPerYear: number | undefined
  readonly multiplier: number
  /** True when the product of the steps fell outside the bounds. */
  readonly capped: boolean
}

/** Bounds of the multiplier: five steps together never say more than this (own choice). */
export const multiplierBounds = { least: 0.25, most: 3 } as const

const monthsPerYear = 12

/** The indicative card of a project. */
export const quickCard = (input: QuickInput): QuickCard => {
  const { reference, months, reach, costs, steps } = input
  const product = steps.reduce((total, step) => total * step, 1)
  const multiplier = Math.min(multiplierBounds.most, Math.max(multiplierBounds.least, product))
  const costsPerResident = reach ? costs / reach : undefined
  return {
    input,
    factor: reference.factor * multiplier,
    low: reference.low * multiplier,
    high: reference.high * multiplier,
    benefits: reference.factor * multiplier * costs,
    costsPerResident,
    costsPerResidentPerYear: costsPerResident === undefined ? undefined : (costsPerResident * monthsPerYear) / months,
    multiplier,
    capped: multiplier !== product,
  }
}
