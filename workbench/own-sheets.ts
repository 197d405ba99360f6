// The user's own sheets as they go into a file: values and native formulas. A formula that calls one of our functions, or that spills,
// goes as the values it shows, since no other program knows the function.
import type { Worksheet } from '@univerjs/core'
import { FormulaDataModel } from '@univerjs/preset-sheets-core'
import { address, type Cell } from '../core'
import type { UserSheet } from '../workbook-file'
import type { Bench } from './apply-plan'
import { prefix } from './functions'
import { type Grid, workbookId } from './grid'
import { cellAt, plainValue } from './read-cells'

/** What a formula means is not in a text between quotes. */
const callsOurs = (formula: string): boolean =>
  formula
    .replace(/"[^"]*"/g, '')
    .toUpperCase()
    .includes(prefix)

/** The table that a formula in this cell spills, if it does. */
const spills = ({ injector }: Grid, sheet: Worksheet, row: number, column: number): boolean => {
  const area = injector.get(FormulaDataModel).getArrayFormulaRange()[workbookId]?.[sheet.getSheetId()]?.[row]?.[column]
  return area !== undefined && (area.endRow > area.startRow || area.endColumn > area.startColumn)
}

const inFile = (value: Cell): string | number | undefined => {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value === '' || value === null ? undefined : value
}

const cellInFile = (
  grid: Grid,
  sheet: Worksheet,
  row: number,
  column: number,
): UserSheet['cells'][number] | undefined => {
  const cell = cellAt(grid, sheet, row, column)
  const value = inFile(plainValue(cell))
  const formula = cell?.f ?? ''
  const at = address(row + 1, column + 1)
  const native = formula.startsWith('=') && !callsOurs(formula) && !spills(grid, sheet, row, column)
  if (native) return { at, formula: formula.slice(1), ...(value !== undefined && { value }) }
  return value === undefined ? undefined : { at, value }
}

const ownSheet = (grid: Grid, sheet: Worksheet): UserSheet => {
  const cells: UserSheet['cells'][number][] = []
  const { rows, columns } = usedSize(grid, sheet)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = cellInFile(grid, sheet, row, column)
      if (cell) cells.push(cell)
    }
  return { name: sheet.getName(), cells }
}

/** Rows and columns in use, what has spilled included. */
const usedSize = ({ injector }: Grid, sheet: Worksheet) => {
  const own = sheet.getCellMatrix()
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbookId]?.[sheet.getSheetId()] ?? {}
  const spilledRows = Object.keys(spilled).map(Number)
  const spilledColumns = Object.values(spilled).flatMap((row) => Object.keys(row ?? {}).map(Number))
  return {
    rows: Math.max(own.getLength(), ...spilledRows.map((row) => row + 1)),
    columns: Math.max(own.getRange().endColumn + 1, ...spilledColumns.map((column) => column + 1)),
  }
}

export const ownSheets = ({ grid, sets }: Bench): UserSheet[] =>
  grid
    .workbook()
    .getSheets()
    .filter((sheet) => !sets.isOurs(sheet.getSheetId()))
    .map((sheet) => ownSheet(grid, sheet.getSheet()))

/** Names that the user gave to cells, as "Sheet!$A$1:$B$2". A name for a formula stays behind. */
export const ownNames = ({ grid, sets }: Bench): { name: string; range: string }[] =>
  grid
    .workbook()
    .getDefinedNames()
    .filter((name) => !sets.hasName(name.getName()))
    .map((name) => ({ name: name.getName(), range: name.getFormulaOrRefString().replace(/^=/, '') }))
    .filter(({ range }) => /^('[^']+'|[^'!\s]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(range))
