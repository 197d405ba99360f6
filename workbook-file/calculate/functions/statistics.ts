// Counting, averages, spread and Student's t.
import { lastRow, sum, t95 } from '../../../core'
import { isEqual } from '../numbers'
import { isTable, type Operand, refused, single } from '../operands'
import { CellError, errors, finite, type Scalar, toNumber } from '../values'
import { numbersIn, ofAll, ofNumbers, type RangeFunctions, type ScalarFunctions } from './shape'

const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), -Infinity)
const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity)

const average = (numbers: readonly number[]): number | CellError =>
  numbers.length === 0 ? errors.divide : sum(numbers) / numbers.length

const deviation = (numbers: readonly number[]): number | CellError => {
  if (numbers.length < 2) return errors.divide
  const mean = sum(numbers) / numbers.length
  return Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1))
}

/** Errors are not counted and do no harm; in a range only numbers count, by itself also what reads as one. */
const count = (parts: readonly Operand[]): number => {
  const isNumber = (value: Scalar) => typeof value === 'number'
  return parts.reduce<number>(
    (all, part) => all + (isTable(part) ? part.values.filter(isNumber).length : Number(isNumber(toNumber(part)))),
    0,
  )
}

const countFilled = (parts: readonly Operand[]): number =>
  parts.flatMap((part) => (isTable(part) ? part.values : [part])).filter((value) => value !== undefined).length

const quartile = ([range, which]: readonly Operand[]): Scalar => {
  const numbers = numbersIn([range])
  if (numbers instanceof CellError) return numbers
  const part = toNumber(single(which))
  if (part instanceof CellError) return part
  const quarter = Math.trunc(part)
  if (numbers.length === 0 || quarter < 0 || quarter > 4) return errors.number
  const sorted = [...numbers].sort((one, other) => one - other)
  const place = ((sorted.length - 1) * quarter) / 4
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2)
  return finite(below + (above - below) * (place % 1))
}

export const statistics: RangeFunctions = {
  MAX: ofAll((numbers) => (numbers.length === 0 ? 0 : most(numbers))),
  MIN: ofAll((numbers) => (numbers.length === 0 ? 0 : least(numbers))),
  AVERAGE: ofAll(average),
  STDEV: ofAll(deviation),
  COUNT: count,
  COUNTA: countFilled,
  QUARTILE: quartile,
}

export const studentT: ScalarFunctions = {
  TINV: ofNumbers((chance = 0, freedom = 0) => {
    if (!isEqual(chance, 5 / 100)) throw refused('TINV of another chance than 5/100')
    if (freedom > lastRow) throw refused('TINV of more degrees of freedom than a sheet has rows')
    return freedom < 1 ? errors.number : t95(Math.trunc(freedom))
  }),
}
