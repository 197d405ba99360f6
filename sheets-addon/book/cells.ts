// Reading and writing by name. Only the cells that are given are written, each block of neighbours in one call.
import { address, asText, asValue, blocks, type Cell, matrix } from '../../core'
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
  const written: (() => void)[] = []
  try {
    for (const { rows, range } of targets) writeInto(range, rows, written)
  } catch (error) {
    // All of it or nothing: half a row would count.
    for (const putBack of written.reverse()) putBack()
    throw error
  }
}

/** `null` leaves a cell as it is; '' empties it. Every block can be put back as it was. */
const writeInto = (range: Range, rows: readonly (readonly Cell[])[], written: (() => void)[]): void => {
  const [top, left] = [range.getRow(), range.getColumn()]
  const cells = rows.flatMap((row, down) =>
    row.flatMap((value, right) => (value === null ? [] : { at: address(top + down, left + right), value })),
  )
  const byAddress = new Map<string, Cell>(cells.map((cell) => [cell.at, cell.value]))
  const sheet = range.getSheet()
  for (const { range: at } of blocks(cells, () => '')) {
    const block = sheet.getRange(at)
    const [values, formulas] = [block.getValues(), block.getFormulas()]
    const before = values.map((row, down) => row.map((value, right) => formulas[down]?.[right] || kept(value)))
    written.push(() => block.setValues(before))
    block.setValues(matrix<Cell, string | number | boolean>(at, byAddress, asValue))
  }
}

/** A value of a cell, to be written back as it is. */
const kept = (value: unknown): unknown => (typeof value === 'string' ? asText(value) : value)
