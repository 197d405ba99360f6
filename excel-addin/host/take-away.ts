// Takes away what an insertion left behind: the sheets and names its mark calls ours, and nothing else. A sheet goes when it has one of
// the temporary names, or when its real name and its id are both ours; a name when it points at such a sheet, or at nothing any more.
import { readUnfinished, sameName, type Unfinished } from '../../core'
import { unfinishedKey } from './record'
import { change } from './run'
import { type Survey, survey, writeRecord } from './survey'

const leftSheets = ({ temporary, planned, sheetIds }: Unfinished, { sheets }: Survey): Excel.Worksheet[] =>
  sheets.filter(
    ({ name, id }) =>
      temporary.some((one) => sameName(one, name)) ||
      (planned.some((one) => sameName(one, name)) && sheetIds.some((one) => sameName(one, id))),
  )

/** The workbook as it was before the insertion. */
const remove = (context: Excel.RequestContext, mark: Unfinished, found: Survey): void => {
  const sheets = leftSheets(mark, found)
  const ours = (sheet: string) => sheets.some(({ name }) => sameName(name, sheet))
  for (const sheet of sheets) sheet.delete()
  for (const { name, item, place, dead } of found.names)
    if (mark.names.some((one) => sameName(one, name)) && (dead || (place && ours(place.sheet)))) item.delete()
  if (found.record.some(({ set }) => set === mark.set))
    writeRecord(
      context,
      found,
      found.record.filter(({ set }) => set !== mark.set),
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
    if (!mark) return
    remove(context, mark, found)
    await context.sync()
  })
