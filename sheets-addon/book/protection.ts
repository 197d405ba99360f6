// Our sheets warn before a formula is overwritten; the input cells do not. A lock that stops people would need their e-mail addresses.
import type { Range, Sheet } from './survey'

const description = 'Impactkaart'

const ours = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .filter((protection) => protection.getDescription() === description)

export const protect = (sheet: Sheet, inputs: Range[]): void => {
  sheet.protect().setDescription(description).setWarningOnly(true).setUnprotectedRanges(inputs)
}

export const isOurs = (sheet: Sheet): boolean => ours(sheet).length > 0

/** The cells of a sheet of ours that people fill in. */
export const inputRanges = (sheet: Sheet): Range[] => ours(sheet).flatMap((one) => one.getUnprotectedRanges())

/** After more rows: other input cells. */
export const protectAgain = (sheet: Sheet, inputs: Range[]): void => {
  const [first] = ours(sheet)
  if (first) first.setUnprotectedRanges(inputs)
  else protect(sheet, inputs)
}
