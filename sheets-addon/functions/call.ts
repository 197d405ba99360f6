// The one adapter between Google Sheets and the catalogue. What it throws, Sheets shows with #ERROR!: short and in Dutch.
import { answer, type CatalogueFunction, Problem, problem, type Value } from '../../core'
import { argumentOf, dateOf } from './given'

type Shown = Value | Date

/** The column of a table whose header says Datum holds days; a cell of Google wants a date for it. */
const withDates = (table: readonly (readonly Value[])[]): Shown[][] => {
  const days = table[0]?.indexOf('Datum') ?? -1
  return table.map((row) => row.map((value, at) => (at === days && typeof value === 'number' ? dateOf(value) : value)))
}

/** A function of the catalogue as a cell calls it: arguments in, a value or rows of values out. */
export const sheetsFunction =
  (fn: CatalogueFunction) =>
  (...given: readonly unknown[]): Shown | Shown[][] => {
    try {
      const result = answer(fn, given.map(argumentOf))
      return Array.isArray(result) ? withDates(result) : result
    } catch (error) {
      const found = error instanceof Problem ? error : problem('result-broken', { fn: fn.name })
      if (found !== error) console.error(error)
      throw new Error(found.message)
    }
  }
