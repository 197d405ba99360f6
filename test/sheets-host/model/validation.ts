// Whether a validation refuses a value: a script that writes one in a cell with "reject input" gets an error. Formulas as rule are not calculated.
import { cellsOf } from './address'
import type { Book } from './book'
import type { CellValue } from './cell'
import { isDate, serialOf } from './dates'
import type { Place, ValidationState } from './rules'

type Test = (value: number, first: number, second: number) => boolean

const numbers: Readonly<Record<string, Test>> = {
  BETWEEN: (value, low, high) => value >= low && value <= high,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
  EQUAL_TO: (value, one) => value === one,
  NOT_EQUAL_TO: (value, one) => value !== one,
  GREATER_THAN: (value, one) => value > one,
  AFTER: (value, one) => value > one,
  GREATER_THAN_OR_EQUAL_TO: (value, one) => value >= one,
  ON_OR_AFTER: (value, one) => value >= one,
  LESS_THAN: (value, one) => value < one,
  BEFORE: (value, one) => value < one,
  LESS_THAN_OR_EQUAL_TO: (value, one) => value <= one,
  ON_OR_BEFORE: (value, one) => value <= one,
  IS_VALID_DATE: () => true,
}

export const refuses = (book: Book, { criteria, values, allowInvalid }: ValidationState, value: CellValue): boolean => {
  if (allowInvalid || value === '') return false
  if (criteria === 'VALUE_IN_LIST') return !values.flat().map(String).includes(String(value))
  if (criteria === 'VALUE_IN_RANGE') return !isInRange(book, values[0] as Place, value)
  const test = numbers[criteria.replace(/^(NUMBER|DATE)_/, '')]
  if (!test) return false
  const [first = 0, second = 0] = values.map((one) => (isDate(one) ? serialOf(one, book.timeZone) : Number(one)))
  return typeof value !== 'number' || !test(value, first, second)
}

const isInRange = (book: Book, place: Place, value: CellValue): boolean => {
  // The range was on a sheet that is gone: nothing is in it.
  if (!book.sheets.some(({ id }) => id === place.sheetId)) return false
  const { sheet, area } = book.placeOf(place)
  return [...cellsOf(area)].some(([row, column]) => String(book.valueAt(sheet, row, column)) === String(value))
}
