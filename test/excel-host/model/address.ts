// Addresses: 'Blad 1'!$A$1:B2, A:C, 5:5, and the areas they mean. Rows and columns count from 0.
import { invalidArgument } from '../office-error'

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export const maxRows = 1_048_576
export const maxColumns = 16_384

export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns }

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export const columnLetters = (index: number): string =>
  index < 0 ? '' : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))

const pattern =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Z]{1,3})?\$?(\d{1,7})?)(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i

const wrong = (address: string) => invalidArgument(`"${address}" is not an address.`)

/** The area, and the sheet when the address names one. */
export const parseAddress = (address: string): { readonly sheet?: string; readonly area: Area } => {
  const found = pattern.exec(address.replace(/^=/, ''))
  if (!found) throw wrong(address)
  const [, quoted, plain, fromLetters, fromRow, toLetters, toRow] = found
  const isRange = toLetters !== undefined || toRow !== undefined
  const wholeColumns = !fromRow && !toRow && isRange
  const wholeRows = !fromLetters && !toLetters && isRange
  if (!wholeColumns && !wholeRows && (!fromLetters || !fromRow || (isRange && (!toLetters || !toRow))))
    throw wrong(address)
  const columns = wholeRows ? [0, maxColumns - 1] : [fromLetters ?? '', toLetters ?? fromLetters ?? ''].map(columnIndex)
  const rows = wholeColumns ? [0, maxRows - 1] : [fromRow ?? '', toRow ?? fromRow ?? ''].map((row) => Number(row) - 1)
  const [left, right] = [Math.min(...columns), Math.max(...columns)]
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)]
  const sheet = quoted?.replaceAll("''", "'") ?? plain
  const area = checkedArea({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, address)
  return sheet === undefined ? { area } : { sheet, area }
}

/** Refuses an area that reaches outside the sheet. */
export const checkedArea = (area: Area, what = 'The range'): Area => {
  const { row, column, rows, columns } = area
  const whole = [row, column, rows, columns].every(Number.isInteger)
  if (
    !whole ||
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    row + rows > maxRows ||
    column + columns > maxColumns
  )
    throw invalidArgument(`${what} reaches outside the sheet.`)
  return area
}

/** A1, B2:C3, A:C or 5:5. */
export const writeArea = ({ row, column, rows, columns }: Area): string => {
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)]
  if (rows === maxRows) return `${left}:${right}`
  if (columns === maxColumns) return `${row + 1}:${row + rows}`
  return rows * columns === 1 ? `${left}${row + 1}` : `${left}${row + 1}:${right}${row + rows}`
}

/** The same with dollars, as names and print areas keep it. */
export const writeFixedArea = (area: Area): string => writeArea(area).replace(/[A-Z]+|\d+/g, '$$$&')

/** The sheet name as Excel writes it before an exclamation mark. */
export const quoteSheet = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`

export const fullAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${writeArea(area)}`

export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns

export const intersection = (one: Area, other: Area): Area | undefined => {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)]
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined
}

/** The smallest area that holds all. */
export const around = (first: Area, ...others: readonly Area[]): Area => {
  const all = [first, ...others]
  const [row, column] = [Math.min(...all.map((one) => one.row)), Math.min(...all.map((one) => one.column))]
  const rows = Math.max(...all.map((one) => one.row + one.rows)) - row
  const columns = Math.max(...all.map((one) => one.column + one.columns)) - column
  return { row, column, rows, columns }
}
