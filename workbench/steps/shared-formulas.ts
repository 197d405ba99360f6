// Formulas that are the same from row to row are one formula for the grid: it reads such a formula once and moves it along. A table of
// 400 rows then has tens of formulas to understand and not thousands, at every calculation.
import { generateRandomId, type ICellData } from '@univerjs/core'
import type { CellMatrix } from './cells'

/** A text, the name of a sheet, or a cell with its row apart. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/gu

/** The formula as it is from any row: rows that move along, counted from its own row. */
const fromItsRow = (formula: string, row: number): string =>
  formula.replace(pieces, (piece, column?: string, fixed?: string, of?: string) =>
    column === undefined || fixed === '$' ? piece : `${column}[${Number(of) - row}]`,
  )

/** The same cells; below the first of equal formulas in a column stands only which one it is. */
export const withSharedFormulas = (cells: CellMatrix): CellMatrix => {
  const above = new Map<string, { readonly row: number; readonly formula: string; readonly first: ICellData }>()
  const shared: CellMatrix = {}
  for (const row of Object.keys(cells)
    .map(Number)
    .sort((one, other) => one - other)) {
    const line = { ...cells[row] }
    shared[row] = line
    for (const [column, cell] of Object.entries(line)) {
      if (!cell.f) continue
      const formula = fromItsRow(cell.f, row + 1)
      const before = above.get(column)
      if (before?.formula === formula && before.row === row - 1) {
        before.first.si ??= generateRandomId()
        const { f: _same, ...rest } = cell
        line[Number(column)] = { ...rest, si: before.first.si }
        above.set(column, { ...before, row })
      } else {
        const first = { ...cell }
        line[Number(column)] = first
        above.set(column, { row, formula, first })
      }
    }
  }
  return shared
}
