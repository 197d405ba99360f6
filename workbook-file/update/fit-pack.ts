// What people filled in, put into plans of a new pack. What they filled in wins over texts that a pack fills in beforehand; what the pack
// locks is as the pack says, and is told when that was otherwise.
import type { CellValue } from 'hucre'
import { impactkaartNames, metenNames, type Pack, type Plan } from '../../core'
import type { FilledWorkbook } from '../filled/filled-workbook'
import { type BySheet, isFilled, isInput, onSheet, tellOther, within } from './cells'
import { type Fitting, fitTable } from './fit-table'

type Values = BySheet<CellValue>
type Fitted = Pick<FilledWorkbook, 'plans' | 'values' | 'formulas'>

const copied = <T>(all: Readonly<Record<string, Readonly<Record<string, T>>>>): BySheet<T> =>
  Object.fromEntries(Object.entries(all).map(([sheet, cells]) => [sheet, { ...cells }]))

/** @param without the same plans without the pack. */
export const fitPack = (
  filled: FilledWorkbook,
  without: readonly Plan[],
  pack: Pack,
  how: Pick<Fitting, 'lockedBefore' | 'tell'>,
): Fitted => {
  const fitting: Fitting = { ...how, filled, values: copied(filled.values), formulas: copied(filled.formulas) }
  const plans = filled.plans.map((plan, index) => {
    const plain = without[index] ?? plan
    keepCleared(plan, pack, fitting.values)
    const tables = [impactkaartNames(plan.set).ownPrices, metenNames(plan.set).plan]
    const merged = tables.reduce((it, name) => fitTable(it, plain, name, fitting), plan)
    tellLocked(merged, plain, tables, fitting)
    return merged
  })
  return { plans, values: fitting.values, formulas: fitting.formulas }
}

/** A team that wrote its own texts does not get those of the pack between them. */
const keepCleared = (plan: Plan, pack: Pack, values: Values): void => {
  for (const { name } of pack.texts) {
    const [found, sheet] = onSheet(plan, `${name}${plan.set}`) ?? []
    if (!found || !sheet) continue
    const cells = sheet.cells.filter((cell) => isInput(cell) && within(found)(cell))
    const filled = values[sheet.name] ?? {}
    if (!cells.some(({ at }) => isFilled(filled[at]))) continue
    for (const { at } of cells) filled[at] ??= ''
  }
}

/** Cells that the pack locks, and that held something else. A formula goes: what is locked is a value of the pack. */
const tellLocked = (plan: Plan, plain: Plan, tables: readonly string[], { filled, formulas, tell }: Fitting): void => {
  for (const [index, { name: sheet, cells }] of plan.sheets.entries()) {
    const areas = tables.flatMap((name) => {
      const found = plan.names.find((one) => one.name === name && one.sheet === sheet)
      return found ? [within(found)] : []
    })
    const inputs = new Set(plain.sheets[index]?.cells.filter(isInput).map(({ at }) => at))
    for (const cell of cells) {
      if (isInput(cell) || !inputs.has(cell.at)) continue
      const [value, formula] = [filled.values[sheet]?.[cell.at], formulas[sheet]?.[cell.at]]
      const isOther = isFilled(value) && value !== cell.value && !areas.some((inside) => inside(cell))
      if (isOther || formula !== undefined) tellOther(sheet, cell.at, { value, formula }, cell.value, tell)
      delete formulas[sheet]?.[cell.at]
    }
  }
}
