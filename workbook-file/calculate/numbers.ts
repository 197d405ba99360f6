// Numbers as spreadsheets treat them: 15 digits are what counts, in comparing, adding, and turning a number into text and back.
import { dayNumber } from '../read/iso-date'

const nearly = 2 ** -48

/** Alike but for the last bits: 0.1 + 0.2 equals 0.3. Whole numbers are never nearly alike. */
export const isEqual = (one: number, other: number): boolean => {
  if (one === other) return true
  const apart = Math.abs(one - other)
  if (Number.isSafeInteger(one) && Number.isSafeInteger(other)) return false
  return apart < Math.abs(one) * nearly && apart < Math.abs(other) * nearly
}

/** What is left of two numbers that are nearly alike is 0. */
export const minus = (one: number, other: number): number => (isEqual(one, other) ? 0 : one - other)
export const plus = (one: number, other: number): number => minus(one, -other)

/** Half goes away from zero. With decimals on 15 digits, as people see them: 1.005 becomes 1.01. */
export const rounded = (value: number, decimals: number): number => shifted(value, decimals, (size) => Math.round(size))

/** Away from zero. */
export const roundedUp = (value: number, decimals: number): number =>
  shifted(value, decimals, (size) => Math.ceil(Number(size.toPrecision(15))))

/** With fewer than so many decimals before the point everything is rounded to 0, with more behind it nothing changes. */
const mostDecimals = 20

const shifted = (value: number, decimals: number, whole: (size: number) => number): number => {
  const places = Math.trunc(decimals)
  if (places > mostDecimals || value === 0) return value
  if (places < -mostDecimals) return 0
  const size = Math.abs(value)
  const moved = places === 0 ? size : tenfold(Number(size.toPrecision(15)), places)
  return Math.sign(value) * (places === 0 ? whole(moved) : tenfold(whole(moved), -places))
}

/** Moves the point in the written number, so that nothing is lost on the way. */
const tenfold = (value: number, places: number): number => {
  const [digits = '', power = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(power) + places}`)
}

const digits = 15
const longestWhole = 1e15
/** Powers of ten that are written out; smaller and larger numbers get an exponent, as in "1E+21". */
const [smallestPower, largestPower] = [-14, 20]

/** What `&` makes of a number: 15 digits, a point, no exponent for ordinary sizes. */
export const numberText = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < longestWhole) return String(value === 0 ? 0 : value)
  const [written = '', exponent = '0'] = value.toExponential(digits - 1).split('e')
  const power = Number(exponent)
  if (power < smallestPower || power > largestPower)
    return `${shortest(written)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  return shortest(Number(value.toPrecision(digits)).toFixed(Math.min(mostDecimals, Math.max(0, digits - 1 - power))))
}

const shortest = (written: string): string => (written.includes('.') ? written.replace(/\.?0+$/, '') : written)

/** The number in a text that every program reads alike: whole, or a date as 2026-03-01. A point or comma depends on the language. */
export const numberIn = (text: string): number | undefined =>
  /^[+-]?\d+(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : dayNumber(text)
