// INDEX and MATCH. A column in which is searched is indexed once, because thousands of rows may search in it.
import { isTable, type Operand, Reference, refused, single } from '../operands'
import { CellError, errors, plainCase, type Scalar, toNumber } from '../values'
import type { RangeFunctions } from './shape'
import { hasWildcard, longestSearch, wildcard } from './wildcard'

/** The first place of each value, from 1; texts without capitals. */
type FirstPlaces = ReadonlyMap<Scalar, number>

const keyOf = (value: Scalar): Scalar => (typeof value === 'string' ? plainCase(value) : value)

const indexes = new WeakMap<readonly Scalar[], FirstPlaces>()

const firstPlaces = (values: readonly Scalar[]): FirstPlaces => {
  const kept = indexes.get(values)
  if (kept) return kept
  const places = new Map<Scalar, number>()
  values.forEach((value, index) => {
    const key = keyOf(value)
    if (key !== undefined && !(key instanceof CellError) && !places.has(key)) places.set(key, index + 1)
  })
  indexes.set(values, places)
  return places
}

/** Only exact: a list in order is never needed, and half in order gives another answer in every program. */
const match = ([sought, range, kind]: readonly Operand[]): Scalar => {
  if (kind === undefined || single(kind) !== 0) throw refused('MATCH without 0 as its third part')
  if (!(range instanceof Reference)) throw refused('MATCH in something that is no range')
  const value = single(sought) ?? 0
  if (value instanceof CellError) return value
  if (range.rows > 1 && range.columns > 1) return errors.missing
  if (typeof value === 'string' && value.length > longestSearch) return errors.value
  if (typeof value !== 'string' || !hasWildcard(value))
    return firstPlaces(range.values).get(keyOf(value)) ?? errors.missing
  const fits = wildcard(value)
  const place = range.values.findIndex((text) => typeof text === 'string' && fits(text))
  return place < 0 ? errors.missing : place + 1
}

/** 0 takes the whole row or column. In a single row the only number is that of the column. */
const index = (parts: readonly Operand[]): Operand => {
  const [range, first, second] = parts
  if (parts.length > 3) throw refused('INDEX in more than one range')
  if (!isTable(range)) throw refused('INDEX in something that is no range')
  const numbers = [first, second ?? 0].map((part) => toNumber(single(part)))
  const failed = numbers.find((number) => number instanceof CellError)
  if (failed instanceof CellError) return failed
  const [one = 0, other = 0] = (numbers as number[]).map(Math.trunc)
  const [row, column] =
    range.rows === 1 && second === undefined ? [1, one] : [one, other || Number(range.columns === 1)]
  if (row < 0 || column < 0) return errors.value
  if (row > range.rows || column > range.columns) return errors.reference
  if (!(range instanceof Reference)) return row > 0 && column > 0 ? range.at(row - 1, column - 1) : range
  const { from, to } = range.area
  return new Reference(range.cells, {
    from: { row: row ? from.row + row - 1 : from.row, column: column ? from.column + column - 1 : from.column },
    to: { row: row ? from.row + row - 1 : to.row, column: column ? from.column + column - 1 : to.column },
  })
}

export const lookup: RangeFunctions = { INDEX: index, MATCH: match }
