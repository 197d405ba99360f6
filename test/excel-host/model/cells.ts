// The cells of a sheet that hold something.
import { type Area, around } from './address'

export type CellValue = string | number | boolean

export interface Cell {
  readonly value: CellValue
  /** With '=', or '' for a constant. */
  readonly formula: string
  /** What the screen shows, when a test said so. */
  readonly text?: string
  /** The spilled area, in the cell that holds the formula. */
  readonly spill?: Area
  /** Key of the cell whose formula spills into this one. */
  readonly spilledFrom?: { readonly row: number; readonly column: number }
}

const errorValues = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!']

export const isErrorValue = (value: CellValue): boolean => typeof value === 'string' && errorValues.includes(value)

export class Cells {
  private readonly filled = new Map<number, Cell>()
  private static readonly key = (row: number, column: number): number => row * 16_384 + column

  at(row: number, column: number): Cell | undefined {
    return this.filled.get(Cells.key(row, column))
  }

  put(row: number, column: number, cell: Cell): void {
    if (cell.value === '' && cell.formula === '') this.filled.delete(Cells.key(row, column))
    else this.filled.set(Cells.key(row, column), cell)
  }

  empty(row: number, column: number): void {
    this.filled.delete(Cells.key(row, column))
  }

  /** Every filled cell with its place. */
  *entries(): Generator<readonly [number, number, Cell]> {
    for (const [key, cell] of this.filled) yield [Math.floor(key / 16_384), key % 16_384, cell]
  }

  /** The smallest area that holds all filled cells within an area. */
  used(within: Area): Area | undefined {
    let found: Area | undefined
    for (const [row, column] of this.entries()) {
      const inside =
        row >= within.row &&
        row < within.row + within.rows &&
        column >= within.column &&
        column < within.column + within.columns
      const cell = { row, column, rows: 1, columns: 1 }
      if (inside) found = found ? around(found, cell) : cell
    }
    return found
  }

  copy(): Cells {
    const made = new Cells()
    for (const [key, cell] of this.filled) made.filled.set(key, cell)
    return made
  }
}
