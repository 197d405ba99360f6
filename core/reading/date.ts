// Dates as day numbers, as Excel counts them (1 March 2026 is 46082), without a clock and without time zones.
// Text is read in Dutch order (1-3-2026, 1/3/2026, 1 maart 2026) or as 2026-03-01; years have four digits.
import type { Cell } from '../cell'
import { type Facts, problem } from '../sentences/problem'
import { isEmpty, refuseErrorCell } from './number'
import { bare } from './words'

const months = 'jan feb maa|mrt|mar apr mei|may jun jul aug sep okt|oct nov dec'
  .split(' ')
  .map((start) => new RegExp(`^(${start})[a-z]*\\.?$`))

// Days from 1 January 1 to the date, in the calendar of today; Excel's day 0 is 30 December 1899 (693 593 days on).
const daysBefore = (year: number, month: number, day: number): number => {
  const moved = month > 2 ? year : year - 1
  const leaps = Math.floor(moved / 4) - Math.floor(moved / 100) + Math.floor(moved / 400)
  return 365 * moved + leaps + Math.floor((306 * ((month + 9) % 12) + 5) / 10) + day - 307
}
const excelStart = daysBefore(1899, 12, 30)

/** Days before the first of a month; months count on from January of the year 0. */
const monthStart = (month: number): number => daysBefore(Math.floor(month / 12), (month % 12) + 1, 1) - excelStart
const monthLength = (month: number): number => monthStart(month + 1) - monthStart(month)

/** The day number of a date from 1 March 1900 on (Excel counts a day too many before it), or undefined when it does not exist. */
export const dayNumber = (year: number, month: number, day: number): number | undefined => {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined
  const monthNumber = year * 12 + month - 1
  if (day > monthLength(monthNumber)) return undefined
  const number = monthStart(monthNumber) + day - 1
  return number >= firstDay ? number : undefined
}

/**
 * A number of months later, earlier when it is negative; the day stays, or becomes the last of a shorter month (as EDATE does).
 * Half a month is 15 days.
 */
export const monthsLater = (day: number, months: number): number => {
  let month = 1900 * 12 + Math.floor(day / 31)
  while (monthStart(month + 1) <= day) month++
  const to = month + Math.trunc(months)
  const inMonth = Math.min(day - monthStart(month), monthLength(to) - 1)
  return monthStart(to) + inMonth + Math.round((months % 1) * 30)
}

const fromText = (text: string): number | undefined => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dutch = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (dutch) return dayNumber(Number(dutch[4]), Number(dutch[3]), Number(dutch[1]))
  const written = /^(\d{1,2})\s+([a-z.]+)\s+(\d{4})$/i.exec(text)
  if (!written) return undefined
  const month = months.findIndex((name) => name.test(bare(written[2] ?? '')))
  return dayNumber(Number(written[3]), month + 1, Number(written[1]))
}

/** The days that can be read: 1 March 1900 to 31 December 9999. */
export const firstDay = 61
export const lastDay = 2_958_465

/**
 * The day number in a cell.
 * @returns `undefined` for a blank cell.
 * @throws Problem `date-unreadable` when it is no date between 1 March 1900 and 31 December 9999.
 */
export const readDate = (cell: Cell, place: Facts): number | undefined => {
  if (isEmpty(cell)) return undefined
  refuseErrorCell(cell, place)
  const day = typeof cell === 'number' ? Math.floor(cell) : typeof cell === 'string' ? fromText(cell.trim()) : undefined
  if (day === undefined || !(day >= firstDay && day <= lastDay))
    throw problem('date-unreadable', { ...place, value: String(cell) })
  return day
}
