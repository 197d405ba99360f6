// What stands in cells: formulas of the plan as formulas, everything else as a value. Number formats go first, so that Excel reads
// what follows in their light.
import {
  address,
  areaOf,
  asValue,
  blocks,
  matrix,
  numberPatterns,
  type PlanCell,
  printFormula,
  wholeRange,
} from '../../../core'
import { area } from '../run'

/** The name a sheet of the plan has for now. */
export type SheetNames = (planned: string) => string

export const formulaOf = (formula: string, sheetName: SheetNames): string =>
  `=${printFormula(formula, 'excel', sheetName)}`

const contentOf = (cell: PlanCell | undefined, sheetName: SheetNames): string | number | boolean =>
  cell?.formula === undefined ? asValue(cell?.value) : formulaOf(cell.formula, sheetName)

const patternOf = (cell: PlanCell | undefined): string => numberPatterns[cell?.format ?? 'algemeen']

/** The library splits larger writes itself, into ranges it keeps hold of. */
const mostCells = 1500

/** The rectangle of all cells from A1, in strips of whole rows that can each go in one write. */
const strips = (cells: readonly PlanCell[]): string[] => {
  const { row: rows, column: columns } = areaOf(wholeRange(cells)).to
  const high = Math.max(1, Math.floor(mostCells / columns))
  return Array.from({ length: Math.ceil(rows / high) }, (_, strip) => {
    const first = strip * high + 1
    return `A${first}:${address(Math.min(rows, first + high - 1), columns)}`
  })
}

/** `fresh`: the sheet is new and empty, so whole rows can be written, blanks and all. */
export const writeCells = (
  sheet: Excel.Worksheet,
  cells: readonly PlanCell[],
  sheetName: SheetNames,
  fresh: boolean,
): void => {
  if (cells.length === 0) return
  const byAddress = new Map(cells.map((cell) => [cell.at, cell]))
  const ranges = fresh ? strips(cells) : blocks(cells, () => '').map(({ range }) => range)
  for (const range of ranges) {
    const target = area(sheet, range)
    target.numberFormat = matrix(range, byAddress, patternOf)
    target.formulas = matrix(range, byAddress, (cell) => contentOf(cell, sheetName))
  }
}
