// The user's own sheets as they go into a file: values, formulas that other programs read, and number formats.
import type { Worksheet } from '@univerjs/core'
import { FormulaDataModel } from '@univerjs/preset-sheets-core'
import type { UserSheet } from '../workbook-file'
import type { Bench } from './apply-plan'
import type { Grid } from './grid'
import { formulaIn } from './read-cells'
import type { ReadCell } from './saved-cell'

const ownSheet = (grid: Grid, sheet: Worksheet, readCell: ReadCell): UserSheet => {
  const cells: UserSheet['cells'][number][] = []
  const { rows, columns } = usedSize(grid, sheet)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = readCell(sheet, row, column)
      if (cell.value !== undefined || cell.formula !== undefined) cells.push(cell)
    }
  return { name: sheet.getName(), cells }
}

/** Rows and columns in use, what has spilled included. */
const usedSize = ({ injector, workbookId }: Grid, sheet: Worksheet) => {
  const own = sheet.getCellMatrix()
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbookId]?.[sheet.getSheetId()] ?? {}
  const spilledRows = Object.keys(spilled).map(Number)
  const spilledColumns = Object.values(spilled).flatMap((row) => Object.keys(row ?? {}).map(Number))
  return {
    rows: Math.max(own.getLength(), ...spilledRows.map((row) => row + 1)),
    columns: Math.max(own.getRange().endColumn + 1, ...spilledColumns.map((column) => column + 1)),
  }
}

const sheetsOfUser = ({ grid, sets }: Bench): Worksheet[] =>
  grid
    .workbook()
    .getSheets()
    .filter((sheet) => !sets.isOurs(sheet.getSheetId()))
    .map((sheet) => sheet.getSheet())

/** @param goes does the sheet of this name go into the file? */
export const ownSheets = (bench: Bench, readCell: ReadCell, goes: (name: string) => boolean): UserSheet[] =>
  sheetsOfUser(bench)
    .filter((sheet) => goes(sheet.getName()))
    .map((sheet) => ownSheet(bench.grid, sheet, readCell))

/** Every sheet of the user's own, with the formulas on it. */
export const formulasOfUser = (bench: Bench): { name: string; formulas: string[] }[] =>
  sheetsOfUser(bench).map((sheet) => {
    const { rows, columns } = usedSize(bench.grid, sheet)
    const inRow = (row: number) => Array.from({ length: columns }, (_, at) => formulaIn(bench.grid, sheet, row, at))
    return {
      name: sheet.getName(),
      formulas: Array.from({ length: rows }, (_, row) => inRow(row))
        .flat()
        .filter(Boolean),
    }
  })

/** Every name of the user's own, with what it stands for. */
export const namesOfUser = ({ grid, sets }: Bench): { name: string; formula: string }[] =>
  grid
    .workbook()
    .getDefinedNames()
    .filter((name) => !sets.hasName(name.getName()))
    .map((name) => ({ name: name.getName(), formula: name.getFormulaOrRefString().replace(/^=/, '') }))

/** Those that stand for cells, as "Sheet!$A$1:$B$2". A name for a formula stays behind. */
export const ownNames = (bench: Bench): { name: string; range: string }[] =>
  namesOfUser(bench)
    .map(({ name, formula }) => ({ name, range: formula }))
    .filter(({ range }) => /^('[^']+'|[^'!\s]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(range))
