// Whether this person may change sheets, asked before anything is changed. A sheet that a colleague protected refuses half-way otherwise.
import { Refusal } from './refusal'
import type { Sheet } from './survey'

const isLocked = (sheet: Sheet): boolean => {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType
  return [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].some(
    (protection) => !protection.isWarningOnly() && !protection.canEdit(),
  )
}

/** Refuses with the name of the first sheet that this person may not change. */
export const refuseLocked = (sheets: readonly Sheet[]): void => {
  const locked = sheets.find(isLocked)
  if (locked) throw new Refusal('sheetLocked', locked.getName())
}
