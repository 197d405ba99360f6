// A sheet of a plan as one sheet of the grid: sizes, cells, merges, frozen part.
import { type IRange, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core'
import { areaOf, type PlanSheet } from '../../core'
import { cellMatrix } from './cells'

/** From "B2:C3", rows and columns from 1, to the grid's range from 0. */
export const gridRange = (range: string): IRange => {
  const { from, to } = areaOf(range)
  return { startRow: from.row - 1, endRow: to.row - 1, startColumn: from.column - 1, endColumn: to.column - 1 }
}

/** A width in characters of the standard font, and a height in points, as pixels. */
const widthInPixels = (characters: number): number => Math.round(characters * 7 + 5)
const heightInPixels = (points: number): number => Math.round((points * 4) / 3)

const defaultRowHeight = 21
const spareRows = 20
const spareColumns = 4

export const rowSizes = (heights: PlanSheet['rowHeights']): IWorksheetData['rowData'] =>
  Object.fromEntries(
    Object.entries(heights).map(([row, height]) => [Number(row) - 1, { h: heightInPixels(height), ia: 0 as const }]),
  )

const columnSizes = (sheet: PlanSheet): IWorksheetData['columnData'] =>
  Object.fromEntries(
    sheet.columns.map(({ width, hidden }, column) => [
      column,
      { w: widthInPixels(width), ...(hidden ? { hd: 1 as const } : {}) },
    ]),
  )

/** The grid counts the first row and column below and beside the frozen part; -1 when there is none. */
const freezeOf = ({ frozen: { rows, columns } }: PlanSheet): IWorksheetData['freeze'] => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
})

export const sheetData = (sheet: PlanSheet, id: string): IWorksheetData => {
  const areas = [...sheet.cells.map(({ at }) => at), ...sheet.charts.map(({ covers }) => covers)].map(areaOf)
  const lastRow = Math.max(...areas.map(({ to }) => to.row))
  const lastColumn = Math.max(...areas.map(({ to }) => to.column), sheet.columns.length)
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: lastRow + spareRows,
    columnCount: lastColumn + spareColumns,
    defaultRowHeight,
    rowData: rowSizes(sheet.rowHeights),
    columnData: columnSizes(sheet),
    cellData: cellMatrix(sheet.cells),
    mergeData: sheet.merges.map(gridRange),
    freeze: freezeOf(sheet),
    showGridlines: sheet.gridlines ? 1 : 0,
  })
}
