// A short text that changes whenever something the pane shows may have changed: the sheets, the selected cell, and what stands on our
// sheets. The sidebar asks for it every few seconds and reads the rest only when it differs, so it takes few calls.
import { readSelection } from './selected-cell'
import { openBook, readRecord } from './survey'

/** A number out of a text; equal texts give equal numbers. */
const hash = (text: string): number => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return sum
}

export const pulse = (): string => {
  const book = openBook()
  const sheets = book.getSheets()
  const ours = readRecord(book.getDeveloperMetadata()).flatMap(({ sheetIds }) => sheetIds)
  const values = sheets
    .filter((sheet) => ours.includes(String(sheet.getSheetId())))
    .map((sheet) => sheet.getDataRange().getValues())
  return `${hash(JSON.stringify([sheets.map((sheet) => sheet.getName()), values]))} ${JSON.stringify(readSelection())}`
}
