// Takes a set away, or one template of it: its names, our sheets, and what is remembered of it. A mark goes first, so that what fails half-way is finished by
// the next try or the next opening. Sheets and names of the user stay, also when they look like ours.
import { isRecordOf, namesOfPlan, type PlanOutline, setsIn, sheetsOfPlan, type Unfinished } from '../../core'
import { because, Refusal } from './refusal'
import { refuseLocked } from './rights'
import { type SheetFound, type Survey, writeMark } from './survey'
import { takeAway, tidySurvey } from './take-away'

/** Sheets of a set, known by their names, and under any name by what is remembered of them. */
const sheetsOf = (found: Survey, outline: PlanOutline): SheetFound[] => {
  const known = found.record.find(isRecordOf(outline))?.sheetIds ?? []
  const named = [...sheetsOfPlan(found, outline).values()].map(({ id }) => id)
  return found.sheets.filter(({ id }) => known.includes(id) || named.includes(id))
}

/** Sheets for measuring are there when they are remembered, or whole; else a sheet Metingen is somebody's own. */
const isThere = (found: Survey, { template, set }: PlanOutline): boolean =>
  template === 'impactkaart' ||
  found.record.some(isRecordOf({ template, set })) ||
  setsIn(found).some((one) => one.set === set && one.measurements !== undefined)

/** One mark for all of them: a card without its sheets for measuring, or the other way round, is never what is left. */
export const removeSets = (wanted: readonly PlanOutline[]): void => {
  const found = tidySurvey()
  const outlines = wanted.filter((outline) => isThere(found, outline))
  const sheets = outlines.flatMap((outline) => sheetsOf(found, outline))
  const names = outlines.flatMap(namesOfPlan)
  const [first] = outlines
  if (!first || (sheets.length === 0 && !found.names.some(({ name }) => names.includes(name))))
    throw new Refusal('setGone')
  refuseLocked(sheets.map(({ sheet }) => sheet))
  const { template, set } = first
  const sheetIds = sheets.map(({ id }) => id)
  const mark: Unfinished = { template, set, temporary: [], planned: [], names, sheetIds }
  try {
    writeMark(found, mark)
    takeAway(mark)
  } catch (cause) {
    throw because('notRemoved', cause)
  }
}
