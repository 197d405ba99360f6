// What stands in a cell, as it goes into a file. A formula goes along when other programs read it; one that calls a function of ours, or
// that spills, goes as the value it shows.
import { isDefaultFormat, type Worksheet } from '@univerjs/core'
import { FormulaDataModel, INumfmtService } from '@univerjs/preset-sheets-core'
import { address, type Cell, quoteSheet } from '../core'
import type { UserSheet } from '../workbook-file'
import type { Bench } from './apply-plan'
import { formulaInFile } from './file-formula'
import { type Grid, workbookId } from './grid'
import { cellAt, formulaIn, plainValue } from './read-cells'

type SavedCell = UserSheet['cells'][number]

/** Row and column from 0. */
export type ReadCell = (sheet: Worksheet, row: number, column: number) => SavedCell

/** The table that a formula in this cell spills, if it does. */
const spills = ({ injector }: Grid, sheet: Worksheet, row: number, column: number): boolean => {
  const area = injector.get(FormulaDataModel).getArrayFormulaRange()[workbookId]?.[sheet.getSheetId()]?.[row]?.[column]
  return area !== undefined && (area.endRow > area.startRow || area.endColumn > area.startColumn)
}

const inFile = (value: Cell): string | number | undefined => {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value === '' || value === null ? undefined : value
}

/** `names` are those that go along; `fixed` hears of each cell whose formula goes as the value it shows. */
export const cellReader = ({ grid }: Bench, names: readonly string[], fixed: (place: string) => void): ReadCell => {
  const lower = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase()))
  const sheets = grid.workbook().getSheets()
  const known = { sheets: lower(sheets.map((sheet) => sheet.getSheetName())), names: lower(names) }
  const formats = grid.injector.get(INumfmtService)
  return (sheet, row, column) => {
    const cell = cellAt(grid, sheet, row, column)
    const at = address(row + 1, column + 1)
    const value = inFile(plainValue(cell))
    const format = formats.getValue(workbookId, sheet.getSheetId(), row, column)?.pattern
    const typed = formulaIn(grid, sheet, row, column)
    const formula = typed && !spills(grid, sheet, row, column) ? formulaInFile(typed, known) : undefined
    if (typed && formula === undefined) fixed(`${quoteSheet(sheet.getName())}!${at}`)
    return {
      at,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(!isDefaultFormat(format) && { format }),
    }
  }
}
