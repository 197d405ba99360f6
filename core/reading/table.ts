// A table with a header row: columns in any order, unknown columns noted, blank rows skipped, a header twice refused.
// Row numbers are those within the range, header = 1.
import type { Cell, Range } from '../cell'
import { type Facts, type Problem, problem } from '../sentences/problem'
import { isEmpty } from './number'
import { throwFirst } from './problems'
import { bare } from './words'

/** The labels of a column: Dutch, English, other spellings. The first two are the ones we print. */
export type Labels = readonly [nl: string, en: string, ...also: string[]]

/** A column as it stands in the range. */
export interface Column {
  readonly index: number
  /** As typed in the header; its number in the range when nothing is typed there. */
  readonly label: string
  /** Nothing is typed in the header. */
  readonly headless?: true
}

export interface TableRow {
  /** Row within the range, header = 1. */
  readonly row: number
  readonly cells: readonly Cell[]
}

/** A table of which the header is understood; its cells are still as typed. */
export interface Table<F extends string> {
  readonly columns: ReadonlyMap<F, Column>
  /** Columns with a label that is not ours. */
  readonly others: readonly Column[]
  /** Rows that hold anything at all. */
  readonly rows: readonly TableRow[]
}

/** Which field a label means, by every spelling of it. */
export const labelIndex = <F extends string>(headings: Readonly<Record<F, Labels>>): ReadonlyMap<string, F> => {
  const index = new Map<string, F>()
  for (const field in headings) for (const label of headings[field]) index.set(bare(label), field)
  return index
}

/** Nothing typed; an older Excel hands a blank cell over as 0. */
const isNothing = (cell: Cell): boolean => isEmpty(cell) || cell === 0

const isBlankRow = (cells: readonly Cell[]): boolean => {
  for (const cell of cells) if (!isEmpty(cell)) return false
  return true
}

/** Rows after the header that are not fully blank. */
const filledRows = (range: Range): TableRow[] => {
  const rows: TableRow[] = []
  for (let at = 1; at < range.length; at++) {
    const cells = range[at] ?? []
    if (!isBlankRow(cells)) rows.push({ row: at + 1, cells })
  }
  return rows
}

/**
 * Understands the header of a table. Every problem goes to `report`; what is left is still usable:
 * of a header that stands there twice the first one counts.
 */
export const readTable = <F extends string>(
  range: Range,
  index: ReadonlyMap<string, F>,
  report: (found: Problem) => void,
  place: Facts = {},
): Table<F> => {
  const columns = new Map<F, Column>()
  const others: Column[] = []
  const seen = new Map<string, Column>()
  const rows = filledRows(range)
  const header = range[0] ?? []
  for (let at = 0; at < header.length; at++) {
    const label = isNothing(header[at]) ? '' : String(header[at]).trim()
    const field = index.get(bare(label))
    const column = { index: at, label }
    if (label === '') {
      if (rows.some(({ cells }) => !isNothing(cells[at])))
        others.push({ index: at, label: String(at + 1), headless: true })
      continue
    }
    const earlier = seen.get(field ?? bare(label))
    if (earlier) {
      report(problem('header-twice', { ...place, header: label, first: earlier.index + 1, second: at + 1 }))
      continue
    }
    seen.set(field ?? bare(label), column)
    if (field === undefined) others.push(column)
    else columns.set(field, column)
  }
  return { columns, others, rows }
}

/** A row of a table of which every column that is needed is there. */
export interface StrictRow<F extends string> {
  readonly row: number
  /** Undefined when there is no such column. */
  readonly cell: (field: F) => Cell
  /** Where that cell stands, for a sentence. */
  readonly place: (field: F) => Facts
}

/**
 * The rows of a table with fixed columns.
 * @throws Problem when a header stands there twice or a column that is needed is missing.
 */
export const readStrictTable = <F extends string>(
  range: Range,
  labels: Readonly<Record<F, Labels>>,
  needed: readonly NoInfer<F>[],
  at: Facts,
): readonly StrictRow<F>[] => {
  const { columns, rows } = readTable(range, labelIndex(labels), (found) => throwFirst([found]), at)
  for (const field of needed) {
    const [wanted, wantedEn] = labels[field]
    if (!columns.has(field)) throw problem('column-missing', { ...at, wanted, wantedEn })
  }
  return rows.map(({ row, cells }) => ({
    row,
    cell: (field) => cells[columns.get(field)?.index ?? -1],
    place: (field) => ({ ...at, row, column: columns.get(field)?.label ?? '' }),
  }))
}
