// One cell with all its layers, and a sheet's cells: only what was set is kept, the rest reads as a cell of a new sheet.
import { type Area, cellsOf } from './address'
import type { ValidationState } from './rules'

export type CellValue = string | number | boolean
export type Wrap = 'WRAP' | 'OVERFLOW' | 'CLIP'
export type Line = { readonly color: string; readonly style: string }
export type Edge = 'top' | 'left' | 'bottom' | 'right'

export interface Cell {
  /** What was entered; '' when blank or a formula. Dates are numbers: days since 30-12-1899, in the time zone of the spreadsheet. */
  readonly value: CellValue
  /** With its `=`; '' when there is none. */
  readonly formula: string
  /** '#REF!' when the formula named a sheet that did not exist: it stays so, also when that sheet comes later. */
  readonly stuck: string
  /** Number format; '' = automatic. */
  readonly format: string
  readonly background: string
  readonly fontFamily: string
  readonly fontSize: number
  readonly fontColor: string
  readonly bold: boolean
  readonly italic: boolean
  readonly horizontal: string
  readonly vertical: string
  readonly wrap: Wrap
  readonly validation: ValidationState | undefined
  readonly borders: Readonly<Partial<Record<Edge, Line>>>
  readonly note: string
}

export const blankCell: Cell = {
  value: '',
  formula: '',
  stuck: '',
  format: '',
  background: '#ffffff',
  fontFamily: 'Arial',
  fontSize: 10,
  fontColor: '#000000',
  bold: false,
  italic: false,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
  validation: undefined,
  borders: {},
  note: '',
}

/** What clearing the content, or the looks, puts back. Clearing looks leaves validations and notes alone. */
export const blankContent = { value: '', formula: '', stuck: '' } as const
export const blankLook = (({ value, formula, stuck, validation, note, ...look }: Cell) => look)(blankCell)

const width = 20_000

export class Cells {
  private readonly kept = new Map<number, Cell>()

  at(row: number, column: number): Cell {
    return this.kept.get(row * width + column) ?? blankCell
  }

  set(row: number, column: number, layers: Partial<Cell>): void {
    this.kept.set(row * width + column, { ...this.at(row, column), ...layers })
  }

  /** The same layers in a whole area. Cells that were alike stay one object: a sheet has 26 000. */
  setArea(area: Area, layers: Partial<Cell>): void {
    const made = new Map<Cell, Cell>()
    for (const [row, column] of cellsOf(area)) {
      const before = this.at(row, column)
      const after = made.get(before) ?? { ...before, ...layers }
      made.set(before, after)
      this.kept.set(row * width + column, after)
    }
  }

  /** Cells on which something was set, with their place. */
  *entries(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.kept) yield [Math.floor(key / width), key % width, cell]
  }

  /** Cells that hold something, with their place. */
  *filled(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const entry of this.entries()) if (entry[2].value !== '' || entry[2].formula !== '') yield entry
  }

  removeOutside(rows: number, columns: number): void {
    for (const [row, column] of [...this.entries()])
      if (row > rows || column > columns) this.kept.delete(row * width + column)
  }

  copy(): Cells {
    const made = new Cells()
    for (const [row, column, cell] of this.entries()) made.set(row, column, cell)
    return made
  }
}
