// The sheets by name.
import { Refusal } from './refusal'
import { openBook, type Sheet } from './survey'

export const sheetNames = (): readonly string[] =>
  openBook()
    .getSheets()
    .map((sheet) => sheet.getName())

export const showSheet = (name: string): void => {
  const book = openBook()
  const sheet = book.getSheetByName(name)
  if (!sheet) throw new Refusal('sheetGone', name)
  if (sheet.isSheetHidden()) sheet.showSheet()
  book.setActiveSheet(sheet)
}

/** A sheet of ours that somebody may have taken away meanwhile. */
export const sheetOf = (sheets: ReadonlyMap<string, { readonly sheet: Sheet }>, planned: string): Sheet => {
  const found = sheets.get(planned)
  if (!found) throw new Refusal('sheetGone', planned)
  return found.sheet
}
