// Takes a set away: its names, our sheets, and what is remembered of it. A mark goes first, so that what fails half-way is finished by
// the next try or the next opening. Sheets and names of the user stay, also when they look like ours.
import { isRecordOf, type PlanOutline, sheetsOfPlan, type Unfinished } from '../../core'
import { because, Refusal } from './refusal'
import { refuseLocked } from './rights'
import { writeMark } from './survey'
import { takeAway, tidySurvey } from './take-away'

/** What must be gone first stands first: the sheets for measuring before the card they look at. */
export const removeSets = (outlines: readonly PlanOutline[]): void => {
  for (const outline of outlines) removeSet(outline)
}

const removeSet = (outline: PlanOutline): void => {
  const found = tidySurvey()
  const known = found.record.find(isRecordOf(outline))?.sheetIds ?? []
  const named = [...sheetsOfPlan(found, outline).values()].map(({ id }) => id)
  const sheets = found.sheets.filter(({ id }) => known.includes(id) || named.includes(id))
  if (sheets.length === 0 && !found.names.some(({ name }) => outline.names.some((one) => one.name === name)))
    throw new Refusal('setGone')
  refuseLocked(sheets.map(({ sheet }) => sheet))
  const mark: Unfinished = {
    template: outline.template,
    set: outline.set,
    temporary: [],
    planned: [],
    names: outline.names.map(({ name }) => name),
    sheetIds: sheets.map(({ id }) => id),
  }
  try {
    writeMark(found, mark)
    takeAway(mark)
  } catch (cause) {
    throw because('notRemoved', cause)
  }
}
