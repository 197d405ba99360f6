// How far a table reaches beyond the cell with its formula. Excel tells from ExcelApi 1.12 on; an Excel before that does not spill, and
// there a formula fills its own cell only.
import { supports } from '../supports'

/** Loads the range that a cell spills into; undefined where Excel does not spill. Read it after the next sync. */
export const spillOf = (cell: Excel.Range): Excel.Range | undefined => {
  if (!supports('ExcelApi', '1.12')) return undefined
  const spill = cell.getSpillingToRangeOrNullObject().load('address')
  spill.untrack()
  return spill
}
