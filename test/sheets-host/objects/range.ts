/// <reference types="google-apps-script" />
// SpreadsheetApp.Range: put together from its parts, each with one subject.
import { guard, stateOf } from '../guard'
import { type Area, checkedArea, writeArea } from '../model/address'
import type { Place } from '../model/rules'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'
import { rangeContents } from './range-contents'
import { rangeFrame } from './range-frame'
import { rangeLooks } from './range-looks'
import { rangePlace } from './range-place'
import { rangeRules } from './range-rules'

export type Range = GoogleAppsScript.Spreadsheet.Range

/** What the parts of a range need. */
export interface RangeContext {
  readonly session: Session
  readonly sheet: SheetState
  readonly area: Area
  /** The range itself, for chaining. */
  readonly self: () => Range
}

export const makeRange = (session: Session, sheet: SheetState, area: Area): Range => {
  const context: RangeContext = { session, sheet, area: checkedArea(area, sheet), self: () => range }
  const parts = {
    ...rangePlace(context),
    ...rangeContents(context),
    ...rangeLooks(context),
    ...rangeFrame(context),
    ...rangeRules(context),
  }
  const range = guard(parts, {
    kind: 'Range',
    session,
    state: { sheetId: sheet.id, area } satisfies Place,
    concerns: () => ({ sheetId: sheet.id, sheet: sheet.name, at: writeArea(area) }),
    alive: () => checkedArea(area, session.book.byId(sheet.id)),
  }) as unknown as Range
  return range
}

export const placeOf = (range: unknown): Place => stateOf<Place>(range, 'Range')

export const rangeAt = (session: Session, { sheetId, area }: Place): Range =>
  makeRange(session, session.book.byId(sheetId), area)
