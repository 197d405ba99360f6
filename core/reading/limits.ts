// Which numbers make sense for what: shares, durations, rates.  Each gives the number back, or a sentence that names the bounds.
import { type Facts, problem } from '../sentences/problem'

/** A check on a number that has been read. */
export type Limit = (value: number, place: Facts) => number

const limit =
  (reason: Parameters<typeof problem>[0], holds: (value: number) => boolean): Limit =>
  (value, place) => {
    if (holds(value)) return value
    throw problem(reason, { ...place, value })
  }

const notNegative = limit('number-negative', (value) => value >= 0)
const notBelowNone = limit('share-below-zero', (value) => value >= 0)
const notAboveAll = limit('share-above-one', (value) => value <= 1)

/** In a table: with larger numbers the amounts behind a card no longer fit in one. The sheets refuse the same. */
export const inTable: Limit = limit('number-too-large', (value) => Math.abs(value) <= 1e15)

/** Any number. */
export const anyNumber: Limit = (value) => value

/** 0 or more. */
export const zeroOrMore: Limit = notNegative

/** Above 0. */
export const aboveZero: Limit = limit('number-not-above-zero', (value) => value > 0)

/** A fraction from 0 to 1. */
export const shareOfOne: Limit = (value, place) => notAboveAll(notBelowNone(value, place), place)

/** Real discount rate per year: -0.1 to 0.25. */
export const discountRate: Limit = limit('discount-rate-out-of-range', (value) => value >= -0.1 && value <= 0.25)

/** How long an effect lasts: above 0, at most 30 years. */
export const effectYears: Limit = limit('years-out-of-range', (value) => value > 0 && value <= 30)

/** First project year of an effect: whole, 1-30. */
export const startYear: Limit = limit(
  'start-year-invalid',
  (value) => Number.isInteger(value) && value >= 1 && value <= 30,
)

/** Duration of a project: above 0, at most 360 months. */
export const durationMonths: Limit = limit('months-out-of-range', (value) => value > 0 && value <= 360)
