// The one road from cells to answer: count the arguments, read them, compute, check what comes out.
// Every host calls `answer` and nothing else, so an answer and an error are the same everywhere.
import type { Answer, Cell, Range, Value } from '../cell'
import { isEmpty } from '../reading/number'
import { problem } from '../sentences/problem'
import type { CatalogueFunction } from './define-function'

/**
 * What a function gives for cells as a host delivers them.
 * @param given plain cell values, 2-D arrays for ranges; what is left out at the end counts as not given.
 * @returns one value or a rectangular table, without blanks, NaN or infinity; `''` stands for an empty cell.
 * @throws Problem with the sentence for the user.
 */
export const answer = (fn: CatalogueFunction, given: readonly (Cell | Range)[]): Answer => {
  const { parameters } = fn
  const most = parameters.length
  if (given.slice(most).some((extra) => Array.isArray(extra) || !isEmpty(extra as Cell))) {
    throw problem('too-many-arguments', { fn: fn.name, given: given.length, most })
  }
  const values = parameters.map((parameter, at) => parameter.read(given[at]))
  return checked(fn.name, fn.compute(...(values as never[])))
}

const checked = (fn: string, result: Answer): Answer => {
  if (!Array.isArray(result)) return checkedValue(fn, result)
  const width = result[0]?.length ?? 0
  if (width === 0 || result.some((row) => row.length !== width)) throw problem('result-broken', { fn })
  return result.map((row) => row.map((value) => checkedValue(fn, value)))
}

const checkedValue = (fn: string, value: Value): Value => {
  if (typeof value === 'string') return value
  if (typeof value !== 'number') throw problem('result-broken', { fn })
  if (!Number.isFinite(value)) throw problem('result-not-finite', { fn })
  return value === 0 ? 0 : value
}
