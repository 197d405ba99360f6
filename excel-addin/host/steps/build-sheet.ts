// One sheet of a plan on a new and empty sheet of the workbook. Highlights and protection come in a later request (see insert.ts).
import type { PlanCell, PlanSheet } from '../../../core'
import { type SheetNames, writeCells } from './cells'
import { addCharts } from './charts'
import { applyLooks } from './looks'
import { addPicture } from './picture'
import { mergeCells, setHeights, setWidths } from './sizes'
import { addValidations } from './validations'
import { freeze, layOutPage } from './view'

export const buildSheet = (sheet: Excel.Worksheet, plan: PlanSheet, sheetName: SheetNames): void => {
  writeCells(sheet, plan.cells, sheetName, true)
  applyLooks(sheet, plan.cells, true, plan.accent)
  setWidths(sheet, plan)
  setHeights(sheet, plan.rowHeights)
  mergeCells(sheet, plan.merges)
  addValidations(sheet, plan.validations, true)
  addCharts(sheet, plan.charts, plan.accent)
  if (plan.picture) addPicture(sheet, plan.picture, plan)
  freeze(sheet, plan)
  sheet.showGridlines = plan.gridlines
  layOutPage(sheet, plan.print)
  if (plan.hidden) sheet.visibility = 'Hidden'
}

/** Cells on a sheet that holds other cells already. */
export const addCells = (
  sheet: Excel.Worksheet,
  cells: readonly PlanCell[],
  sheetName: SheetNames,
  accent?: string,
): void => {
  writeCells(sheet, cells, sheetName, false)
  applyLooks(sheet, cells, false, accent)
}
