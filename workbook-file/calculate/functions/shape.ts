// What a function is here, and what many of them share: numbers from values, numbers from ranges.
import { isTable, type Operand } from '../operands'
import { CellError, finite, type Scalar, toNumber } from '../values'

export type Call = (parts: readonly Operand[]) => Operand
export type RangeFunctions = Readonly<Record<string, Call>>
export type ScalarFunctions = Readonly<Record<string, (...values: Scalar[]) => Scalar>>

/** The first error wins; what is not finite is an error too. */
export const ofNumbers =
  (work: (...numbers: number[]) => number | CellError) =>
  (...values: Scalar[]): Scalar => {
    const numbers: number[] = []
    for (const value of values) {
      const number = toNumber(value)
      if (number instanceof CellError) return number
      numbers.push(number)
    }
    const result = work(...numbers)
    return result instanceof CellError ? result : finite(result)
  }

/** In a range only numbers count; a value by itself must be one. The first error is the answer. */
export const numbersIn = (parts: readonly Operand[]): readonly number[] | CellError => {
  const numbers: number[] = []
  for (const part of parts) {
    const values = isTable(part) ? part.values : [toNumber(part)]
    for (const value of values) {
      if (value instanceof CellError) return value
      if (typeof value === 'number') numbers.push(value)
    }
  }
  return numbers
}

/** A function of all numbers in its ranges. */
export const ofAll =
  (work: (numbers: readonly number[]) => number | CellError): Call =>
  (parts) => {
    const numbers = numbersIn(parts)
    if (numbers instanceof CellError) return numbers
    const result = work(numbers)
    return result instanceof CellError ? result : finite(result)
  }
