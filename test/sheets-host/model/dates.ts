// Dates in cells are numbers of days in the time zone of the spreadsheet; scripts see moments. Both ways, and which formats show a date.

const day = 86_400_000
const epoch = Date.UTC(1899, 11, 30)

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/** The clock on the wall in a time zone, as if it were UTC. */
const wallClock = (moment: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const seconds = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return seconds + (((moment % 1000) + 1000) % 1000)
}

export const serialOf = (date: Date, timeZone: string): number => (wallClock(date.getTime(), timeZone) - epoch) / day

/** Milliseconds of the moment at which the clocks of that time zone show the date in the cell. */
export const momentOf = (serial: number, timeZone: string): number => {
  const wanted = Math.round(serial * day) + epoch
  const guess = wanted - (wallClock(wanted, timeZone) - wanted)
  return guess - (wallClock(guess, timeZone) - wanted)
}

export const serialOfDay = (year: number, month: number, dayOfMonth: number): number =>
  (Date.UTC(year, month - 1, dayOfMonth) - epoch) / day

/** A format with y, d, h or s outside quotes and brackets shows a date or time. */
export const isDateFormat = (format: string): boolean =>
  /[ydhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''))
