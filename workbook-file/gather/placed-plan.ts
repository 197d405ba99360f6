// Where the sheets of an Impactkaart stand in a file, and whether a cell still holds the formula of the plan.
import { effectsName, impactkaart, impactkaartNames, mostRows, type Plan } from '../../core'
import { type PlacedSheet, placeSheet } from '../filled/placed-sheet'
import { asCalledIn, isSameFormula } from '../filled/same-formula'
import type { OpenedWorkbook } from '../read/open-workbook'

export type Role = 'start' | 'project' | 'uitkomsten' | 'effecten' | 'kaart' | 'prijzen'

export interface PlacedPlan {
  readonly plan: Plan
  readonly sheets: ReadonlyMap<Role, PlacedSheet>
  /** What stands in the cell of a planned formula. */
  readonly stateOf: (sheet: PlacedSheet, planned: string, formula: string) => 'kept' | 'other formula' | 'no formula'
}

/** What one set in a file is like. */
export interface SetSize {
  readonly set: string
  readonly rows: number
  readonly measurements: number | undefined
}

const plans = new Map<string, Plan>()
const mostPlans = 8

/** As our template makes it now. The last few are kept, because the files of one organisation are alike. */
const planOf = ({ set, rows, measurements }: SetSize): Plan => {
  const measured = measurements !== undefined
  const key = `${set} ${rows} ${measured}`
  const kept = plans.get(key)
  if (kept) return kept
  const plan = impactkaart({ set, rows: Math.min(Math.max(rows, 1), mostRows), measured })
  if (plans.size >= mostPlans) plans.clear()
  plans.set(key, plan)
  return plan
}

/** The name by which each sheet is found. */
const anchors = (set: string): Readonly<Record<Role, string>> => {
  const names = impactkaartNames(set)
  return {
    start: names.projectName,
    project: names.project,
    uitkomsten: names.outcomes,
    effecten: effectsName(set),
    kaart: names.card,
    prijzen: names.ownPrices,
  }
}

export const placedPlan = (opened: OpenedWorkbook, size: SetSize): PlacedPlan => {
  const plan = planOf(size)
  const sheets = new Map<Role, PlacedSheet>()
  for (const [role, anchor] of Object.entries(anchors(size.set)) as [Role, string][]) {
    const planned = plan.sheets.find((sheet) => sheet.role === role)
    const placed = planned && placeSheet(opened, plan, planned, [anchor])
    if (placed) sheets.set(role, placed)
  }
  // In workbooks of 0.2.0 the effects stood on sheet Kaart.
  if (sheets.get('effecten')?.name === sheets.get('kaart')?.name) sheets.delete('effecten')
  const asCalled = asCalledIn([...sheets.values()])
  return {
    plan,
    sheets,
    stateOf: ({ name, at }, planned, formula) => {
      const stands = opened.formulaAt(name, at(planned))
      if (stands === undefined) return 'no formula'
      return stands === formula || isSameFormula(asCalled(formula), stands) ? 'kept' : 'other formula'
    },
  }
}
