/// <reference types="google-apps-script" />
// SpreadsheetApp.Sheet: put together from its parts. On a sheet that is a chart everything about cells is refused.
import { guessedRefusals } from '../google-error'
import { guard, stateOf } from '../guard'
import { parseAddress } from '../model/address'
import { blankContent, blankLook } from '../model/cell'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'
import { SheetType } from './enums'
import { metadataOf } from './metadata'
import { makeRange, placeOf } from './range'
import { makeRangeList } from './range-list'
import { sheetRules } from './sheet-rules'
import { sheetSize } from './sheet-size'
import { makeSpreadsheet } from './spreadsheet'

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export interface SheetContext {
  readonly session: Session
  readonly sheet: SheetState
  readonly self: () => Sheet
}

const withoutCells = new Set(['getName', 'setName', 'getSheetId', 'getIndex', 'getType', 'getParent', 'activate'])

/** Unsure: which members a chart sheet has, and the words for the others. */
const onlyGrid = <T extends object>(members: T, { type }: SheetState): T => {
  if (type === 'GRID') return members
  const refused = (name: string) => () => {
    throw guessedRefusals.chartSheet(`Sheet.${name}`)
  }
  const allowed = (name: string) => withoutCells.has(name) || /^(hide|show|is)Sheet|Metadata/.test(name)
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, allowed(name) ? member : refused(name)]),
  ) as T
}

export const makeSheet = (session: Session, sheet: SheetState): Sheet => {
  const context: SheetContext = { session, sheet, self: () => made }
  const members = {
    ...sheetOnly(context),
    ...sheetSize(context),
    ...sheetRules(context),
    ...metadataOf(session, sheet, () => made),
  }
  const made = guard(onlyGrid(members, sheet), {
    kind: 'Sheet',
    session,
    state: sheet,
    concerns: () => ({ sheetId: sheet.id, sheet: sheet.name }),
    alive: () => session.book.byId(sheet.id),
  }) as unknown as Sheet
  return made
}

export const sheetOf = (sheet: unknown): SheetState => stateOf<SheetState>(sheet, 'Sheet')

/** Name, place in the book, ranges, and being looked at. */
const sheetOnly = ({ session, sheet, self }: SheetContext) => {
  const { book } = session
  const areaOf = (a1: string) => {
    const { sheet: named, area } = parseAddress(a1, (name) =>
      name === undefined ? sheet : book.sheets.find((one) => one.name === name),
    )
    if (named !== undefined && named !== sheet.name)
      throw session.calls.refuse('Sheet.getRange with the name of another sheet')
    return area
  }
  return {
    getName: () => sheet.name,
    getSheetName: () => sheet.name,
    setName: (name: string): Sheet => {
      session.mayChange(sheet)
      book.rename(sheet, name)
      return self()
    },
    getSheetId: () => sheet.id,
    getIndex: () => book.sheets.indexOf(sheet) + 1,
    getType: () => SheetType[sheet.type],
    getParent: () => makeSpreadsheet(session),
    getRange: (first: string | number, column: number = 1, rows: number = 1, columns: number = 1) =>
      makeRange(session, sheet, typeof first === 'string' ? areaOf(first) : { row: first, column, rows, columns }),
    getRangeList: (addresses: readonly string[]) => makeRangeList(session, sheet, Array.from(addresses, areaOf)),
    /** At least A1, also when the sheet is empty. */
    getDataRange: () => {
      const { rows, columns } = sheet.used
      return makeRange(session, sheet, { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) })
    },
    activate: (): Sheet => {
      book.look(session.person.name, sheet)
      return self()
    },
    setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      book.look(session.person.name, sheet, placeOf(range).area)
      return range
    },
    hideSheet: (): Sheet => {
      session.mayChange()
      if (!book.sheets.some((one) => one !== sheet && !one.hidden)) throw guessedRefusals.hideLastSheet()
      sheet.hidden = true
      const { person } = session
      const other = book.sheets.find((one) => !one.hidden)
      if (book.view(person.name).sheet === sheet && other) book.look(person.name, other)
      return self()
    },
    showSheet: (): Sheet => {
      session.mayChange()
      sheet.hidden = false
      return self()
    },
    isSheetHidden: () => sheet.hidden,
    /** Within this spreadsheet, the only one that our permissions reach. */
    copyTo: () => {
      session.mayChange()
      const dutch = book.locale.startsWith('nl')
      const copy = sheet.copy(book.newId(), book.freeCopyName(`${dutch ? 'Kopie van' : 'Copy of'} ${sheet.name}`), () =>
        book.newId(),
      )
      book.sheets = [...book.sheets, copy]
      return makeSheet(session, copy)
    },
    clear: (options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): Sheet => {
      session.mayChange(sheet)
      const layers = {
        ...(options?.formatOnly ? {} : blankContent),
        ...(options?.contentsOnly ? {} : blankLook),
      }
      for (const [row, column] of [...sheet.cells.entries()]) sheet.set(row, column, layers)
      return self()
    },
  } satisfies Partial<Sheet>
}
