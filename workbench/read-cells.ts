// What stands in the cells of the grid: raw numbers and texts, also in the cells into which a table has spilled.
import type { ICellData, Nullable, Worksheet } from '@univerjs/core'
import { FormulaDataModel } from '@univerjs/preset-sheets-core'
import { type Area, areaOf, type Cell } from '../core'
import type { Grid } from './grid'

/** `''` for a blank cell; a text with its own typeface keeps its letters. */
export const plainValue = (cell: Nullable<ICellData>): Cell => {
  const rich = cell?.p?.body?.dataStream
  if (rich) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n')
  return cell?.v ?? ''
}

/** The cell itself, or what a table elsewhere has spilled into it. Row and column from 0. */
export const cellAt = (
  { injector, workbookId }: Grid,
  sheet: Worksheet,
  row: number,
  column: number,
): Nullable<ICellData> => {
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbookId]?.[sheet.getSheetId()]?.[row]?.[
    column
  ]
  const own = sheet.getCellRaw(row, column)
  return spilled && !own?.f && !own?.si && plainValue(own) === '' ? { ...spilled, s: own?.s } : own
}

/** The formula of a cell, with `=`; '' when it has none. A cell may share the formula of another, moved along, as after filling down. */
export const formulaIn = ({ injector, workbookId }: Grid, sheet: Worksheet, row: number, column: number): string => {
  const cell = sheet.getCellRaw(row, column)
  if (cell?.f || !cell?.si) return cell?.f ?? ''
  return injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), workbookId) ?? ''
}

/** The values of an area, rows and columns from 1. */
export const valuesIn = (grid: Grid, sheet: Worksheet, { from, to }: Area): Cell[][] =>
  Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_unused, column) =>
      plainValue(cellAt(grid, sheet, from.row - 1 + row, from.column - 1 + column)),
    ),
  )

/** The values of a range of a sheet, by the name of the sheet. */
export const valuesOf = (grid: Grid, sheetName: string, range: string): Cell[][] => {
  const sheet = grid.workbook().getSheetByName(sheetName)?.getSheet()
  if (!sheet) throw new Error(`Er is geen blad ${sheetName}.`)
  return valuesIn(grid, sheet, areaOf(range))
}
