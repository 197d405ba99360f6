// Carries out a plan in the grid: all of it, or nothing. What a plan adds can be taken away again without touching the user's own sheets.
import { type Plan, type PlanChange, parseAddress, type TemplateName } from '../core'
import { emptySheet, type Grid } from './grid'
import type { Guard } from './guard'
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
import { rowSizes } from './steps/sheet-data'

/** What a plan is carried out on. */
export interface Bench {
  readonly grid: Grid
  readonly sets: Sets
  readonly guard: Guard
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Excel and the grid tell sheets and names apart without regard to case. */
const refuseOverwriting = ({ grid, sets }: Bench, plan: Plan): void => {
  const sheets = grid
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetName())
  const taken = plan.sheets.find(({ name }) => sheets.some((sheet) => same(sheet, name)))
  if (taken)
    throw new Error(
      `Er is al een blad ${taken.name}. Geef dat blad een andere naam en probeer het opnieuw; er is niets veranderd.`,
    )
  const names = grid
    .workbook()
    .getDefinedNames()
    .map((name) => name.getName())
  const used = plan.names.find(({ name }) => names.some((other) => same(other, name)))
  if (used)
    throw new Error(
      `De naam ${used.name} is al in gebruik. Wijzig die naam en probeer het opnieuw; er is niets veranderd.`,
    )
  if (sets.get(plan)) throw new Error('Deze Impactkaart staat al in de werkmap; er is niets veranderd.')
}

const failed = (cause: unknown): Error =>
  new Error(
    'Het invoegen is niet gelukt. Alles wat al was toegevoegd, is weer weggehaald; uw eigen bladen zijn niet geraakt.',
    { cause },
  )

/** Adds the sheets and names of a plan. Throws a sentence, and leaves the workbook as it was, when it cannot. */
export const insertPlan = (bench: Bench, plan: Plan): void => {
  refuseOverwriting(bench, plan)
  const { grid, sets, guard } = bench
  guard.own(() => {
    try {
      for (const sheet of plan.sheets) addSheet(grid, sheet, sheetId(plan.set, sheet.role))
      for (const name of plan.names) setName(grid, name)
      for (const sheet of plan.sheets) {
        addValidations(grid, sheetId(plan.set, sheet.role), sheet.validations, plan.names)
        addHighlights(grid, sheetId(plan.set, sheet.role), sheet.highlights)
      }
    } catch (cause) {
      takeAway(grid, plan)
      throw failed(cause)
    }
  })
  sets.put(plan)
  showCard(grid, plan)
}

/** The sheet that matters most stands in front. */
const showCard = (grid: Grid, plan: Plan): void => {
  const card = grid.workbook().getSheetBySheetId(sheetId(plan.set, 'kaart'))
  if (card) grid.workbook().setActiveSheet(card)
}

/** More rows. The cells that were there stay as the user filled them. */
export const extendPlan = ({ grid, sets, guard }: Bench, change: PlanChange): void => {
  const plan = sets.get(change)
  if (!plan) throw new Error('Deze Impactkaart staat niet meer in de werkmap.')
  const after = changedPlan(plan, change)
  guard.own(() => {
    for (const changed of change.sheets) {
      const sheet = after.sheets.find(({ name }) => name === changed.name)
      if (!sheet) continue
      const id = sheetId(change.set, sheet.role)
      grid.workbook().addStyles(stylesOf(changed.cells))
      growSheet(grid, id, Math.max(...changed.cells.map(({ at }) => parseAddress(at)?.row ?? 0)) + 20)
      writeCells(grid, id, cellMatrix(changed.cells))
      for (const [row, size] of Object.entries(rowSizes(changed.rowHeights)))
        setRowHeight(grid, id, Number(row), size?.h ?? 21)
      removeValidations(grid, id)
      addValidations(grid, id, changed.validations, after.names)
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

/** The user keeps at least one sheet: an empty one is added when all sheets were ours. */
const removePlan = ({ grid, sets, guard }: Bench, which: WhichPlan): void => {
  const plan = sets.get(which)
  if (!plan) return
  guard.own(() => {
    const own = grid
      .workbook()
      .getSheets()
      .find((sheet) => !sets.isOurs(sheet.getSheetId()))
    grid.workbook().setActiveSheet(own ?? grid.workbook().insertSheet(emptySheet.name))
    takeAway(grid, plan)
  })
  sets.delete(which)
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
