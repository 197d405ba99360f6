// What must change in a workbook to go from one plan to a later one of the same set. Used for more rows in the outcome table:
// names, formulas and validations grow along, and what the user typed in the cells of the first plan stays.
import type { Plan, PlanCell, PlanChange, PlanSheet } from './plan'

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Cells of `after` that are new or different. An input cell of `before` is never among them, so nothing typed is lost. */
const changedCells = (before: PlanSheet, after: PlanSheet): PlanCell[] => {
  const old = new Map(before.cells.map((cell) => [cell.at, cell]))
  return after.cells.filter((cell) => {
    const was = old.get(cell.at)
    return was === undefined || (was.meaning !== 'invoer' && !same(was, cell))
  })
}

const changedSheet = (before: PlanSheet, after: PlanSheet): PlanChange['sheets'][number] => ({
  name: after.name,
  cells: changedCells(before, after),
  rowHeights: Object.fromEntries(
    Object.entries(after.rowHeights).filter(([row, height]) => before.rowHeights[Number(row)] !== height),
  ),
  validations: after.validations,
  highlights: after.highlights,
  charts: after.charts,
  print: after.print,
})

/**
 * From one plan to another of the same template and set. Validations, highlights, charts and print settings of a sheet in the
 * answer replace those that are there; sheets without a change are left out.
 */
export const change = (before: Plan, after: Plan): PlanChange => {
  if (before.set !== after.set || before.template !== after.template)
    throw new Error('A change runs between two plans of the same set')
  const sheets = after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ name }) => name === sheet.name)
    if (!old) throw new Error(`Sheet ${sheet.name} is not in the first plan`)
    return same(old, sheet) ? [] : [changedSheet(old, sheet)]
  })
  const names = after.names.filter((name) => !before.names.some((old) => same(old, name)))
  return { template: after.template, set: after.set, rows: after.rows, sheets, names }
}
