// Sums, products, rounding and present value.
import { sum } from '../../../core'
import { rounded, roundedUp } from '../numbers'
import { Grid, isTable, type Operand, single } from '../operands'
import { CellError, errors, finite, type Scalar, toNumber } from '../values'
import { numbersIn, ofAll, ofNumbers, type RangeFunctions, type ScalarFunctions } from './shape'

export const absoluteAndRounded: ScalarFunctions = {
  ABS: ofNumbers((value = 0) => Math.abs(value)),
  SQRT: ofNumbers((value = 0) => Math.sqrt(value)),
  ROUND: ofNumbers((value = 0, decimals = 0) => rounded(value, decimals)),
  ROUNDUP: ofNumbers((value = 0, decimals = 0) => roundedUp(value, decimals)),
}

/** What is no number counts as 0. */
const sumOfProducts = (parts: readonly Operand[]): Scalar => {
  const grids = parts.map((part) => (isTable(part) ? part : new Grid(1, 1, [toNumber(part)])))
  const [first] = grids
  if (!first || grids.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) return errors.value
  const columns = grids.map(({ values }) => values)
  const failed = columns.flat().find((value) => value instanceof CellError)
  if (failed) return failed
  const products = columns.map((values) => values.map((value) => (typeof value === 'number' ? value : 0)))
  return finite(sum((products[0] ?? []).map((_, index) => products.reduce((all, one) => all * (one[index] ?? 0), 1))))
}

const presentValue = ([rate, ...flows]: readonly Operand[]): Scalar => {
  const each = toNumber(single(rate))
  if (each instanceof CellError) return each
  const amounts = numbersIn(flows)
  if (amounts instanceof CellError) return amounts
  if (each === -1) return errors.divide
  return finite(sum(amounts.map((amount, index) => amount / (1 + each) ** (index + 1))))
}

export const sums: RangeFunctions = {
  SUM: ofAll(sum),
  SUMPRODUCT: sumOfProducts,
  NPV: presentValue,
}
