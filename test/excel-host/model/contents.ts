// Reading and writing the contents of an area, with all that Excel refuses.
import { invalidArgument, NotModelled } from '../office-error'
import { type Area, fullAddress } from './address'
import { type CellValue, isErrorValue } from './cells'
import { checkFormula, readEntry } from './entry'
import { refuseLockedCells } from './protection'
import type { SheetState } from './sheet'
import type { Workbook } from './workbook'

/** Excel answers at most this many cells in one request. */
const mostCells = 5_000_000

export const refuseTooMany = ({ rows, columns }: Area): void => {
  if (rows * columns > mostCells) throw invalidArgument('The range has more than 5 000 000 cells.')
}

/** A table as large as the area. */
export const tableOf = <T>(area: Area, cell: (row: number, column: number) => T): T[][] => {
  refuseTooMany(area)
  return Array.from({ length: area.rows }, (_, below) =>
    Array.from({ length: area.columns }, (_, aside) => cell(area.row + below, area.column + aside)),
  )
}

/**
 * Walks over what an add-in gave for an area: one value for all cells, or a table of exactly the same size.
 * null leaves a cell as it is.
 */
export const eachGiven = (
  given: unknown,
  area: Area,
  put: (row: number, column: number, value: unknown) => void,
): void => {
  if (!Array.isArray(given)) {
    if (area.rows * area.columns > 100_000) throw new NotModelled('one value for more than 100 000 cells')
    if (given !== null) tableOf(area, (row, column) => put(row, column, given))
    return
  }
  const fits = given.length === area.rows && given.every((row) => Array.isArray(row) && row.length === area.columns)
  if (!fits)
    throw invalidArgument(`The table does not have ${area.rows} rows and ${area.columns} columns, as the range has.`)
  for (const [below, row] of given.entries())
    for (const [aside, value] of row.entries()) if (value !== null) put(area.row + below, area.column + aside, value)
}

/** Enters values or formulas; what starts with '=' is a formula either way. */
export const enter = (book: Workbook, sheet: SheetState, area: Area, given: unknown): void => {
  refuseLockedCells(sheet, area)
  const entries: (() => void)[] = []
  eachGiven(given, area, (row, column, value) => {
    const entry = readEntry(value, sheet.formats.at('numberFormat', row, column))
    const merged = sheet.merges.find((one) => isInside(one, row, column))
    const isHidden = merged && (merged.row !== row || merged.column !== column)
    if ('formula' in entry) checkFormula(entry.formula, (name) => book.find(name) !== undefined)
    if (isHidden) return
    entries.push(() => {
      unspill(sheet, row, column)
      const formula = 'formula' in entry ? entry.formula : ''
      const address = fullAddress(sheet.name, { row, column, rows: 1, columns: 1 })
      const value = 'formula' in entry ? book.calculate(formula, address) : entry.value
      sheet.cells.put(row, column, { value, formula })
    })
  })
  for (const put of entries) put()
  book.notify('changed', sheet, { address: fullAddress(sheet.name, area).split('!').pop(), changeType: 'RangeEdited' })
}

export const clearContents = (book: Workbook, sheet: SheetState, area: Area): void => {
  refuseLockedCells(sheet, area)
  for (const [row, column] of [...sheet.cells.entries()])
    if (isInside(area, row, column)) {
      unspill(sheet, row, column)
      sheet.cells.empty(row, column)
    }
  book.notify('changed', sheet, { address: fullAddress(sheet.name, area).split('!').pop(), changeType: 'RangeEdited' })
}

export const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns

/** The table of a formula over its own cell and those below and beside it; #SPILL! when something is in the way. */
export const spill = (
  sheet: SheetState,
  row: number,
  column: number,
  table: readonly (readonly CellValue[])[],
): void => {
  const cell = sheet.cells.at(row, column)
  if (!cell?.formula) throw new Error('only a formula can spill')
  unspill(sheet, row, column)
  const area = { row, column, rows: table.length, columns: table[0]?.length ?? 0 }
  const inTheWay = tableOf(area, (r, c) => (r !== row || c !== column) && sheet.cells.at(r, c) !== undefined).flat()
  const isFree = !inTheWay.includes(true)
  if (isFree)
    for (const [below, values] of table.entries())
      for (const [aside, value] of values.entries())
        sheet.cells.put(row + below, column + aside, { value, formula: '', spilledFrom: { row, column } })
  const own = isFree ? { value: table[0]?.[0] ?? '', spill: area } : { value: '#SPILL!' }
  sheet.cells.put(row, column, { formula: cell.formula, ...own })
}

const unspill = (sheet: SheetState, row: number, column: number): void => {
  const area = sheet.cells.at(row, column)?.spill
  if (area)
    tableOf(area, (r, c) => {
      if (sheet.cells.at(r, c)?.spilledFrom) sheet.cells.empty(r, c)
    })
}

export const valueType = (value: CellValue, isBlank: boolean): string => {
  if (isBlank) return 'Empty'
  if (isErrorValue(value)) return 'Error'
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as 'number' | 'string' | 'boolean']
}

/** What the screen shows. Number formats are not worked out: a test says what is shown, or the cell has format General. */
export const shownText = (sheet: SheetState, row: number, column: number): string => {
  const cell = sheet.cells.at(row, column)
  if (!cell) return ''
  if (cell.text !== undefined) return cell.text
  if (typeof cell.value === 'string') return cell.value
  if (typeof cell.value === 'boolean') return cell.value ? 'WAAR' : 'ONWAAR'
  const format = sheet.formats.at('numberFormat', row, column)
  if (format !== 'General' && format !== '@')
    throw new NotModelled(
      `the text of a number with format ${format} (say what is shown: person.seesResult(address, value, text))`,
    )
  return String(cell.value).replace('.', ',')
}
