// The one adapter between Google Sheets and the catalogue. What it throws, Sheets shows with #ERROR!: short and in Dutch.
import { type Answer, answer, type CatalogueFunction, Problem, problem } from '../../core'
import { argumentOf } from './given'

/** A function of the catalogue as a cell calls it: arguments in, a value or rows of values out. */
export const sheetsFunction =
  (fn: CatalogueFunction) =>
  (...given: readonly unknown[]): Answer => {
    try {
      return answer(fn, given.map(argumentOf))
    } catch (error) {
      const found = error instanceof Problem ? error : problem('result-broken', { fn: fn.name })
      if (found !== error) console.error(error)
      throw new Error(found.message)
    }
  }
