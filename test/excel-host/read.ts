// Reading a workbook back after the add-in worked on it, for tests.
import type { EmulatedExcel } from './emulated-excel'
import { parseAddress } from './model/address'
import type { Cell } from './model/cells'
import type { FormatValue } from './model/formats'
import type { SheetState } from './model/sheet'

/** A sheet by name: excel.book.sheet, with a plain error. */
export const sheetOf = ({ book }: EmulatedExcel, name: string): SheetState => {
  const found = book.find(name)
  if (!found) throw new Error(`there is no sheet ${name}; there are ${book.sheets.map((one) => one.name).join(', ')}`)
  return found
}

/** What stands in a cell: cellAt(excel, 'Kaart!B5'); undefined when blank. */
export const cellAt = (excel: EmulatedExcel, address: string): Cell | undefined => {
  const { sheet, area } = parseAddress(address)
  return sheetOf(excel, sheet ?? excel.book.active.name).cells.at(area.row, area.column)
}

/** How a cell looks or is locked: lookAt(excel, 'Kaart!B5', 'fill.color'), 'protection.locked', 'numberFormat', 'columnWidth', 'border.top.style', … */
export const lookAt = (excel: EmulatedExcel, address: string, name: string): FormatValue => {
  const { sheet, area } = parseAddress(address)
  return sheetOf(excel, sheet ?? excel.book.active.name).formats.shared(name, area)
}

/** What a name of the workbook refers to, with '='; undefined when it is not there. */
export const nameAt = ({ book }: EmulatedExcel, name: string): string | undefined => book.names.find(name, '')?.formula
