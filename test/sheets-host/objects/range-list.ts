/// <reference types="google-apps-script" />
// SpreadsheetApp.RangeList: one call for many ranges of a sheet.
import { guard } from '../guard'
import { type Area, checkedArea, writeArea } from '../model/address'
import { blankCell, blankContent, type Cell } from '../model/cell'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'
import { colorOf, setAll } from './layers'
import { makeRange } from './range'
import { borderChoice, setBorders } from './range-frame'

type RangeList = GoogleAppsScript.Spreadsheet.RangeList

export const makeRangeList = (session: Session, sheet: SheetState, areas: readonly Area[]): RangeList => {
  const all = (layers: Partial<Cell>): RangeList => {
    for (const area of areas) setAll({ session, sheet, area }, layers)
    return list
  }
  const members = {
    getRanges: () => areas.map((area) => makeRange(session, sheet, area)),
    /** Google makes the last range the active one. */
    activate: () => {
      for (const area of areas) session.book.look(session.person.name, sheet, area)
      return list
    },
    setBackground: (color: string | null) => all({ background: colorOf(color, blankCell.background) }),
    setFontColor: (color: string | null) => all({ fontColor: colorOf(color, blankCell.fontColor) }),
    setNumberFormat: (format: string) => all({ format: format === 'General' ? '' : format }),
    setWrap: (isOn: boolean) => all({ wrap: isOn ? 'WRAP' : 'OVERFLOW' }),
    clearContent: () => all(blankContent),
    clearDataValidations: () => all({ validation: undefined }),
    setBorder: (...choice: Parameters<typeof borderChoice>) => {
      for (const area of areas) setBorders({ session, sheet, area }, borderChoice(...choice))
      return list
    },
  } satisfies Partial<RangeList>
  const list = guard(members, {
    kind: 'RangeList',
    session,
    concerns: () => ({ sheetId: sheet.id, sheet: sheet.name, at: areas.map(writeArea).join(',') }),
    alive: () => {
      session.book.byId(sheet.id)
      for (const area of areas) checkedArea(area, sheet)
    },
  }) as unknown as RangeList
  return list
}
