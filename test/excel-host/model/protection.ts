// What a protected sheet lets through. Locked cells, objects and the looks of cells each have their own permission.
import { accessDenied } from '../office-error'
import type { Area } from './address'
import type { SheetState } from './sheet'

/** Options of Excel.WorksheetProtectionOptions that loosen a protection. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowEditObjects'
  | 'allowEditScenarios'

const isAllowed = (sheet: SheetState, permission: Permission): boolean =>
  sheet.protection === undefined || sheet.protection.options[permission] === true

export const refuseUnlessAllowed = (sheet: SheetState, permission: Permission, act: string): void => {
  if (!isAllowed(sheet, permission)) throw accessDenied(`The sheet ${sheet.name} is protected: ${act} is not allowed.`)
}

/** Contents may change in cells that are not locked. */
export const refuseLockedCells = (sheet: SheetState, area: Area): void => {
  if (sheet.protection === undefined) return
  if (sheet.formats.shared('protection.locked', area) !== false)
    throw accessDenied(`The sheet ${sheet.name} is protected and the range holds locked cells.`)
}
