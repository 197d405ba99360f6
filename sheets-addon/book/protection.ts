// Our sheets warn before a formula is overwritten; the input cells do not. A lock that stops people would need their e-mail addresses.
import type { Area } from '../../core'
import { areaOfRange, type Range, type Sheet } from './survey'

const description = 'Impactkaart'

const ours = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .filter((protection) => protection.getDescription() === description)

export const protect = (sheet: Sheet, inputs: Range[]): void => {
  sheet.protect().setDescription(description).setWarningOnly(true).setUnprotectedRanges(inputs)
}

export const isOurs = (sheet: Sheet): boolean => ours(sheet).length > 0

/** Is one of these cells locked: on a sheet of ours, and not for people to fill in? */
export const anyLocked = (sheet: Sheet, cells: readonly Area['from'][]): boolean => {
  const protections = ours(sheet)
  if (protections.length === 0) return false
  const free = protections.flatMap((one) => one.getUnprotectedRanges()).map(areaOfRange)
  const isFree = ({ row, column }: Area['from']): boolean =>
    free.some(({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column)
  return !cells.every(isFree)
}

/** Undefined when we have no protection there, as in a file that another program made. */
export const freeRanges = (sheet: Sheet): string[] | undefined =>
  ours(sheet)[0]
    ?.getUnprotectedRanges()
    .map((range) => range.getA1Notation())

/** After more rows: other input cells. */
export const protectAgain = (sheet: Sheet, inputs: Range[]): void => {
  const [first] = ours(sheet)
  if (first) first.setUnprotectedRanges(inputs)
  else protect(sheet, inputs)
}
