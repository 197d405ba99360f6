// Takes a set away: its names, our sheets, then what is remembered of it, so that a removal that failed half-way can be tried again.
// Sheets and names of the user stay, also when they look like ours.
import { type Plan, sameName, sheetsOfPlan } from '../../core'
import type { Outline } from '../wire'
import { survey, writeRecord } from './survey'

export const removeSet = (outline: Outline): void => {
  const found = survey()
  const sheets = [...sheetsOfPlan(found, outline as Plan).values()]
  const isOurs = (name: string) => sheets.some((sheet) => sameName(sheet.name, name))
  // A spreadsheet keeps at least one sheet that can be seen.
  if (found.sheets.every(({ name, sheet }) => isOurs(name) || sheet.isSheetHidden())) found.book.insertSheet()
  for (const { name, item, place } of found.names) {
    const planned = outline.names.some((one) => sameName(one.name, name))
    if (planned && (place === undefined || isOurs(place.sheet))) item.remove()
  }
  for (const { sheet } of sheets) found.book.deleteSheet(sheet)
  writeRecord(
    found,
    found.record.filter(({ set }) => set !== outline.set),
  )
}
