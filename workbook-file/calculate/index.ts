// What do the native formulas of plans come to?  For programs that show a file without calculating, such as the preview of a mail.
// Plans that refer to each other by names must come together. Results follow Excel and LibreOffice where these agree, and Excel elsewhere.
import type { CellValue } from 'hucre'
import type { Plan } from '../../core'
import type { SheetValues } from '../write-workbook'
import { Book } from './book'
import { parsers } from './parse'

type Calculate = (plans: readonly Plan[], values: SheetValues) => SheetValues

/**
 * What was typed, with the result of every formula beside it: what `writeWorkbook` takes. An error is its text, such as "#DIV/0!".
 * @throws when a formula holds what the calculator does not know.
 */
export const calculate: Calculate = (plans, values) => calculator()(plans, values)

/** The same for many workbooks that differ in their contents only: formulas of cells that they share are parsed once. */
export const calculator = (): Calculate => {
  const treeOf = parsers()
  return (plans, values) => {
    const filled: Record<string, Record<string, CellValue>> = {}
    for (const name of Object.keys(values)) filled[name] = { ...values[name] }
    for (const sheet of new Book(plans, values, treeOf).sheets)
      filled[sheet.name] = { ...filled[sheet.name], ...sheet.results() }
    return filled
  }
}
