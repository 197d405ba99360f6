// What must change in a workbook to go from one plan to a later one of the same set. Used for more rows in the outcome table:
// names, formulas and validations grow along, and what the user typed in the cells of the first plan stays.
import { address, areaOf, contains } from './address'
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
  validations: after.validations.filter((rule) => !before.validations.some((old) => same(old, rule))),
  highlights: after.highlights,
  charts: after.charts.filter((chart) => !before.charts.some((old) => same(old, chart))),
  print: after.print,
})

/**
 * From one plan to another of the same template and set. A validation in the answer takes the place of what its cells had, a chart of the
 * one with its title; highlights and print settings of a sheet replace those that are there; sheets without a change are left out.
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

type ChangedSheet = PlanChange['sheets'][number]

/**
 * The same in a workbook in which an organisation locked cells that people fill in elsewhere: what comes below a locked one is locked too,
 * and nothing is offered to choose there.
 * @param isLocked is this an input cell of the first plan that is locked in the workbook?
 */
export const withLocks = (change: PlanChange, isLocked: (sheet: string, at: string) => boolean): PlanChange => ({
  ...change,
  sheets: change.sheets.map((sheet) => lockedBelow(sheet, (at) => isLocked(sheet.name, at))),
})

const lockedBelow = (sheet: ChangedSheet, isLocked: (at: string) => boolean): ChangedSheet => {
  const locked = new Set<string>()
  // Row by row, so the cell above is known.
  const cells = sheet.cells.map((cell): PlanCell => {
    const above = cellAbove(cell.at)
    if (cell.meaning !== 'invoer' || above === undefined || !(locked.has(above) || isLocked(above))) return cell
    locked.add(cell.at)
    return { ...cell, meaning: 'label' }
  })
  if (locked.size === 0) return sheet
  const onlyLocked = (range: string): boolean => {
    const inside = sheet.cells.filter(({ at, meaning }) => meaning === 'invoer' && contains(areaOf(range), areaOf(at)))
    return inside.length > 0 && inside.every(({ at }) => locked.has(at))
  }
  return { ...sheet, cells, validations: sheet.validations.filter(({ range }) => !onlyLocked(range)) }
}

/** Undefined in the first row. */
export const cellAbove = (at: string): string | undefined => {
  const { row, column } = areaOf(at).from
  return row > 1 ? address(row - 1, column) : undefined
}
