// A sheet in the making: the templates say cell by cell what stands where, and read it back as a PlanSheet.
import { address, areaOf } from './address'
import type {
  Meaning,
  PlanCell,
  PlanChart,
  PlanColumn,
  PlanHighlight,
  PlanPrint,
  PlanSheet,
  PlanValidation,
} from './plan'

/** How a cell looks beyond its meaning. */
export type CellLook = Pick<PlanCell, 'format' | 'wrap' | 'align'>

export interface SheetFrame {
  readonly name: string
  readonly role: string
  /** Column widths from A on, in characters. */
  readonly widths: readonly number[]
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly gridlines?: boolean
  /** See `PlanSheet`. */
  readonly private?: true
  readonly print: PlanPrint
}

export class SheetDraft {
  private readonly cells: PlanCell[] = []
  private readonly merges: string[] = []
  private readonly heights: Record<number, number> = {}
  private readonly validations: PlanValidation[] = []
  private readonly highlights: PlanHighlight[] = []
  private readonly charts: PlanChart[] = []

  constructor(private readonly frame: SheetFrame) {}

  /** A text or number. */
  value(at: string, value: string | number, meaning?: Meaning, look: CellLook = {}): this {
    this.cells.push({ at, value, ...(meaning && { meaning }), ...look })
    return this
  }

  /** A native formula, without `=`. */
  formula(at: string, formula: string, meaning?: Meaning, look: CellLook = {}): this {
    this.cells.push({ at, formula, ...(meaning && { meaning }), ...look })
    return this
  }

  /** A cell to fill in: the only kind that is not locked. */
  input(at: string, look: CellLook = {}): this {
    this.cells.push({ at, meaning: 'invoer', ...look })
    return this
  }

  /** A blank cell with a look. */
  blank(at: string, meaning: Meaning): this {
    this.cells.push({ at, meaning })
    return this
  }

  /** One cell out of many; content goes in its top left. The other cells get the same look, so the fill runs on. */
  merge(range: string, meaning: Meaning, look: CellLook = {}): this {
    this.merges.push(range)
    const { from, to } = areaOf(range)
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++)
        if (row > from.row || column > from.column) this.cells.push({ at: address(row, column), meaning, ...look })
    return this
  }

  /** Points. */
  height(row: number, points: number): this {
    this.heights[row] = points
    return this
  }

  validate(validation: PlanValidation): this {
    this.validations.push(validation)
    return this
  }

  highlight(range: string, when: string, meaning: Meaning): this {
    this.highlights.push({ range, when, meaning })
    return this
  }

  chart(chart: PlanChart): this {
    this.charts.push(chart)
    return this
  }

  /** The sheet, its cells row by row. */
  sheet(): PlanSheet {
    const { name, role, widths, print, frozen = { rows: 0, columns: 0 }, gridlines = false, private: own } = this.frame
    const columns: PlanColumn[] = widths.map((width) => ({ width }))
    const place = (cell: PlanCell) => {
      const { row, column } = areaOf(cell.at).from
      return row * 20_000 + column
    }
    return {
      name,
      role,
      columns,
      rowHeights: this.heights,
      cells: [...this.cells].sort((one, other) => place(one) - place(other)),
      merges: this.merges,
      validations: this.validations,
      highlights: this.highlights,
      charts: this.charts,
      frozen,
      gridlines,
      print,
      protect: true,
      ...(own && { private: true }),
    }
  }
}
