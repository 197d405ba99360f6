// What Google hands over for a cell, as the core reads it: blanks are '', dates are Date objects, everything else is itself.
import type { Cell, Range } from '../../core'

const dayLength = 86_400_000
/** 1 January 1970 is day 25569, as spreadsheets count. */
const firstDay = 25_569

/**
 * The day number of a date in a cell. Such a date is midnight in the time zone of the spreadsheet, which may be another than that of
 * the script; the nearest midnight by Greenwich is its day in both.
 */
export const dayNumber = (date: Date): number => Math.round(date.getTime() / dayLength) + firstDay

/** The date of a day number: midnight where the script runs. */
export const dateOf = (day: number): Date => {
  const utc = new Date((day - firstDay) * dayLength)
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate())
}

/** A Date of another JavaScript world is no instance of ours. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

export const cellOf = (given: unknown): Cell => (isDate(given) ? dayNumber(given) : (given as Cell))

/** One argument: a cell, or the rows of a range. */
export const argumentOf = (given: unknown): Cell | Range =>
  Array.isArray(given) ? given.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)])) : cellOf(given)
