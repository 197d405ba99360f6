/// <reference types="google-apps-script" />
// SpreadsheetApp.Protection. A new one bars nobody: its editors are those of the spreadsheet until a script removes some, which is not modelled.
import { guessedRefusals } from '../google-error'
import { guard } from '../guard'
import type { ProtectionState } from '../model/rules'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'
import { ProtectionType } from './enums'
import { makeRange, placeOf } from './range'

type Protection = GoogleAppsScript.Spreadsheet.Protection

export const makeProtection = (session: Session, sheet: SheetState, state: ProtectionState): Protection => {
  const canEdit = () =>
    session.person.mayEdit && (state.editors === undefined || state.editors.includes(session.person.name))
  const change = (what: Partial<ProtectionState>): Protection => {
    session.mayChange()
    if (!canEdit()) throw guessedRefusals.mayNotEdit()
    Object.assign(state, what)
    return protection
  }
  const members = {
    setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
    isWarningOnly: () => state.warningOnly,
    setDescription: (description: string) => change({ description }),
    getDescription: () => state.description,
    setUnprotectedRanges: (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) => {
      if (state.type !== 'SHEET') throw guessedRefusals.unprotectedOnSheetsOnly()
      const places = Array.from(ranges, placeOf)
      if (places.some(({ sheetId }) => sheetId !== sheet.id)) throw guessedRefusals.otherSheet()
      return change({ unprotected: places.map(({ area }) => area) })
    },
    getUnprotectedRanges: () => state.unprotected.map((area) => makeRange(session, sheet, area)),
    remove: () => {
      change({})
      sheet.protections = sheet.protections.filter((one) => one !== state)
    },
    canEdit,
    getProtectionType: () => ProtectionType[state.type],
    getRange: () => makeRange(session, sheet, state.area ?? sheet.whole),
  } satisfies Partial<Protection>
  const protection = guard(members, {
    kind: 'Protection',
    session,
    state,
    concerns: () => ({ sheetId: sheet.id, sheet: sheet.name }),
    alive: () => session.book.byId(sheet.id),
  }) as unknown as Protection
  return protection
}
