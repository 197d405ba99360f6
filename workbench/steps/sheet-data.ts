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

/** `room` is the width of the grid on screen. */
export const sheetData = (sheet: PlanSheet, id: string, room: number): IWorksheetData => {
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
    cellData: cellMatrix([...sheet.cells, ...chartNotes(sheet)]),
    mergeData: sheet.merges.map(gridRange),
    ...sheetView(sheet, room),
    showGridlines: sheet.gridlines ? 1 : 0,
  })
}
