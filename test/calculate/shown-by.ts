// What LibreOffice shows in a cell, in the terms of our calculator: dates as day numbers, an empty text as ''.
import { type CellValue, dateToSerial } from 'hucre'
import { areaOf } from '../../core/plan/address'
import type { Recalculated } from '../oracles/libreoffice'

export const shownBy = (book: Recalculated, sheet: string, at: string): CellValue => {
  const { row, column } = areaOf(at).from
  const value = book.at(sheet, row, column) ?? ''
  return value instanceof Date ? dateToSerial(value) : value
}
