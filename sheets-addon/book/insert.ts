// Adds the sheets and names of a plan, all of it or nothing. Sheets are built under temporary names and get their own names last; a mark
// says meanwhile what is ours, so that what fails can be taken away, at the next opening too.
import { isRecordOf, type Plan, type PlanSheet, sameName, setRecord, temporaryNames, type Unfinished } from '../../core'
import { markPrivate } from './private'
import { protect } from './protection'
import { because, Refusal } from './refusal'
import { buildSheet, makeRoom, type Ranges } from './steps/build-sheet'
import { addCharts } from './steps/charts'
import { setHighlights } from './steps/highlights'
import { type Range, type Sheet, type Survey, writeMark, writeRecord } from './survey'
import { takenAway, tidySurvey } from './take-away'

/** Names that point at nothing any more, left by a set whose sheets were deleted by hand, may be used again. */
const refuseOverwriting = (plan: Plan, found: Survey): void => {
  const sheet = plan.sheets.find(({ name }) => found.sheets.some((one) => sameName(one.name, name)))
  if (sheet) throw new Refusal('sheetTaken', sheet.name)
  const name = plan.names.find((one) => found.names.some((other) => sameName(other.name, one.name) && other.place))
  if (name) throw new Refusal('nameTaken', name.name)
}

export const insertPlan = (plan: Plan): void => {
  const found = tidySurvey()
  refuseOverwriting(plan, found)
  const taken = found.sheets.map(({ name }) => name)
  let mark: Unfinished = {
    template: plan.template,
    set: plan.set,
    temporary: temporaryNames(plan.sheets.length, taken),
    planned: plan.sheets.map(({ name }) => name),
    names: plan.names.map(({ name }) => name),
    sheetIds: [],
  }
  try {
    writeMark(found, mark)
    const sheets = addSheets(plan, found, mark)
    mark = { ...mark, sheetIds: [...sheets.values()].map((sheet) => String(sheet.getSheetId())) }
    fill(plan, found, mark, sheets)
    writeMark(found, mark)
    for (const [name, sheet] of sheets) sheet.setName(name)
    writeRecord(found, [...found.record.filter((one) => !isRecordOf(plan)(one)), setRecord(plan, mark.sheetIds)])
    writeMark(found, undefined)
    SpreadsheetApp.flush()
  } catch (cause) {
    throw because(takenAway(mark) ? 'notInserted' : 'notCleaned', cause)
  }
}

/** New sheets after those that are there, by planned name. */
const addSheets = (plan: Plan, { book, sheets }: Survey, mark: Unfinished): ReadonlyMap<string, Sheet> => {
  const added = new Map<string, Sheet>()
  for (const [at, planned] of plan.sheets.entries()) {
    const sheet = book.insertSheet(mark.temporary[at] ?? planned.name, sheets.length + at)
    makeRoom(sheet, planned)
    if (planned.private) markPrivate(sheet)
    added.set(planned.name, sheet)
  }
  return added
}

/** Names before formulas, since a formula with a name that is not there yet would be an error. */
const addNames = (plan: Plan, { book, names }: Survey, sheets: ReadonlyMap<string, Sheet>) => {
  const ranges = new Map<string, Range>()
  for (const { name, sheet, range } of plan.names) {
    const cells = sheets.get(sheet)?.getRange(range)
    if (!cells) continue
    names.find((one) => sameName(one.name, name))?.item.remove()
    book.setNamedRange(name, cells)
    ranges.set(name, cells)
  }
  return ranges
}

/** A list to choose from may stand on a sheet of the other template of the set. */
const rangeIn =
  (ranges: ReadonlyMap<string, Range>, { book }: Survey) =>
  (name: string): Range => {
    const range = ranges.get(name) ?? book.getRangeByName(name)
    if (!range) throw new Refusal('nameGone', name)
    return range
  }

const fill = (plan: Plan, found: Survey, mark: Unfinished, sheets: ReadonlyMap<string, Sheet>): void => {
  const temporary = new Map(plan.sheets.map(({ name }, at) => [name, mark.temporary[at] ?? name]))
  const rangeOfName = rangeIn(addNames(plan, found, sheets), found)
  for (const planned of plan.sheets) {
    const sheet = sheets.get(planned.name)
    if (!sheet) continue
    finishSheet(
      sheet,
      planned,
      buildSheet(sheet, planned, (name) => temporary.get(name) ?? name, rangeOfName),
    )
  }
}

const finishSheet = (sheet: Sheet, planned: PlanSheet, { highlights, inputs }: Ranges): void => {
  if (planned.highlights.length > 0) setHighlights(sheet, planned.highlights, highlights)
  addCharts(sheet, planned.charts, planned)
  if (planned.protect) protect(sheet, [...inputs])
}
