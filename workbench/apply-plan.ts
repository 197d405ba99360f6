// Carries out a plan in the grid: all of it, or nothing. What a plan adds can be taken away again without touching the user's own sheets.
import {
  change as changeTo,
  type Plan,
  type PlanCell,
  type PlanChange,
  type PlanName,
  type TemplateName,
  withLocks,
} from '../core'
import { emptySheet, type Grid } from './grid'
import type { Guard } from './guard'
import { because, hostProblem } from './host-problem'
import { changedPlan, type Sets, sheetId, type WhichPlan } from './sets'
import { cellMatrix, stylesOf } from './steps/cells'
import {
  addHighlights,
  addSheet,
  addValidations,
  growSheet,
  removeHighlights,
  removeName,
  removeSheet,
  removeValidations,
  setName,
  setRowHeight,
  writeCells,
} from './steps/changes'
import { roomFor, rowSizes } from './steps/sheet-data'

/** What a plan is carried out on. */
export interface Bench {
  readonly grid: Grid
  readonly sets: Sets
  readonly guard: Guard
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Excel and the grid tell sheets and names apart without regard to case. */
const refuseOverwriting = ({ grid, sets }: Bench, plan: Plan): void => {
  if (sets.get(plan)) throw hostProblem('alreadyThere')
  const sheets = grid
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetName())
  const taken = plan.sheets.find(({ name }) => sheets.some((sheet) => same(sheet, name)))
  if (taken) throw hostProblem('sheetTaken', taken.name)
  const names = grid
    .workbook()
    .getDefinedNames()
    .map((name) => name.getName())
  const used = plan.names.find(({ name }) => names.some((other) => same(other, name)))
  if (used) throw hostProblem('nameTaken', used.name)
}

/** What a dropdown may point at: names of the plan itself, and of the plans that stand there already. */
const namesBeside = ({ sets }: Bench, plan: Plan): readonly PlanName[] => [
  ...plan.names,
  ...sets.all().flatMap(({ names }) => names),
]

/** Adds the sheets and names of a plan. Throws a sentence, and leaves the workbook as it was, when it cannot. */
export const insertPlan = (bench: Bench, plan: Plan): void => {
  refuseOverwriting(bench, plan)
  const { grid, sets, guard } = bench
  const known = namesBeside(bench, plan)
  guard.own(() => {
    try {
      for (const sheet of plan.sheets) addSheet(grid, sheet, sheetId(plan.set, sheet.role))
      for (const name of plan.names) setName(grid, name)
      for (const sheet of plan.sheets) {
        addValidations(grid, sheetId(plan.set, sheet.role), sheet.validations, known)
        addHighlights(grid, sheetId(plan.set, sheet.role), sheet.highlights)
      }
    } catch (cause) {
      takeAway(grid, plan)
      throw because('notInserted', cause)
    }
  })
  sets.put(plan)
  showFirst(grid, plan)
}

/** The sheet that matters most stands in front: the card, or where measuring begins. */
const showFirst = (grid: Grid, plan: Plan): void => {
  const first = plan.sheets.find(({ role }) => role === 'kaart') ?? plan.sheets[0]
  const sheet = first && grid.workbook().getSheetBySheetId(sheetId(plan.set, first.role))
  if (sheet) grid.workbook().setActiveSheet(sheet)
}

/** Does a change find the cells it starts from? Another version may have put them elsewhere, and formulas must not land on other cells. */
const refuseOtherVersion = (plan: Plan, before: Plan, change: PlanChange): void => {
  for (const { name, cells } of change.sheets) {
    const [here, there] = [plan, before].map(
      ({ sheets }) => new Map(sheets.find((sheet) => sheet.name === name)?.cells.map((cell) => [cell.at, cell])),
    )
    const differs = ({ at }: PlanCell) => here?.get(at)?.formula !== there?.get(at)?.formula
    if (!here?.size || cells.some(differs)) throw hostProblem('otherVersion')
  }
}

/** Input cells that an organisation locked in the plan that stands here. */
const lockedIn = (plan: Plan, before: Plan): ((sheet: string, at: string) => boolean) => {
  const inputs = ({ sheets }: Plan) =>
    new Set(
      sheets.flatMap(({ name, cells }) =>
        cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => `${name}!${at}`),
      ),
    )
  const [here, there] = [inputs(plan), inputs(before)]
  return (sheet, at) => there.has(`${sheet}!${at}`) && !here.has(`${sheet}!${at}`)
}

/** More rows, or linked to measurements. The cells that were there stay as the user filled them. */
export const extendPlan = (bench: Bench, before: Plan, wanted: Plan): void => {
  const { grid, sets, guard } = bench
  const plan = sets.get(before)
  if (!plan) throw hostProblem('setGone')
  const change = withLocks(changeTo(before, wanted), lockedIn(plan, before))
  refuseOtherVersion(plan, before, change)
  const after = changedPlan(plan, change)
  const known = namesBeside(bench, after)
  guard.own(() => {
    for (const changed of change.sheets) {
      const sheet = after.sheets.find(({ name }) => name === changed.name)
      if (!sheet) continue
      const id = sheetId(change.set, sheet.role)
      grid.workbook().addStyles(stylesOf(changed.cells, sheet.accent))
      growSheet(grid, id, roomFor(sheet))
      writeCells(grid, id, cellMatrix(changed.cells, sheet.accent))
      for (const [row, size] of Object.entries(rowSizes(changed.rowHeights)))
        setRowHeight(grid, id, Number(row), size?.h ?? 21)
      removeValidations(grid, id)
      addValidations(grid, id, sheet.validations, known)
      removeHighlights(grid, id)
      addHighlights(grid, id, changed.highlights)
    }
    for (const name of change.names) setName(grid, name)
  })
  sets.put(after)
}

/** Takes a set away, or one template of it. */
export const removePlans = (bench: Bench, set: string, template?: TemplateName): void => {
  // What looks at the card goes before the card.
  for (const one of ['meten', 'impactkaart'] as const)
    if (template === undefined || template === one) removePlan(bench, { template: one, set })
}

const removePlan = (bench: Bench, which: WhichPlan): void => {
  const { grid, sets, guard } = bench
  const plan = sets.get(which)
  if (!plan) return
  guard.own(() => {
    grid.workbook().setActiveSheet(stayingSheet(bench, plan))
    takeAway(grid, plan)
  })
  sets.delete(which)
}

/** What comes in front of the sheets that go: their card, or a sheet of the user; he keeps at least one. */
const stayingSheet = ({ grid, sets }: Bench, plan: Plan) => {
  const workbook = grid.workbook()
  const own = workbook.getSheets().find((sheet) => !sets.isOurs(sheet.getSheetId()))
  const card = plan.template === 'meten' && workbook.getSheetBySheetId(sheetId(plan.set, 'kaart'))
  return card || own || workbook.insertSheet(emptySheet.name)
}

/** Whatever of a plan is there, in the reverse order; what is not there is skipped. */
const takeAway = (grid: Grid, plan: Plan): void => {
  const names = new Set(
    grid
      .workbook()
      .getDefinedNames()
      .map((name) => name.getName()),
  )
  for (const name of plan.names) if (names.has(name.name)) removeName(grid, name)
  for (const { role } of plan.sheets) {
    const id = sheetId(plan.set, role)
    removeHighlights(grid, id)
    removeValidations(grid, id)
    removeSheet(grid, id)
  }
}
