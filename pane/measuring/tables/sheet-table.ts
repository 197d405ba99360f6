// A table of the sheets for measuring as the pane reads and fills it: columns by their heading, rows by their number, and a block that
// writes only what must change. Columns are found by their heading, so the user may move them.
import { type Cell, isBlank, type Labels, labelIndex, readTable } from '../../../core'

export interface SheetRow<F extends string> {
  /** Row within the range, header = 1. */
  readonly row: number
  /** The cell under a heading, '' where the table has no such column. */
  readonly cell: (field: F) => Cell
  /** The same as a text without spaces around it. */
  readonly text: (field: F) => string
}

export interface SheetTable<F extends string> {
  readonly labels: Readonly<Record<F, Labels>>
  readonly columns: ReadonlyMap<F, number>
  /** Every row below the header, blank ones too. */
  readonly rows: readonly SheetRow<F>[]
  readonly width: number
}

/** The cells to write in a row, by field. */
export type Line<F extends string> = Readonly<Partial<Record<F, Cell>>>

export const sheetTable = <F extends string>(
  cells: readonly Cell[][],
  labels: Readonly<Record<F, Labels>>,
): SheetTable<F> => {
  const { columns: found } = readTable(cells.slice(0, 1), labelIndex(labels), () => undefined)
  const columns = new Map([...found].map(([field, { index }]) => [field, index]))
  const rowOf = (line: readonly Cell[], row: number): SheetRow<F> => {
    const cell = (field: F): Cell => line[columns.get(field) ?? -1] ?? ''
    return { row, cell, text: (field) => String(cell(field)).trim() }
  }
  return {
    labels,
    columns,
    rows: cells.slice(1).map((line, index) => rowOf(line, index + 2)),
    width: cells[0]?.length ?? 0,
  }
}

/** A blank cell as a host may give it: older Excel gives 0. */
const isNothing = (cell: Cell): boolean => isBlank(cell) || cell === 0 || String(cell).trim() === ''

export const isFree = <F extends string>(row: SheetRow<F>, inputs: readonly F[]): boolean =>
  inputs.every((field) => isNothing(row.cell(field)))

/** The rows in which something is filled in. */
export const filledRows = <F extends string>({ rows }: SheetTable<F>, inputs: readonly F[]): readonly SheetRow<F>[] =>
  rows.filter((row) => !isFree(row, inputs))

/** The numbers of the rows in which nothing is filled in. */
export const freeRows = <F extends string>({ rows }: SheetTable<F>, inputs: readonly F[]): readonly number[] =>
  rows.filter((row) => isFree(row, inputs)).map(({ row }) => row)

/** The Dutch heading of the first column that is needed and not there. */
export const missingColumn = <F extends string>(
  { columns, labels }: SheetTable<F>,
  needed: readonly F[],
): string | undefined => {
  const field = needed.find((one) => !columns.has(one))
  return field === undefined ? undefined : labels[field][0]
}

/** The block that writes lines in rows, every other cell left alone; undefined when there is nothing to write. */
export const linesBlock = <F extends string>(
  { columns, width }: SheetTable<F>,
  lines: ReadonlyMap<number, Line<F>>,
): Cell[][] | undefined => {
  const untouched = new Array<Cell>(width).fill(undefined)
  const last = Math.max(0, ...lines.keys())
  if (last === 0) return undefined
  return Array.from({ length: last }, (_, index) => {
    const line = lines.get(index + 1)
    if (!line) return untouched
    const cells = [...untouched]
    for (const [field, cell] of Object.entries(line) as [F, Cell][]) {
      const at = columns.get(field)
      if (at !== undefined && cell !== undefined) cells[at] = cell
    }
    return cells
  })
}

type Shown<F extends string> = Pick<SheetRow<F>, 'row' | 'text'>

/** The texts of a row, to know later whether it is still the same. */
export const textsOf = <F extends string>(row: Shown<F>, fields: readonly F[]): Readonly<Partial<Record<F, string>>> =>
  Object.fromEntries(fields.map((field) => [field, row.text(field)])) as Partial<Record<F, string>>

/** The row of that number when it holds what it held when it was shown; undefined when someone has changed it since. */
export const unchangedRow = <F extends string>(
  { rows }: SheetTable<F>,
  shown: Shown<F>,
  inputs: readonly F[],
): SheetRow<F> | undefined =>
  rows.find(({ row, text }) => row === shown.row && inputs.every((field) => text(field) === shown.text(field)))

/** Only the cells of a line that differ from what stands in the row. */
export const changedCells = <F extends string>(row: SheetRow<F>, line: Line<F>): Line<F> =>
  Object.fromEntries(
    (Object.entries(line) as [F, Cell][]).filter(([field, cell]) => String(cell ?? '') !== row.text(field)),
  ) as Line<F>
