// AND, OR and ISERROR. In a range only numbers and true or false count.
import { isTable, type Operand } from '../operands'
import { CellError, errors, type Scalar, toTruth } from '../values'
import type { Call, RangeFunctions, ScalarFunctions } from './shape'

export const isError: ScalarFunctions = { ISERROR: (value) => value instanceof CellError }

const truthsIn = (parts: readonly Operand[]): readonly boolean[] | CellError => {
  const truths: boolean[] = []
  for (const part of parts) {
    const values: readonly Scalar[] = isTable(part) ? part.values.filter((value) => typeof value !== 'string') : [part]
    for (const value of values) {
      if (value === undefined) continue
      const truth = toTruth(value)
      if (truth instanceof CellError) return truth
      truths.push(truth)
    }
  }
  return truths.length === 0 ? errors.value : truths
}

const ofTruths =
  (work: (truths: readonly boolean[]) => boolean): Call =>
  (parts) => {
    const truths = truthsIn(parts)
    return truths instanceof CellError ? truths : work(truths)
  }

export const logic: RangeFunctions = {
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
}
