// Reading and writing by name. Only the cells that are given are written, each block of neighbours in one call.
import { address, asValue, blocks, type Cell, matrix } from '../../core'
import { cellOf } from '../functions/given'
import type { CellTable } from '../wire'
import { Refusal } from './refusal'
import { openBook, type Range } from './survey'

const rangeNamed = (name: string): Range => {
  const range = openBook().getRangeByName(name)
  if (!range) throw new Refusal('nameGone', name)
  return range
}

export const readNames = (names: readonly string[]): Record<string, Cell[][]> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      rangeNamed(name)
        .getValues()
        .map((row) => row.map(cellOf)),
    ]),
  )

export const writeNames = (values: CellTable): void => {
  const targets = Object.entries(values).map(([name, rows]) => ({ name, rows, range: rangeNamed(name) }))
  for (const { name, rows, range } of targets) {
    const wide = Math.max(0, ...rows.map((row) => row.length))
    if (rows.length > range.getNumRows() || wide > range.getNumColumns()) throw new Refusal('tooManyCells', name)
  }
  for (const { rows, range } of targets) writeInto(range, rows)
}

/** `null` leaves a cell as it is; '' empties it. */
const writeInto = (range: Range, rows: readonly (readonly Cell[])[]): void => {
  const [top, left] = [range.getRow(), range.getColumn()]
  const cells = rows.flatMap((row, down) =>
    row.flatMap((value, right) => (value === null ? [] : { at: address(top + down, left + right), value })),
  )
  const byAddress = new Map<string, Cell>(cells.map((cell) => [cell.at, cell.value]))
  const sheet = range.getSheet()
  for (const { range: block } of blocks(cells, () => ''))
    sheet.getRange(block).setValues(matrix<Cell, string | number | boolean>(block, byAddress, asValue))
}
