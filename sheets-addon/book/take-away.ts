// Takes away what a mark calls ours: sheets and names of an insertion, a removal or copies that did not end well, and nothing else.
// Google gives every sheet an id that never comes back, so a sheet of the mark is known by it whatever its name is now.
import { isRecordOf, sameName, type Unfinished } from '../../core'
import { alone } from './lock'
import { type Survey, survey, writeMark, writeRecord } from './survey'

/** The spreadsheet without what the mark names: its names, its sheets, its record, and last the mark itself. */
export const takeAway = (mark: Unfinished): void => {
  const found = survey()
  const sheets = found.sheets.filter(
    ({ name, id }) => mark.sheetIds.includes(id) || mark.temporary.some((one) => sameName(one, name)),
  )
  const ours = (sheet: string) => sheets.some(({ name }) => sameName(name, sheet))
  for (const { name, item, place } of found.names)
    if (mark.names.some((one) => sameName(one, name)) && (place === undefined || ours(place.sheet))) item.remove()
  // A spreadsheet keeps at least one sheet that can be seen.
  if (sheets.length > 0 && found.sheets.every(({ name, sheet }) => ours(name) || sheet.isSheetHidden()))
    found.book.insertSheet()
  for (const { sheet } of sheets) found.book.deleteSheet(sheet)
  // One mark may take both templates of a set.
  const left = found.record.filter(
    (one) => !isRecordOf(mark)(one) && !one.sheetIds.some((id) => mark.sheetIds.includes(id)),
  )
  if (left.length < found.record.length) writeRecord(found, left)
  writeMark(found, undefined)
  SpreadsheetApp.flush()
}

/** What an earlier change left unfinished goes first. Only for who holds the lock: then no change of a colleague is on its way. */
export const tidySurvey = (): Survey => {
  const found = survey()
  if (!found.unfinished) return found
  takeAway(found.unfinished)
  return survey()
}

/** At the opening of the pane. While somebody else holds the lock, the mark is that person's work, and stays. */
export const tidy = (): void => {
  if (!survey().unfinished) return
  try {
    alone(tidySurvey)
  } catch (error) {
    console.warn(error)
  }
}

/** True when it went; at the next opening it is tried again. */
export const takenAway = (mark: Unfinished): boolean => {
  try {
    takeAway(mark)
    return true
  } catch (error) {
    console.warn(error)
    return false
  }
}
