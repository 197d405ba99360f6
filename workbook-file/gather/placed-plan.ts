// Where the sheets of an Impactkaart stand in a file, whether something was put between its cells, and whether a cell still holds the
// formula of the plan.
import { impactkaartNames, type Plan, quoteSheet } from '../../core'
import { templates } from '../filled/filled-workbook'
import { movedFormula, type Surroundings } from '../filled/moved-formula'
import type { OlderLayout } from '../filled/older-layouts'
import type { PlacedSheet } from '../filled/placed-sheet'
import { type Astray, putBetween } from '../filled/put-between'
import { asCalledIn, isSameFormula } from '../filled/same-formula'
import type { SetSize } from '../filled/set-sizes'
import { type Source, sourceOf } from '../filled/source'
import type { OpenedWorkbook } from '../read/open-workbook'

const roles = ['start', 'project', 'uitkomsten', 'effecten', 'kaart', 'prijzen'] as const
export type Role = (typeof roles)[number]

export interface PlacedPlan {
  readonly plan: Plan
  /** With that of the sheets for measuring. */
  readonly plans: readonly Plan[]
  /** Every sheet of these plans that is in the file. */
  readonly placed: readonly PlacedSheet[]
  readonly sheets: ReadonlyMap<Role, PlacedSheet>
  /** The version of the templates that the sheets are of, when it is not today's. */
  readonly older: OlderLayout | undefined
  /** A row or column was put in between the cells of these sheets, or taken away. */
  readonly astray: readonly { readonly on: PlacedSheet; readonly astray: Astray }[]
  /** What stands in the cell of a planned formula. */
  readonly stateOf: (sheet: PlacedSheet, planned: string, formula: string) => 'kept' | 'other formula' | 'no formula'
}

/** @throws FileProblem when a main name covers more than can be read: nothing is to be compared with such a name. */
export const placedPlan = (opened: OpenedWorkbook, size: SetSize): PlacedPlan => {
  const { project, outcomes } = impactkaartNames(size.set)
  for (const name of [project, outcomes]) opened.table(name)
  const plans = templates(size)
  const [plan] = plans
  if (!plan) throw new Error('The templates of a set begin with the Impactkaart')
  const source = sourceOf(opened, plans, size.set)
  const byRole = new Map(source.placed.map((sheet) => [sheet.planned.role, sheet]))
  return {
    plan,
    plans,
    placed: source.placed,
    sheets: new Map(
      roles.flatMap((role) => {
        const sheet = byRole.get(role)
        return sheet ? [[role, sheet] as const] : []
      }),
    ),
    older: source.older,
    astray: plans.flatMap((one) => putBetween(opened, one, source)),
    stateOf: statesIn(opened, source),
  }
}

const statesIn = (opened: OpenedWorkbook, source: Source): PlacedPlan['stateOf'] => {
  const asCalled = asCalledIn(source.placed)
  const anyRow = anyRowOn(source.placed.find(({ planned }) => planned.role === 'prijzen'))
  const asPlanned = source.placed.some(({ isShifted }) => isShifted) ? plannedFormulas(opened, source) : undefined
  return ({ name, at }, planned, formula) => {
    const stands = opened.formulaAt(name, at(planned))
    if (stands === undefined) return 'no formula'
    if (stands === formula || isSameFormula(asCalled(formula), stands)) return 'kept'
    if (isSameFormula(anyRow(asCalled(formula)), anyRow(stands))) return 'kept'
    const moved = asPlanned?.(stands, name)
    return moved !== undefined && isSameFormula(formula, moved) ? 'kept' : 'other formula'
  }
}

/** References to sheet Prijzen without their rows: the list of another version is longer, and people put rows in it. */
const anyRowOn = (prices: PlacedSheet | undefined): ((formula: string) => string) => {
  if (!prices) return (formula) => formula
  const name = quoteSheet(prices.name)
    .replace(/^'|'$/g, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const references = new RegExp(`(?<![\\p{L}\\p{N}_.'])'?${name}'?!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`, 'giu')
  return (formula) => formula.replace(references, (found) => found.replace(/(\$?[A-Z]+)\$?\d+(?=:|$)/gi, '$1'))
}

/** Rows above all of our cells move what formulas refer to: how a formula would read without them. */
const plannedFormulas = (opened: OpenedWorkbook, source: Source) => {
  const around: Surroundings = {
    sources: [source],
    sheetNow: (sheet) => source.placedOn(sheet)?.planned.name ?? sheet,
    names: new Set(opened.names().map(({ name }) => name.toLowerCase())),
  }
  return (formula: string, sheet: string): string | undefined => {
    const moved = movedFormula(formula, sheet, around, false)
    return 'formula' in moved ? moved.formula : undefined
  }
}
