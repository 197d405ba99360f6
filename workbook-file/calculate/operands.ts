// What a part of a formula comes to: one value, a reference to cells, or a table of values made from them within SUMPRODUCT.
import type { Area } from '../../core'
import type { Scalar } from './values'

/** A sheet: rows and columns count from 1. A formula is calculated when its cell is asked for. */
export interface Cells {
  readonly at: (row: number, column: number) => Scalar
  /** Row by row; of a large area always the same list. */
  readonly values: (area: Area) => readonly Scalar[]
}

/** Values row by row. */
export class Grid {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.values[row * this.columns + column]
  }

  /** A single row or column stands for all. */
  near(row: number, column: number): Scalar {
    return this.at(this.rows === 1 ? 0 : row, this.columns === 1 ? 0 : column)
  }
}

export class Reference {
  readonly rows: number
  readonly columns: number

  constructor(
    readonly cells: Cells,
    readonly area: Area,
  ) {
    this.rows = area.to.row - area.from.row + 1
    this.columns = area.to.column - area.from.column + 1
  }

  get isOneCell(): boolean {
    return this.rows === 1 && this.columns === 1
  }

  /** Counts from 0 here. */
  at(row: number, column: number): Scalar {
    return this.cells.at(this.area.from.row + row, this.area.from.column + column)
  }

  get values(): readonly Scalar[] {
    return this.cells.values(this.area)
  }

  /** The same cells from another corner on, this many rows and columns. */
  sized({ rows, columns }: { readonly rows: number; readonly columns: number }): Reference {
    const { from } = this.area
    return new Reference(this.cells, { from, to: { row: from.row + rows - 1, column: from.column + columns - 1 } })
  }
}

export type Operand = Scalar | Reference | Grid

export const isTable = (operand: Operand): operand is Reference | Grid =>
  operand instanceof Reference || operand instanceof Grid

/** A formula of a kind that this calculator does not know; better no result than a wrong one. */
export const refused = (what: string): Error => new Error(`No result for ${what}`)

/** One value; a table only where it is allowed, within SUMPRODUCT. */
export const valueIn = (operand: Operand, tables: boolean): Scalar | Grid => {
  if (!(operand instanceof Reference)) return operand
  if (operand.isOneCell) return operand.at(0, 0)
  if (!tables) throw refused('a range where one value is asked')
  return new Grid(operand.rows, operand.columns, operand.values)
}

/** One value, always. */
export const single = (operand: Operand): Scalar => {
  const value = valueIn(operand, false)
  if (value instanceof Grid) throw refused('a table where one value is asked')
  return value
}

/** Works on values, or cell by cell on tables: a single row or column goes along with every row or column of the others. */
export const spread = (work: (...values: Scalar[]) => Scalar, parts: readonly (Scalar | Grid)[]): Scalar | Grid => {
  const grids = parts.filter((part) => part instanceof Grid)
  if (grids.length === 0) return work(...(parts as readonly Scalar[]))
  return spreadOver(work, parts, grids)
}

const spreadOver = (
  work: (...values: Scalar[]) => Scalar,
  parts: readonly (Scalar | Grid)[],
  grids: readonly Grid[],
): Grid => {
  const rows = Math.max(...grids.map((grid) => grid.rows))
  const columns = Math.max(...grids.map((grid) => grid.columns))
  const fits = (length: number, all: number) => length === 1 || length === all
  if (!grids.every((grid) => fits(grid.rows, rows) && fits(grid.columns, columns)))
    throw refused('ranges of different sizes')
  const values: Scalar[] = []
  const cells: Scalar[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      parts.forEach((part, index) => {
        cells[index] = part instanceof Grid ? part.near(row, column) : part
      })
      values.push(work(...cells))
    }
  return new Grid(rows, columns, values)
}
