// Adds the sheets and names of a plan, all of it or nothing, in three requests (more for a large plan, see request-room.ts):
//   1  look: is every sheet name and every name free?
//   2  build: a mark that says what is ours, then sheets under temporary names, names, contents, looks, charts
//   3  finish: the real names, highlights (their formulas are not renamed along everywhere), protection, the record, the mark away,
//      and a last look
// Excel carries out a request action by action and stops at the first that fails, so at any moment the mark says which sheets and names
// are ours, and taking away (take-away.ts) needs nothing else; at the next opening too, when Excel would not let us now.
import {
  absolute,
  isRecordOf,
  type Plan,
  type PlanName,
  type PlanSheet,
  quoteSheet,
  sameName,
  setRecord,
  temporaryNames,
  type Unfinished,
} from '../../core'
import { because, hostProblem } from './host-problem'
import { unfinishedKey } from './record'
import { inParts, requestRoom } from './request-room'
import { area, change } from './run'
import { addCells, buildSheet } from './steps/build-sheet'
import { shapesOf, syncDescribing } from './steps/charts'
import { addHighlights } from './steps/highlights'
import { protect } from './steps/view'
import { placeOf, type Survey, survey, writeRecord } from './survey'
import { takeAway } from './take-away'

/** Names that point at nothing any more, left by a set whose sheets were deleted by hand, may be used again. A table holds its name. */
const refuseOverwriting = (plan: Plan, found: Survey): void => {
  if (found.structureProtected) throw hostProblem('structureProtected')
  const sheet = plan.sheets.find(({ name }) => found.sheets.some((one) => sameName(one.name, name)))
  if (sheet) throw hostProblem('sheetTaken', sheet.name)
  const taken = [...found.names.filter(({ dead }) => !dead), ...found.tables]
  const name = plan.names.find((one) => taken.some((other) => sameName(other.name, one.name)))
  if (name) throw hostProblem('nameTaken', name.name)
}

export const insertPlan = async (plan: Plan): Promise<void> => {
  let mark: Unfinished | undefined
  try {
    await change(async (context) => {
      const found = await survey(context)
      refuseOverwriting(plan, found)
      mark = {
        template: plan.template,
        set: plan.set,
        temporary: temporaryNames(
          plan.sheets.length,
          found.sheets.map(({ name }) => name),
        ),
        planned: plan.sheets.map(({ name }) => name),
        names: plan.names.map(({ name }) => name),
        sheetIds: [],
      }
      await finish(context, plan, found, await build(context, plan, found, mark))
    })
  } catch (cause) {
    if (mark === undefined) throw cause
    const cleaned = await takeAway(mark).then(
      () => true,
      () => false,
    )
    throw because(cleaned ? 'notInserted' : 'notCleaned', cause)
  }
}

/** A sheet of the plan and the sheet it becomes. */
interface Made {
  readonly planned: PlanSheet
  readonly sheet: Excel.Worksheet
  readonly shapes: Excel.ShapeCollection | undefined
}

const build = async (
  context: Excel.RequestContext,
  plan: Plan,
  found: Survey,
  mark: Unfinished,
): Promise<readonly Made[]> => {
  const { worksheets, settings } = context.workbook
  const temporary = new Map(plan.sheets.map(({ name }, at) => [name, mark.temporary[at] ?? name]))
  const sheetName = (planned: string): string => temporary.get(planned) ?? planned
  context.application.suspendScreenUpdatingUntilNextSync()
  context.application.suspendApiCalculationUntilNextSync()
  settings.add(unfinishedKey, mark)
  const sheets = plan.sheets.map(({ name }) => worksheets.add(sheetName(name)).load('id'))
  // Excel refuses a name that the sheet in front has as its own, as a copy of a sheet of ours does: put one in front that has none.
  sheets[0]?.activate()
  // Names before formulas, since a formula with a name that is not there yet would be an error.
  addNames(context, plan, found, sheets)
  const room = requestRoom(context)
  const made: Made[] = []
  for (const [at, sheet] of sheets.entries()) {
    const planned = plan.sheets[at]
    if (!planned) continue
    const [cells = [], ...others] = inParts(planned.cells)
    await room({ ...planned, cells })
    buildSheet(sheet, { ...planned, cells }, sheetName)
    for (const part of others) {
      await room(part)
      addCells(sheet, part, sheetName, planned.accent)
    }
    made.push({ planned, sheet, shapes: planned.charts.length > 0 ? shapesOf(sheet) : undefined })
  }
  await context.sync()
  return made
}

const addNames = (
  context: Excel.RequestContext,
  plan: Plan,
  found: Survey,
  sheets: readonly Excel.Worksheet[],
): void => {
  for (const { name, sheet, range } of plan.names) {
    found.names.find((one) => sameName(one.name, name))?.item.delete()
    const at = plan.sheets.findIndex((one) => one.name === sheet)
    const target = sheets[at]
    if (target) context.workbook.names.add(name, area(target, range))
  }
}

const finish = async (
  context: Excel.RequestContext,
  plan: Plan,
  found: Survey,
  made: readonly Made[],
): Promise<void> => {
  const { worksheets, names, settings } = context.workbook
  context.application.suspendScreenUpdatingUntilNextSync()
  for (const { planned, sheet } of made) sheet.name = planned.name
  for (const { planned, sheet } of made) addHighlights(sheet, planned.highlights, (name) => name)
  const record = setRecord(
    plan,
    made.map(({ sheet }) => sheet.id),
  )
  writeRecord(context, found, [...found.record.filter((one) => !isRecordOf(plan)(one)), record])
  const drawn = made.flatMap(({ planned: { charts }, shapes }) => (shapes ? [{ shapes, charts }] : []))
  await syncDescribing(context, drawn, () => {
    for (const { planned, sheet } of made) if (planned.protect) protect(sheet)
    worksheets.load('items/name')
    names.load('items/name,items/formula')
    settings.getItem(unfinishedKey).delete()
  })
  const allThere = plan.sheets.every(({ name }) => worksheets.items.some((sheet) => sheet.name === name))
  if (!allThere || !plan.names.every((name) => pointsRight(name, names.items))) throw hostProblem('unknown', 'controle')
}

const pointsRight = ({ name, sheet, range }: PlanName, names: readonly Excel.NamedItem[]): boolean => {
  const item = names.find((one) => sameName(one.name, name))
  const wanted = placeOf(`=${quoteSheet(sheet)}!${absolute(range)}`)
  return item !== undefined && JSON.stringify(placeOf(String(item.formula))) === JSON.stringify(wanted)
}
