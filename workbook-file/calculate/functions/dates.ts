// Dates are day numbers: 1 March 2026 is 46082. Before 1 March 1900 Excel counts one day more than there was.
import { monthsLater } from '../../../core'
import { type CellError, errors } from '../values'
import { ofNumbers, type ScalarFunctions } from './shape'

const lastDay = 2_958_465
const firstSound = 61
const [dayLength, dayZero] = [86_400_000, Date.UTC(1899, 11, 30)]

const inCalendar = (day: number): number | CellError => (day >= 0 && day <= lastDay ? day : errors.number)

/** Months and days may run over: month 13 is January of the next year. */
const dateOf = (year: number, month: number, day: number): number | CellError => {
  const [y, m, d] = [year, month, day].map(Math.trunc) as [number, number, number]
  if (y < 0 || y > 9999) return errors.number
  const days = (Date.UTC(y < 1900 ? y + 1900 : y, m - 1, d) - dayZero) / dayLength
  return inCalendar(days < firstSound ? days - 1 : days)
}

export const dates: ScalarFunctions = {
  DATE: ofNumbers((year = 0, month = 0, day = 0) => dateOf(year, month, day)),
  EDATE: ofNumbers((day = 0, months = 0) => {
    const from = inCalendar(Math.trunc(day))
    return typeof from === 'number' ? inCalendar(monthsLater(from, Math.trunc(months))) : from
  }),
}
