// A sheet of a plan as one sheet of the grid: sizes, cells, merges, frozen part.
import { type IRange, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core'
import { areaOf, type PlanSheet } from '../../core'
import { cellMatrix } from './cells'
import { chartNotes } from './chart-notes'
import { sheetView, widthInPixels } from './sheet-view'

/** From "B2:C3", rows and columns from 1, to the grid's range from 0. */
export const gridRange = (range: string): IRange => {
  const { from, to } = areaOf(range)
  return { startRow: from.row - 1, endRow: to.row - 1, startColumn: from.column - 1, endColumn: to.column - 1 }
}

/** A height in points, as pixels. */
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

/** The last row and column in use. A loop, since a long table has more cells than a call takes arguments. */
const lastPlace = ({ cells, charts }: PlanSheet): { row: number; column: number } => {
  let [row, column] = [1, 1]
  for (const at of [...cells.map((cell) => cell.at), ...charts.map(({ covers }) => covers)]) {
    const { to } = areaOf(at)
    row = Math.max(row, to.row)
    column = Math.max(column, to.column)
  }
  return { row, column }
}

/** How many rows the grid shows of a sheet. */
export const roomFor = (sheet: PlanSheet): number => lastPlace(sheet).row + spareRows

/** `room` is the width of the grid on screen. */
export const sheetData = (sheet: PlanSheet, id: string, room: number): IWorksheetData => {
  const { row, column } = lastPlace(sheet)
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: row + spareRows,
    columnCount: Math.max(column, sheet.columns.length) + spareColumns,
    defaultRowHeight,
    rowData: rowSizes(sheet.rowHeights),
    columnData: columnSizes(sheet),
    cellData: cellMatrix([...sheet.cells, ...chartNotes(sheet)], sheet.accent),
    mergeData: sheet.merges.map(gridRange),
    ...sheetView(sheet, room),
    showGridlines: sheet.gridlines ? 1 : 0,
  })
}
