// Takes away what an insertion left behind: the sheets and names its mark calls ours, and nothing else. A sheet goes when it has one of
// the temporary names, or when its real name is ours and a name of ours points at it; a name when it points at such a sheet, or at nothing
// any more. An id says nothing here: Excel may give that of a deleted sheet to a new one of the user.
import { isRecordOf, readUnfinished, sameName, type Unfinished } from '../../core'
import { readCopies, removeCopies } from './copies-left'
import { deleteSheet } from './our-sheets'
import { unfinishedKey } from './record'
import { change } from './run'
import { type Survey, survey, writeRecord } from './survey'

const leftSheets = ({ temporary, planned, names: ours }: Unfinished, { sheets, names }: Survey): Excel.Worksheet[] => {
  const isOurs = (name: string) => ours.some((one) => sameName(one, name))
  const pointsAt = (sheet: string) =>
    names.some(({ name, place }) => place !== undefined && isOurs(name) && sameName(place.sheet, sheet))
  return sheets.filter(
    ({ name }) =>
      temporary.some((one) => sameName(one, name)) || (planned.some((one) => sameName(one, name)) && pointsAt(name)),
  )
}

/** The workbook as it was before the insertion. */
const remove = (context: Excel.RequestContext, mark: Unfinished, found: Survey): void => {
  const sheets = leftSheets(mark, found)
  const ours = (sheet: string) => sheets.some(({ name }) => sameName(name, sheet))
  for (const sheet of sheets) deleteSheet(sheet)
  for (const { name, item, place, dead } of found.names)
    if (mark.names.some((one) => sameName(one, name)) && (dead || (place && ours(place.sheet)))) item.delete()
  if (found.record.some(isRecordOf(mark)))
    writeRecord(
      context,
      found,
      found.record.filter((one) => !isRecordOf(mark)(one)),
    )
  if (found.unfinished !== undefined) context.workbook.settings.getItem(unfinishedKey).delete()
}

/** Right after a failure. */
export const takeAway = (mark: Unfinished): Promise<void> =>
  change(async (context) => {
    remove(context, mark, await survey(context))
    await context.sync()
  })

/** At the opening of the pane: what an earlier opening could not take away. A workbook without a mark is only looked at. */
export const tidy = (): Promise<void> =>
  change(async (context) => {
    const found = await survey(context)
    const mark = readUnfinished(found.unfinished)
    const copies = readCopies(found.copies)
    if (!mark && !copies) return
    if (mark) remove(context, mark, found)
    if (copies) removeCopies(context, copies, found.sheets)
    await context.sync()
  })
