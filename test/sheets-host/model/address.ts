// Areas and addresses. Rows and columns count from 1, as in Google's methods.
import { refusals } from '../google-error'

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface Size {
  readonly maxRows: number
  readonly maxColumns: number
}

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

export const columnLetters = (column: number): string =>
  column < 1 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`

export const writeArea = ({ row, column, rows, columns }: Area): string =>
  rows * columns === 1
    ? addressOf(row, column)
    : `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`

const pattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(:)?\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i

/** The sheet that an address names, if any, and its area. B2:B and B:C reach to the end of the sheet. */
export const parseAddress = (text: string, sizeOf: (sheet: string | undefined) => Size | undefined) => {
  const found = pattern.exec(text)
  if (!found) throw refusals.rangeNotFound()
  const [, quoted, plain, fromLetters, fromRow, colon, toLetters, toRow] = found
  const sheet = quoted?.replaceAll("''", "'") ?? plain
  const size = sizeOf(sheet)
  const isCell = fromLetters && fromRow
  const isWide = colon && (fromLetters ? toLetters : fromRow && toRow && !toLetters)
  if (!size || !(colon ? isWide : isCell)) throw refusals.rangeNotFound()
  const rows = [Number(fromRow ?? 1), Number(toRow ?? (colon ? size.maxRows : fromRow))]
  const columns = [
    fromLetters ? columnNumber(fromLetters) : 1,
    toLetters ? columnNumber(toLetters) : colon ? size.maxColumns : columnNumber(fromLetters ?? ''),
  ]
  const [row, column] = [Math.min(...rows), Math.min(...columns)]
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
  return { sheet, area: checkedArea(area, size) }
}

/** Refuses an area that is not on the sheet, in Google's words. */
export const checkedArea = (area: Area, { maxRows, maxColumns }: Size): Area => {
  const { row, column, rows, columns } = area
  if (row < 1) throw refusals.rowTooSmall()
  if (column < 1) throw refusals.columnTooSmall()
  if (rows < 1) throw refusals.noRows()
  if (columns < 1) throw refusals.noColumns()
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) throw refusals.outsideSheet()
  return area
}

export const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns

export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns

/** What is left of an area on a smaller sheet. */
export const clipped = (area: Area, { maxRows, maxColumns }: Size): Area | undefined => {
  const [rows, columns] = [
    Math.min(area.rows, maxRows - area.row + 1),
    Math.min(area.columns, maxColumns - area.column + 1),
  ]
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined
}

/** Every cell of an area, row by row. */
export function* cellsOf({ row, column, rows, columns }: Area): Generator<readonly [row: number, column: number]> {
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) yield [row + down, column + right]
}

/** One value per cell, in rows. */
export const grid = <T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => at(row + down, column + right)),
  )

/** As Google writes a sheet name before an exclamation mark. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`
