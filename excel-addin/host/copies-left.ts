// What Maak deelbaar has in hand, kept in the workbook while it copies, so that unfinished copies can be taken away: at once, or at the
// next opening when Excel would not let us now.
import { deleteSheet } from './our-sheets'
import { copiesKey } from './record'

export interface CopiesMark {
  /** Ids of the sheets that were there before: those are the user's. */
  readonly before: readonly string[]
  /** The names that the copies get, all of them free before. */
  readonly names: readonly string[]
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

export const readCopies = (stored: unknown): CopiesMark | undefined => {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { before, names } = stored as Partial<CopiesMark>
  return isTexts(before) && isTexts(names) ? { before, names } : undefined
}

/**
 * Goes out with the next sync.
 * @param fresh sheets that still had the name Excel gives a copy, "Blad1 (2)". Only right after the failure: later it may be the user's.
 */
export const removeCopies = (
  context: Excel.RequestContext,
  { before, names }: CopiesMark,
  sheets: readonly Excel.Worksheet[],
  fresh: (name: string) => boolean = () => false,
): void => {
  for (const sheet of sheets)
    if (!before.includes(sheet.id) && (names.includes(sheet.name) || fresh(sheet.name))) deleteSheet(sheet)
  forgetCopies(context)
}

export const noteCopies = (context: Excel.RequestContext, mark: CopiesMark): void => {
  context.workbook.settings.add(copiesKey, mark)
}

/** Written first, because Excel refuses to delete what may not be there. */
export const forgetCopies = (context: Excel.RequestContext): void =>
  context.workbook.settings.add(copiesKey, '').delete()
