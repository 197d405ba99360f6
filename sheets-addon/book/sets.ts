// The sets in the spreadsheet, for the pane. The pane asks this first, so what an insertion left unfinished goes first.
import { setsIn } from '../../core'
import type { SheetSet } from '../../pane'
import { Refusal } from './refusal'
import { survey } from './survey'
import { tidy } from './take-away'

/** Whole sets only. When all that is left is broken, the user hears what is missing, and can still make a new one. */
export const readSets = (): readonly SheetSet[] => {
  tidy()
  const sets = setsIn(survey())
  const whole = sets.filter(({ missing }) => missing.length === 0)
  const gone = sets.flatMap(({ missing }) => missing)[0]
  if (whole.length === 0 && gone !== undefined) throw new Refusal('nameGone', gone)
  return whole.map(({ missing: _, ...set }) => set)
}
