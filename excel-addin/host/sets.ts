// The sets in the workbook, for the pane. The names are the truth; the record adds the version.
import { setsIn } from '../../core'
import type { SheetSet } from '../../pane'
import { hostProblem } from './host-problem'
import { look } from './run'
import { survey } from './survey'

/** Whole sets only. When all that is left is broken, the user hears what is missing, and can still make a new one. */
export const readSets = (): Promise<readonly SheetSet[]> =>
  look(async (context) => {
    const sets = setsIn(await survey(context))
    const whole = sets.filter(({ missing }) => missing.length === 0)
    const gone = sets.flatMap(({ missing }) => missing)[0]
    if (whole.length === 0 && gone !== undefined) throw hostProblem('nameGone', gone)
    return whole.map(({ missing: _, ...set }) => set)
  })

export const readSheetNames = (): Promise<readonly string[]> =>
  look(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name')
    await context.sync()
    return sheets.items.map(({ name }) => name)
  })
