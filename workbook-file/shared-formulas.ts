// Formulas of a column often differ only in their row. Counted from that row they are the same text: A1+$B$2 in row 3 is A[-2]+$B$2.
// A file then holds that formula once, as when a person fills it down: a third smaller, and sooner written.
import { areaOf, type PlanCell, type PlanSheet } from '../core'

// Texts, quoted sheets, longer words and functions stay as they are.
const rowsIn = /"[^"]*"|'[^']*'|(?<![A-Za-z0-9_.$])(\$?[A-Z]{1,3})([1-9]\d*)(?![A-Za-z0-9_.(])/g

/** Equal for two formulas of one column when copying the one down, or up, gives the other. */
export const rowRelative = (formula: string, row: number): string =>
  formula.replace(rowsIn, (whole, column, number) => (column ? `${column}[${Number(number) - row}]` : whole))

/**
 * Excel shares no formula that looks at another sheet or holds a table of values: it would read a neighbour's cells, and refuses to save.
 * (Open specification MS-XLSB 2.5.98.98, SharedParsedFormula; names are allowed.)
 */
const isShareable = (formula: string): boolean => !/[!{]/.test(formula.replace(/"[^"]*"/g, ''))

/** Cells of plans come again in the workbook of every team. */
const known = new WeakMap<PlanCell, string>()

/** '' for a formula that every cell has to itself. */
const shareableAs = (cell: PlanCell, formula: string, row: number): string => {
  const relative = known.get(cell) ?? (isShareable(formula) ? rowRelative(formula, row) : '')
  known.set(cell, relative)
  return relative
}

/** How a file holds the formula of a cell that is filled down: whole in its first cell, a number in the cells below. */
export interface SharedInFile {
  readonly number: number
  /** The cells that share the formula; '' but in the first of them. */
  readonly range: string
}

/** By address, the cells whose formula stands in the cell above or below too. */
export const sharedFormulas = ({ cells }: PlanSheet): ReadonlyMap<string, SharedInFile> => {
  const shared = new Map<string, SharedInFile>()
  const last = new Map<number, Run>()
  let number = 0
  const close = ({ cells: run }: Run) => {
    const [first, end] = [run[0], run.at(-1)]
    if (!first || !end || run.length < 2) return
    for (const at of run) shared.set(at, { number, range: at === first ? `${first}:${end}` : '' })
    number++
  }
  for (const cell of cells) {
    if (cell.formula === undefined || cell.meaning === 'invoer') continue
    const { row, column } = areaOf(cell.at).from
    const relative = shareableAs(cell, cell.formula, row)
    if (relative === '') continue
    const run = last.get(column)
    if (run?.relative === relative && run.row === row - 1) {
      run.cells.push(cell.at)
      run.row = row
      continue
    }
    if (run) close(run)
    last.set(column, { relative, row, cells: [cell.at] })
  }
  for (const run of last.values()) close(run)
  return shared
}

interface Run {
  readonly relative: string
  readonly cells: string[]
  row: number
}
