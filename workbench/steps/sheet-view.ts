// How a new sheet is shown beside the pane. Sheets are made for paper: a page that is wider than the room is shown smaller, so that its
// right edge is in sight. A wide table keeps its size and scrolls beside its frozen columns, as long as those leave room for the rest.
import type { IWorksheetData } from '@univerjs/core'
import { areaOf, type PlanSheet } from '../../core'

/** Row numbers on the left and the scroll bar on the right, in pixels. */
const besideCells = 60
/** Smaller than this nobody reads it. */
const smallest = 0.6
/** A page that is a little narrower than the room fills it. */
const largest = 1.1
const mostFrozen = 0.6

/** A width in characters of the standard font, as pixels. */
export const widthInPixels = (characters: number): number => Math.round(characters * 7 + 5)

const widthOf = ({ columns }: PlanSheet, count: number): number =>
  columns.slice(0, count).reduce((sum, { width, hidden }) => sum + (hidden ? 0 : widthInPixels(width)), 0)

const between = (value: number, most: number): number =>
  Math.min(most, Math.max(smallest, Math.floor(value * 100) / 100))

/** `room` is the width of the grid on screen; 0 when it does not show. Kept with the sheet, so the user can change it for good. */
export const sheetView = (sheet: PlanSheet, room: number): Pick<IWorksheetData, 'zoomRatio' | 'freeze'> => {
  const { rows, columns } = sheet.frozen
  const free = room - besideCells
  const frozen = widthOf(sheet, columns)
  const page = widthOf(sheet, areaOf(sheet.print.area).to.column)
  const zoomRatio =
    room === 0 ? 1 : columns > 0 ? between((mostFrozen * free) / frozen, 1) : between(free / page, largest)
  const kept = room > 0 && frozen * zoomRatio > mostFrozen * free ? 0 : columns
  // The grid counts the first row and column below and beside the frozen part; -1 when there is none.
  const freeze = {
    xSplit: kept,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: kept > 0 ? kept : -1,
  }
  return { zoomRatio, freeze }
}
