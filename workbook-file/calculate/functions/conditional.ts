// Counting and adding what fits: COUNTIF, COUNTIFS, SUMIF, SUMIFS, AVERAGEIFS.
import { sum } from '../../../core'
import { type Operand, Reference, refused, single } from '../operands'
import { CellError, errors, finite, type Scalar } from '../values'
import { criterion, type Fits } from './criteria'
import type { RangeFunctions } from './shape'

const referenceOf = (part: Operand): Reference => {
  if (!(part instanceof Reference)) throw refused('a condition on something that is no range')
  return part
}

/** Where every pair of range and condition fits. */
const fitting = (pairs: readonly Operand[], size: Reference): readonly boolean[] | CellError => {
  if (pairs.length % 2 === 1) throw refused('a range without its condition')
  const fits = new Array<boolean>(size.rows * size.columns).fill(true)
  for (let at = 0; at < pairs.length; at += 2) {
    const range = referenceOf(pairs[at])
    if (range.rows !== size.rows || range.columns !== size.columns) return errors.value
    const condition: Fits | CellError = criterion(single(pairs[at + 1]))
    if (condition instanceof CellError) return condition
    range.values.forEach((value, index) => {
      if (fits[index] && !condition(value)) fits[index] = false
    })
  }
  return fits
}

const count = (pairs: readonly Operand[]): Scalar => {
  const fits = fitting(pairs, referenceOf(pairs[0]))
  return fits instanceof CellError ? fits : fits.filter(Boolean).length
}

/** The numbers among the values that fit; an error that fits is the answer. */
const numbersThatFit = (values: Reference, pairs: readonly Operand[]): readonly number[] | CellError => {
  const fits = fitting(pairs, values)
  if (fits instanceof CellError) return fits
  const found = values.values.filter((_, index) => fits[index])
  return found.find((value) => value instanceof CellError) ?? found.filter((value) => typeof value === 'number')
}

const added = (values: Reference, pairs: readonly Operand[]): Scalar => {
  const numbers = numbersThatFit(values, pairs)
  return numbers instanceof CellError ? numbers : finite(sum(numbers))
}

const average = ([values, ...pairs]: readonly Operand[]): Scalar => {
  const numbers = numbersThatFit(referenceOf(values), pairs)
  if (numbers instanceof CellError) return numbers
  return numbers.length === 0 ? errors.divide : finite(sum(numbers) / numbers.length)
}

export const conditional: RangeFunctions = {
  COUNTIF: count,
  COUNTIFS: count,
  // The cells to add begin at their own corner and are as many as the cells with the condition.
  SUMIF: ([range, condition, values = range]) =>
    added(referenceOf(values).sized(referenceOf(range)), [range, condition]),
  SUMIFS: ([values, ...pairs]) => added(referenceOf(values), pairs),
  AVERAGEIFS: average,
}
