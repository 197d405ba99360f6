// Takes away what an insertion left behind: the sheets and names its mark calls ours, and nothing else. A sheet goes when it has one of
// the temporary names, or when its real name and its id are both ours; a name when it points at such a sheet, or at nothing any more.
import { sameName, type Unfinished } from '../../core'
import { alone } from './lock'
import { type SheetFound, type Survey, survey, writeMark, writeRecord } from './survey'

const leftSheets = ({ temporary, planned, sheetIds }: Unfinished, { sheets }: Survey): readonly SheetFound[] =>
  sheets.filter(
    ({ name, id }) =>
      temporary.some((one) => sameName(one, name)) ||
      (planned.some((one) => sameName(one, name)) && sheetIds.includes(id)),
  )

/** The spreadsheet as it was before the insertion. */
export const takeAway = (mark: Unfinished): void => {
  const found = survey()
  const sheets = leftSheets(mark, found)
  const ours = (sheet: string) => sheets.some(({ name }) => sameName(name, sheet))
  for (const { name, item, place } of found.names)
    if (mark.names.some((one) => sameName(one, name)) && (place === undefined || ours(place.sheet))) item.remove()
  for (const { sheet } of sheets) found.book.deleteSheet(sheet)
  if (found.record.some(({ set }) => set === mark.set))
    writeRecord(
      found,
      found.record.filter(({ set }) => set !== mark.set),
    )
  writeMark(found, undefined)
  SpreadsheetApp.flush()
}

/**
 * At the opening of the pane: what an earlier opening could not take away. While a colleague is inserting, the mark is that colleague's,
 * and the lock is not ours: then nothing happens.
 */
export const tidy = (found: Survey): Survey => {
  const { unfinished } = found
  if (!unfinished) return found
  try {
    alone(() => takeAway(unfinished))
  } catch (error) {
    console.warn(error)
  }
  return survey()
}
