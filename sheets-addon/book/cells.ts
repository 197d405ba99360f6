// Reading and writing by name, values and formulas. Only the cells that are given are written, each block of neighbours in one call.
import { address, areaOf, asText, asValue, blocks, type Cell, matrix } from '../../core'
import { cellOf } from '../functions/given'
import { asSheetsFormula } from '../prefix'
import type { CellTable, FormulaTable } from '../wire'
import { anyLocked } from './protection'
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

export const writeNames = (values: CellTable): void => writeAll(targetsOf(values, asValue))

/** In cells for people only; anywhere else a formula of the template would be lost. */
export const writeFormulas = (formulas: FormulaTable): void => {
  const targets = targetsOf(formulas, asSheetsFormula)
  for (const { name, range, cells } of targets) {
    const places = cells.map(({ at }) => areaOf(at).from)
    if (anyLocked(range.getSheet(), places)) throw new Refusal('cellsLocked', name)
  }
  writeAll(targets)
}

type Content = string | number | boolean

interface Target {
  readonly name: string
  readonly range: Range
  readonly cells: readonly { readonly at: string; readonly content: Content }[]
}

/** What must come where. `null` leaves a cell as it is. */
const targetsOf = <T extends Cell>(
  table: Readonly<Record<string, readonly (readonly (T | null)[])[]>>,
  contentOf: (given: T) => Content,
): Target[] =>
  Object.entries(table).map(([name, rows]) => {
    const range = rangeNamed(name)
    const wide = Math.max(0, ...rows.map((row) => row.length))
    if (rows.length > range.getNumRows() || wide > range.getNumColumns()) throw new Refusal('tooManyCells', name)
    const [top, left] = [range.getRow(), range.getColumn()]
    const cells = rows.flatMap((row, down) =>
      row.flatMap((given, right) =>
        given === null ? [] : { at: address(top + down, left + right), content: contentOf(given) },
      ),
    )
    return { name, range, cells }
  })

/** All of it or nothing: half a row would count. */
const writeAll = (targets: readonly Target[]): void => {
  const written: (() => void)[] = []
  try {
    for (const target of targets) writeInto(target, written)
  } catch (error) {
    for (const putBack of written.reverse()) putBack()
    throw error
  }
}

/** Every block can be put back as it was. */
const writeInto = ({ range, cells }: Target, written: (() => void)[]): void => {
  const byAddress = new Map(cells.map(({ at, content }) => [at, content]))
  const sheet = range.getSheet()
  for (const { range: at } of blocks(cells, () => '')) {
    const block = sheet.getRange(at)
    const [values, formulas] = [block.getValues(), block.getFormulas()]
    const before = values.map((row, down) => row.map((value, right) => formulas[down]?.[right] || kept(value)))
    written.push(() => block.setValues(before))
    block.setValues(matrix(at, byAddress, (content) => content ?? ''))
  }
}

/** A value of a cell, to be written back as it is. */
const kept = (value: unknown): unknown => (typeof value === 'string' ? asText(value) : value)
