// The table Uitkomsten of a set: which rows are filled, where the next one goes, and which cells a change touches.
// Columns are found by their heading, so the user may move them.
import {
  type Cell,
  isBlank,
  type Language,
  type OutcomeColumn,
  outcomeColumns,
  outcomeLabels,
  readTable,
} from '../../core'
import { isOutcomeField, type OutcomeField } from './outcome-form'
import { type PayerCells, partyColumns, payersTyped } from './outcome-payers'

/** A row with a text in the column Uitkomst. */
export interface ListedRow {
  /** Row within the range, header = 1. */
  readonly row: number
  readonly label: string
}

type Header = ReadonlyMap<OutcomeColumn, number>

const headerOf = (table: readonly Cell[][]): Header => {
  const { columns } = readTable(table.slice(0, 1), outcomeColumns, () => undefined)
  return new Map([...columns].map(([column, { index }]) => [column, index]))
}

/** The outcomes in the table, in its order. */
export const listedRows = (table: readonly Cell[][]): readonly ListedRow[] => {
  const at = headerOf(table).get('label')
  if (at === undefined) return []
  return table.slice(1).flatMap((cells, index) => {
    const label = cells[at]
    return typeof label === 'string' && label.trim() !== '' ? [{ row: index + 2, label: label.trim() }] : []
  })
}

const isFree = (cells: readonly Cell[], inputs: readonly number[]): boolean =>
  inputs.every((index) => isBlank(cells[index]) || cells[index] === 0)

const inputColumns = (table: readonly Cell[][]): readonly number[] => {
  const own = [...headerOf(table)].flatMap(([column, index]) => (isOutcomeField(column) ? [index] : []))
  return [...own, ...partyColumns(table).map(({ index }) => index)]
}

/** The first row in which nothing has been filled in, or undefined when the table is full. */
export const firstFreeRow = (table: readonly Cell[][]): number | undefined => {
  const inputs = inputColumns(table)
  const index = table.slice(1).findIndex((cells) => isFree(cells, inputs))
  return index < 0 ? undefined : index + 2
}

/** A row that is being changed, and what may stand in it: what stood there at the start, and what was written in tries that failed. */
export interface Aim {
  readonly row: number
  readonly held: readonly (readonly Cell[])[]
}

export const aimAt = (table: readonly Cell[][], row: number): Aim => ({ row, held: [table[row - 1] ?? []] })

const isSame = (one: Cell, other: Cell): boolean => one === other || (isBlank(one) && isBlank(other))

/** True while nobody else has changed the row. */
export const isUntouched = (table: readonly Cell[][], { row, held }: Aim): boolean => {
  const now = table[row - 1] ?? []
  return inputColumns(table).every((index) => held.some((line) => isSame(line[index], now[index])))
}

/** What is filled in in a row, by field; who gains as one text. */
export const lineCells = (
  table: readonly Cell[][],
  line: readonly Cell[],
  language: Language,
): ReadonlyMap<OutcomeField, Cell> => {
  const cells = new Map<OutcomeField, Cell>()
  for (const [column, index] of headerOf(table)) if (isOutcomeField(column)) cells.set(column, line[index])
  return cells.set('payer', payersTyped(cells.get('payer'), line, partyColumns(table), language))
}

/** The first filled field that has no column in the table, as its Dutch heading. */
export const missingColumn = (table: readonly Cell[][], cells: ReadonlyMap<OutcomeField, Cell>): string | undefined => {
  const header = headerOf(table)
  for (const [field, cell] of cells) if (!isBlank(cell) && !header.has(field)) return outcomeLabels[field][0]
  return undefined
}

/** The cells of a row to write: only those of its input columns, every other cell left alone. */
export const filledLine = (
  table: readonly Cell[][],
  cells: ReadonlyMap<OutcomeField, Cell>,
  shares: PayerCells['shares'],
): Cell[] => {
  const line = untouchedLine(table)
  const header = headerOf(table)
  for (const [field, cell] of cells) {
    const index = header.get(field)
    if (index !== undefined) line[index] = cell ?? ''
  }
  for (const { index } of partyColumns(table)) line[index] = shares.get(index) ?? ''
  return line
}

/** The cells that empty a row, shares per party included. A locked column is left alone: nothing can stand in it. */
export const clearedLine = (table: readonly Cell[][], locked: readonly OutcomeField[] = []): Cell[] => {
  const line = untouchedLine(table)
  for (const index of inputColumns(table)) line[index] = ''
  const header = headerOf(table)
  for (const field of locked) {
    const index = header.get(field)
    if (index !== undefined) line[index] = undefined
  }
  return line
}

/** 33.3333333333% typed for a third that a formula gives is that third. */
export const isNearly = (one: Cell, other: Cell): boolean =>
  isSame(one, other) ||
  (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)))

/** A line without the cells that hold this already: a formula that stands there, of a linked measurement for instance, stays. */
export const changedLine = (table: readonly Cell[][], row: number, line: readonly Cell[]): Cell[] =>
  line.map((cell, index) => (isNearly(cell, table[row - 1]?.[index]) ? undefined : cell))

/** The block that writes one row: all that changes in it at once, so that a row is never written in parts. */
export const rowBlock = (table: readonly Cell[][], row: number, line: Cell[]): Cell[][] => [
  ...Array.from({ length: row - 1 }, () => untouchedLine(table)),
  line,
]

const untouchedLine = (table: readonly Cell[][]): Cell[] => new Array<Cell>(table[0]?.length ?? 0).fill(undefined)

/** A host that does not compute the price column yet: the own price is then taken from its input cell. */
export const withOwnPrices = (table: readonly Cell[][]): Cell[][] => {
  const header = headerOf(table)
  const [price, own] = [header.get('price'), header.get('ownPrice')]
  if (price === undefined || own === undefined) return table.map((cells) => [...cells])
  return table.map((cells, index) =>
    index === 0 || !isBlank(cells[price]) || isBlank(cells[own])
      ? [...cells]
      : cells.map((cell, at) => (at === price ? cells[own] : cell)),
  )
}
