// The one adapter between Excel and the catalogue: arguments in, answer or error out. Every function of the catalogue goes through it.
// Excel keeps the sentence of an error only when it is thrown as a CustomFunctions.Error; any other error loses its text.
import { answer, type CatalogueFunction, Problem, type ProblemKind, problem, type Value } from '../../core'
import type { CellProblems } from './cell-problems'
import { type DateValue, withDates } from './dates-when-supported'
import { argumentOf } from './given'
import { type NumberWithCard, withProvenance } from './price-provenance-when-supported'

/** One cell of a result: a bare value, a number with a card, or a date. */
export type Result = Value | NumberWithCard | DateValue

const codeOf = (kind: ProblemKind): CustomFunctions.ErrorCode =>
  ({
    VALUE: CustomFunctions.ErrorCode.invalidValue,
    NA: CustomFunctions.ErrorCode.notAvailable,
    DIV0: CustomFunctions.ErrorCode.divisionByZero,
  })[kind]

const asProblem = (error: unknown, fn: CatalogueFunction): Problem => {
  if (error instanceof Problem) return error
  console.error(error)
  return problem('result-broken', { fn: fn.name })
}

/**
 * A function of the catalogue as Excel calls it: the arguments, then what Excel tells about the call.
 * @returns rows of cells, also for one value: the metadata promises Excel a table for every function.
 */
export const excelFunction =
  (fn: CatalogueFunction, problems: CellProblems) =>
  (...given: readonly unknown[]): Result[][] => {
    const call = given.at(-1) as CustomFunctions.Invocation | undefined
    const args = given.slice(0, -1).map(argumentOf)
    try {
      const result = answer(fn, args)
      if (call?.address) problems.clear(call.address)
      return Array.isArray(result) ? withDates(result) : [[withProvenance(fn, args, result)]]
    } catch (error) {
      const found = asProblem(error, fn)
      if (call?.address) problems.set(call.address, found)
      throw new CustomFunctions.Error(codeOf(found.code), found.message)
    }
  }
