// What goes from cells into a custom function and what may come back. Undocumented corners are refused: no NaN, no list in one dimension.
import { type Context, runInContext } from 'node:vm'
import { isDate } from '../model/dates'

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' || isDate(value)

/** A value of this realm, made in the realm of the script. */
export const fromCell = (value: unknown, globals: Context): unknown => {
  if (value === undefined) return undefined
  const realm = runInContext('({ list: (size) => new Array(size), date: (moment) => new Date(moment) })', globals)
  const cell = (one: unknown): unknown => {
    if (!isScalar(one) || Number.isNaN(one)) throw new TypeError(`no cell holds ${String(one)}`)
    return isDate(one) ? realm.date(one.getTime()) : one
  }
  if (!Array.isArray(value)) return cell(value)
  if (!isRectangle(value)) throw new TypeError('a range is a rectangle of cells')
  const list = (from: readonly unknown[], made: (one: unknown) => unknown) => {
    const to: unknown[] = realm.list(from.length)
    for (const [index, one] of from.entries()) to[index] = made(one)
    return to
  }
  return value.length === 1 && value[0]?.length === 1
    ? cell(value[0][0])
    : list(value, (row) => list(row as readonly unknown[], cell))
}

const isRectangle = (value: readonly unknown[]): value is readonly (readonly unknown[])[] =>
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length > 0 && row.length === (value[0] as readonly unknown[]).length)

/** The answer of a custom function, checked and made in this realm. */
export const toCell = (value: unknown): unknown => {
  const cell = (one: unknown): unknown => {
    if (one === null) return null
    if (isDate(one)) return new Date(one.getTime())
    if (isScalar(one) && (typeof one !== 'number' || Number.isFinite(one))) return one
    throw new TypeError(
      `a custom function may not give ${Object.prototype.toString.call(one)} ${String(one)} to a cell`,
    )
  }
  if (!Array.isArray(value)) return cell(value)
  if (!isRectangle(value)) throw new TypeError('a custom function gives one value or a rectangle of values')
  // Not value.map: that would make the lists in the realm of the script.
  return Array.from(value, (row) => Array.from(row as readonly unknown[], cell))
}
