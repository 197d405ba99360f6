// What Excel hands over for a cell, as the core reads it. Plain values pass; a blank cell is null, and 0 in older Excel, which the core
// knows. With `allowErrorForDataTypeAny` an error inside a range comes as an object, and becomes its text ("#DIV/0!"): the core refuses
// that cell in a sentence with its row and column. Other objects are values with a card; they count as the value they stand for.
import type { Cell, Range } from '../../core'

interface RichValue {
  /** An error object: "#DIV/0!". */
  readonly code?: unknown
  readonly basicValue?: unknown
  /** As older Excel calls the basic value. */
  readonly primitive?: unknown
}

const isPlain = (value: unknown): value is Cell =>
  value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)

const cellOf = (given: unknown): Cell => {
  if (isPlain(given)) return given
  const { code, basicValue, primitive } = given as RichValue
  const value = code ?? basicValue ?? primitive
  return isPlain(value) && value !== undefined ? value : '#VALUE!'
}

/** One argument: a cell, or the rows of a range. */
export const argumentOf = (given: unknown): Cell | Range =>
  Array.isArray(given) ? given.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)])) : cellOf(given)
