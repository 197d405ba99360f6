// What is an amount in project year k worth today?
//   worth = amount x (1 + rate)^-(k - m), with m = 1 at the start of a year, 0.5 midway, 0 at the end
// Rate 2.25 % a year, real, is the default: Werkgroep discontovoet 2020. Costs and benefits use the same moment.
import type { Discount, Moment } from './rows'
import { sum } from './sum'
import { effectWeights } from './yearly-flow'

const shift: Readonly<Record<Moment, number>> = { begin: 1, midden: 0.5, eind: 0 }

/** What 1 euro in project year `year` (1 = the first) is worth today. */
export const discountFactor = (year: number, { rate, moment }: Discount): number =>
  rate === 0 ? 1 : (1 + rate) ** -(year - shift[moment])

/** The factors of project years 1 to `years`; the factor of year k stands at k - 1. */
export const discountFactors = (years: number, discount: Discount): readonly number[] =>
  Array.from({ length: years }, (_, index) => discountFactor(index + 1, discount))

/** Yearly euros (the first in project year 1), each turned into today's euros. */
export const discounted = (amounts: readonly number[], discount: Discount): readonly number[] =>
  amounts.map((amount, index) => amount * discountFactor(index + 1, discount))

/** Present value, in euro, of yearly amounts; the first falls in project year 1. */
export const presentValue = (amounts: readonly number[], discount: Discount): number =>
  sum(discounted(amounts, discount))

/** Present value of an amount that repeats for `years` (a fraction: part of the last year) with a yearly drop-off. */
export const presentValueOfRepeated = (amount: number, years: number, dropOff: number, discount: Discount): number =>
  presentValue(
    effectWeights(years, dropOff).map((weight) => amount * weight),
    discount,
  )
