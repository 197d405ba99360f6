/// <reference types="google-apps-script" />
// SpreadsheetApp.Spreadsheet: sheets, named ranges, and what the person looks at.
import { guessedRefusals, refusals } from '../google-error'
import { guard } from '../guard'
import { parseAddress } from '../model/address'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'
import { nameOf } from './enums'
import { metadataOf } from './metadata'
import { makeNamedRange } from './named-range'
import { makeProtection } from './protection'
import { makeRange, placeOf, rangeAt } from './range'
import { makeSheet, type Sheet, sheetOf } from './sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Range = GoogleAppsScript.Spreadsheet.Range
type Sheets = typeof GoogleAppsScript.Spreadsheet

export const makeSpreadsheet = (session: Session): Spreadsheet => {
  const { book } = session
  const members = {
    getName: () => book.name,
    getId: () => book.id,
    getSpreadsheetLocale: () => book.locale,
    getSpreadsheetTimeZone: () => book.timeZone,
    toast: (message: string, title: string = ''): void => {
      session.shown.toasts.push({ message, title })
    },
    ...sheetsOf(session),
    ...namesOf(session),
    ...viewOf(session),
    ...metadataOf(session, book, () => spreadsheet),
  } satisfies Partial<Spreadsheet>
  const spreadsheet = guard(members, { kind: 'Spreadsheet', session, state: book }) as unknown as Spreadsheet
  return spreadsheet
}

const sheetsOf = (session: Session) => {
  const { book, person } = session
  const sheetOrNull = (found: SheetState | undefined) => (found ? makeSheet(session, found) : null)
  return {
    getSheets: () => book.sheets.map((one) => makeSheet(session, one)),
    getNumSheets: () => book.sheets.length,
    getSheetByName: (name: string) => sheetOrNull(book.sheets.find((one) => one.name === name)),
    getSheetById: (id: number) => sheetOrNull(book.sheets.find((one) => one.id === id)),
    /** The new sheet becomes the active one. Without a place it comes after the sheet that was. */
    insertSheet: (first?: string | number | object, second?: number | object): Sheet => {
      session.mayChange()
      const name = typeof first === 'string' ? first : book.defaultName(book.sheets.length + 1)
      const index = [first, second].find((one) => typeof one === 'number')
      const after = book.sheets.indexOf(book.view(person.name).sheet) + 1
      const made = book.addSheet(name, 'GRID', Math.max(0, Math.min(index ?? after, book.sheets.length)))
      book.look(person.name, made)
      return makeSheet(session, made)
    },
    deleteSheet: (sheet: Sheet): void => {
      const state = sheetOf(sheet)
      book.byId(state.id)
      session.mayChange(state)
      if (
        state.type === 'GRID' &&
        !session.canEdit(state, state.protections.some((one) => one.area) ? state.whole : undefined)
      )
        throw refusals.protectedCell()
      book.remove(state)
    },
    /** Position from 1. */
    moveActiveSheet: (position: number): void => {
      session.mayChange()
      if (position < 1 || position > book.sheets.length) throw guessedRefusals.wrongPosition(position)
      book.move(book.view(person.name).sheet, position - 1)
    },
    getProtections: (type: Sheets['ProtectionType'][keyof Sheets['ProtectionType']]) =>
      book.sheets.flatMap((sheet) =>
        sheet.protections.filter((one) => one.type === nameOf(type)).map((one) => makeProtection(session, sheet, one)),
      ),
  } satisfies Partial<Spreadsheet>
}

const namesOf = (session: Session) => {
  const { book } = session
  return {
    /** Unsure: names whose sheet was deleted are not among them; live scripts could not find them to remove them. */
    getNamedRanges: () => book.names.all.filter(({ place }) => place).map((state) => makeNamedRange(session, state)),
    setNamedRange: (name: string, range: Range): void => {
      session.mayChange()
      book.names.set(name, placeOf(range))
    },
    removeNamedRange: (name: string): void => {
      session.mayChange()
      const found = book.names.find(name)
      if (!found) throw guessedRefusals.noNamedRange(name)
      book.names.remove(found)
    },
    getRangeByName: (name: string) => {
      const place = book.names.find(name)?.place
      return place ? rangeAt(session, place) : null
    },
    /** 'Kaart!A1:B2', the same without a sheet for the active one, or a name. */
    getRange: (text: string) => {
      const named = book.names.find(text)?.place
      if (named) return rangeAt(session, named)
      const active = book.view(session.person.name).sheet
      const find = (name: string | undefined) =>
        name === undefined ? active : book.sheets.find((one) => one.name === name)
      const { sheet, area } = parseAddress(text, find)
      const state = find(sheet)
      if (state?.type !== 'GRID') throw refusals.rangeNotFound()
      return makeRange(session, state, area)
    },
  } satisfies Partial<Spreadsheet>
}

/** What the person looks at; also of SpreadsheetApp itself. A sheet that is a chart has no active range. */
export const viewOf = (session: Session) => {
  const { book, person } = session
  const active = () => {
    const { sheet, area } = book.view(person.name)
    return sheet.type === 'GRID' ? { sheet, area } : undefined
  }
  return {
    getActiveSheet: () => makeSheet(session, book.view(person.name).sheet),
    setActiveSheet: (sheet: Sheet): Sheet => {
      book.look(person.name, sheetOf(sheet))
      return sheet
    },
    getActiveRange: () => {
      const view = active()
      return view ? makeRange(session, view.sheet, view.area) : null
    },
    setActiveRange: (range: Range): Range => {
      const { sheet, area } = book.placeOf(placeOf(range))
      book.look(person.name, sheet, area)
      return range
    },
    getCurrentCell: () => {
      const view = active()
      return view ? makeRange(session, view.sheet, { ...view.area, rows: 1, columns: 1 }) : null
    },
  } satisfies Partial<Spreadsheet>
}
