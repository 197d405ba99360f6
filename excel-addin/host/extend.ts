// More rows in a set, or a link with its measurements: what changed between two plans. All of it goes in one request (more for a large
// table, see request-room.ts); one before looks, one after closes the sheets again. The names come last, so a table that did not get all
// its rows is still the table it was, and trying again does the same writes again. The cells that were there stay as the user filled them,
// and what an organisation locked is locked in the new rows too.
import {
  absolute,
  findName,
  isRecordOf,
  type Plan,
  type PlanChange,
  type PlanName,
  change as planChange,
  quoteSheet,
  sheetsOfPlan,
  withLocks,
} from '../../core'
import { because, hostProblem } from './host-problem'
import { inputsAbove } from './locks'
import { sheetOf } from './our-sheets'
import { inParts, requestRoom } from './request-room'
import { area, change } from './run'
import { addCells } from './steps/build-sheet'
import { addCharts, shapesOf, syncDescribing } from './steps/charts'
import { addHighlights, clearHighlights } from './steps/highlights'
import { setHeights } from './steps/sizes'
import { addValidations } from './steps/validations'
import { layOutPage, protect } from './steps/view'
import { type Survey, survey, writeRecord } from './survey'

type ChangedSheet = PlanChange['sheets'][number]

export const extendPlan = async (before: Plan, after: Plan): Promise<void> => {
  const planned = planChange(before, after)
  try {
    await change((context) => extend(context, before, planned))
  } catch (cause) {
    // A sheet that was opened for us is closed again; when Excel does not let us, the next try does it.
    await protectAgain(before, planned).catch(() => undefined)
    throw because(before.rows === after.rows ? 'notLinked' : 'notExtended', cause)
  }
}

const extend = async (context: Excel.RequestContext, before: Plan, wanted: PlanChange): Promise<void> => {
  const found = await survey(context)
  const sheets = sheetsOfPlan(found, before)
  if (sheets.size === 0) throw hostProblem('setGone')
  const charts = new Map<string, Excel.ChartCollection>()
  for (const { name } of wanted.sheets) {
    const sheet = sheetOf(sheets, name)
    sheet.protection.load('protected')
    charts.set(name, sheet.charts.load('items/name'))
  }
  const isLocked = inputsAbove(sheets, before, wanted)
  await context.sync()
  const planned = withLocks(wanted, isLocked)
  context.application.suspendScreenUpdatingUntilNextSync()
  context.application.suspendApiCalculationUntilNextSync()
  const sheetName = (name: string): string => sheets.get(name)?.name ?? name
  const room = requestRoom(context)
  for (const changed of planned.sheets) {
    const sheet = sheetOf(sheets, changed.name)
    if (sheet.protection.protected) sheet.protection.unprotect()
    for (const part of inParts(changed.cells)) {
      await room(part)
      addCells(sheet, part, sheetName)
    }
    await room({ ...changed, cells: [] })
    changeSheet(sheet, changed, sheetName, charts.get(changed.name)?.items ?? [])
  }
  const shapes = planned.sheets
    .filter((changed) => changed.charts.length > 0)
    .map(({ name, charts: drawn }) => ({ shapes: shapesOf(sheetOf(sheets, name)), charts: drawn }))
  for (const name of planned.names) moveName(context, found, name, sheetOf(sheets, name.sheet))
  writeRecord(
    context,
    found,
    found.record.map((one) => (isRecordOf(planned)(one) ? { ...one, rows: planned.rows } : one)),
  )
  await context.sync()
  await syncDescribing(context, shapes, () => {
    for (const { name } of planned.sheets) protect(sheetOf(sheets, name))
  })
}

const changeSheet = (
  sheet: Excel.Worksheet,
  { rowHeights, validations, highlights, charts, print }: ChangedSheet,
  sheetName: (name: string) => string,
  before: readonly Excel.Chart[],
): void => {
  setHeights(sheet, rowHeights)
  addValidations(sheet, validations, false)
  clearHighlights(sheet)
  addHighlights(sheet, highlights, sheetName)
  for (const chart of before) if (charts.some(({ title }) => title === chart.name)) chart.delete()
  addCharts(sheet, charts)
  layOutPage(sheet, print)
}

const moveName = (
  context: Excel.RequestContext,
  found: Survey,
  { name, range }: PlanName,
  sheet: Excel.Worksheet,
): void => {
  const item = findName(found, name)?.item
  if (item) item.formula = `=${quoteSheet(sheet.name)}!${absolute(range)}`
  else context.workbook.names.add(name, area(sheet, range))
}

const protectAgain = (before: Plan, planned: PlanChange): Promise<void> =>
  change(async (context) => {
    const found = await survey(context)
    const sheets = sheetsOfPlan(found, before)
    const ours = planned.sheets.flatMap(({ name }) => sheets.get(name) ?? [])
    for (const { protection } of ours) protection.load('protected')
    await context.sync()
    for (const sheet of ours) if (!sheet.protection.protected) protect(sheet)
    await context.sync()
  })
