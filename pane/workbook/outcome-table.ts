// The table Uitkomsten of a set: which rows are filled, where the next one goes, and which cells a change touches.
// Columns are found by their heading, so the user may move them.
import {
  type Cell,
  isBlank,
  type OutcomeColumn,
  outcomeColumns,
  outcomeLabels,
  readTable,
  shareColumnParty,
} from '../../core'
import { isOutcomeField, type OutcomeField, type ShareCells } from './outcome-form'

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
  return [...own, ...shareColumns(table)]
}

const shareColumns = (table: readonly Cell[][]): readonly number[] =>
  (table[0] ?? []).flatMap((label, index) => (shareColumnParty(String(label ?? '')) === undefined ? [] : [index]))

/** The first row in which nothing has been filled in, or undefined when the table is full. */
export const firstFreeRow = (table: readonly Cell[][]): number | undefined => {
  const inputs = inputColumns(table)
  const index = table.slice(1).findIndex((cells) => isFree(cells, inputs))
  return index < 0 ? undefined : index + 2
}

/** What is filled in in a row, by field. */
export const rowCells = (table: readonly Cell[][], row: number): ReadonlyMap<OutcomeField, Cell> => {
  const cells = table[row - 1] ?? []
  return new Map(
    [...headerOf(table)].flatMap(([column, index]) =>
      isOutcomeField(column) ? [[column, cells[index]] as const] : [],
    ),
  )
}

/** The shares per party in a row, when there are any. */
export const rowShares = (table: readonly Cell[][], row: number): ShareCells => {
  const cells = table[row - 1] ?? []
  const filled = shareColumns(table).filter((index) => !isBlank(cells[index]) && cells[index] !== 0)
  return { labels: filled.map((index) => String(table[0]?.[index])), cells: filled.map((index) => cells[index]) }
}

/** The first filled field that has no column in the table, as its Dutch heading. */
export const missingColumn = (table: readonly Cell[][], cells: ReadonlyMap<OutcomeField, Cell>): string | undefined => {
  const header = headerOf(table)
  for (const [field, cell] of cells) if (!isBlank(cell) && !header.has(field)) return outcomeLabels[field][0]
  return undefined
}

/** The block to write for one row: only cells of its input columns, every other cell left alone. */
export const rowBlock = (table: readonly Cell[][], row: number, cells: ReadonlyMap<OutcomeField, Cell>): Cell[][] => {
  const width = table[0]?.length ?? 0
  const blank = (): Cell[] => new Array<Cell>(width).fill(undefined)
  const line = blank()
  const header = headerOf(table)
  for (const [field, cell] of cells) {
    const index = header.get(field)
    if (index !== undefined) line[index] = cell ?? ''
  }
  return [...Array.from({ length: row - 1 }, blank), line]
}

/** The block that empties a row, shares per party included. */
export const clearedBlock = (table: readonly Cell[][], row: number): Cell[][] => {
  const width = table[0]?.length ?? 0
  const inputs = inputColumns(table)
  const line = Array.from({ length: width }, (_, index): Cell => (inputs.includes(index) ? '' : undefined))
  return [...Array.from({ length: row - 1 }, () => new Array<Cell>(width).fill(undefined)), line]
}

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
