// Parts that an organisation locked stay locked, with what stands there. A part is locked when none of its cells is open in the file.
import type { CellValue } from 'hucre'
import {
  areaOf,
  contains,
  lockedCells,
  lockedParts,
  type Plan,
  type PlanCell,
  type PlanSheet,
  withLockedParts,
} from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import { type Filled, tellInstead } from './input-cells'
import { listed, placeOf, type Tell } from './remark'
import type { Source } from './source'

export const keptLocks = (
  opened: OpenedWorkbook,
  plans: readonly Plan[],
  source: Source,
  filled: Filled,
  tell: Tell,
): readonly Plan[] => {
  const isLocked = (sheet: PlanSheet, { at }: PlanCell): boolean => {
    const place = source.inFile(sheet, at)
    return place !== undefined && opened.natureOf(place.sheet, place.at).locked
  }
  const inputs = plans.flatMap((plan) => plan.sheets.map((sheet) => ({ sheet, cells: sheet.cells.filter(isInput) })))
  // A program that keeps no open cells would make everything locked.
  if (inputs.every(({ sheet, cells }) => cells.every((cell) => isLocked(sheet, cell)))) return plans
  const locked = plans.map((plan) => {
    const parts = lockedParts.filter((part) => {
      const cells = cellsOfPart(plan, part)
      return cells.length > 0 && cells.every(({ sheet, cell }) => isLocked(sheet, cell))
    })
    return withValues(withLockedParts(plan, { locked: parts }), plan, filled, (sheet, at, formula) => {
      const place = source.inFile(sheet, at) ?? { sheet: sheet.name, at }
      tellInstead(opened, formula, place, { nl: 'de cel is vergrendeld', en: 'the cell is locked' }, tell)
    })
  })
  for (const { sheet, cells } of inputs) {
    const now = locked.flatMap((plan) => plan.sheets).find(({ name }) => name === sheet.name)
    const open = new Set(now?.cells.filter(isInput).map(({ at }) => at))
    const opens = cells.filter((cell) => open.has(cell.at) && isLocked(sheet, cell))
    const there = source.inFile(sheet, 'A1')?.sheet ?? sheet.name
    if (opens.length > 0)
      tell('changed', placeOf(there, listed(opens.map(({ at }) => source.inFile(sheet, at)?.at ?? at)).nl), {
        nl: 'Deze cellen waren vergrendeld. In de nieuwe werkmap kan er weer worden getypt.',
        en: 'These cells were locked. In the new workbook one can type there again.',
      })
  }
  return locked
}

const isInput = ({ meaning }: PlanCell): boolean => meaning === 'invoer'

const cellsOfPart = (plan: Plan, part: (typeof lockedParts)[number]) => {
  const where = lockedCells(part, plan.set, plan.rows)
  const name = 'name' in where ? plan.names.find(({ name }) => name === where.name) : undefined
  const range = 'name' in where ? name?.range : where.range
  const sheet = plan.sheets.find((one) => ('name' in where ? one.name === name?.sheet : one.role === where.role))
  if (!sheet || range === undefined || (plan.template !== 'impactkaart' && !('name' in where))) return []
  const area = areaOf(range)
  return sheet.cells.filter((cell) => isInput(cell) && contains(area, areaOf(cell.at))).map((cell) => ({ sheet, cell }))
}

/** What stands in a locked cell belongs to the sheet itself. Of a formula that is its result. */
const withValues = (
  locked: Plan,
  before: Plan,
  { values, formulas }: Filled,
  tellFormula: (sheet: PlanSheet, at: string, formula: string) => void,
): Plan => ({
  ...locked,
  sheets: locked.sheets.map((sheet, index) => {
    const was = new Set(before.sheets[index]?.cells.filter(isInput).map(({ at }) => at))
    const cells = sheet.cells.map((cell) => {
      if (isInput(cell) || !was.has(cell.at)) return cell
      const typed = formulas[sheet.name]?.[cell.at]
      if (typed !== undefined) tellFormula(sheet, cell.at, typed)
      delete formulas[sheet.name]?.[cell.at]
      return withValue(cell, values[sheet.name]?.[cell.at])
    })
    return { ...sheet, cells }
  }),
})

const withValue = ({ value: _, ...cell }: PlanCell, value: CellValue | undefined): PlanCell => {
  if (value === undefined || value === null || value === '') return cell
  return { ...cell, value: typeof value === 'number' ? value : String(value) }
}
