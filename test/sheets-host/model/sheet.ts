// One sheet: its cells, sizes and everything that stands on it. A new one has 1000 rows and 26 columns.
import { type Area, clipped } from './address'
import { type Cell, Cells } from './cell'
import type { ChartState, ConditionalRuleState, ImageState, MetadataState, ProtectionState } from './rules'

export class SheetState {
  readonly cells: Cells
  maxRows = 1000
  maxColumns = 26
  /** Pixels; what is not set is 100 wide and 21 high. */
  readonly columnWidths = new Map<number, number>()
  readonly rowHeights = new Map<number, { readonly height: number; readonly forced: boolean }>()
  readonly hiddenColumns = new Set<number>()
  hidden = false
  frozenRows = 0
  frozenColumns = 0
  hiddenGridlines = false
  merges: readonly Area[] = []
  protections: readonly ProtectionState[] = []
  charts: readonly ChartState[] = []
  images: readonly ImageState[] = []
  conditionalFormats: readonly ConditionalRuleState[] = []
  metadata: readonly MetadataState[] = []

  constructor(
    readonly id: number,
    public name: string,
    /** GRID, or OBJECT for a sheet that is one chart. */
    readonly type: 'GRID' | 'OBJECT' = 'GRID',
    cells = new Cells(),
  ) {
    this.cells = cells
  }

  get whole(): Area {
    return { row: 1, column: 1, rows: this.maxRows, columns: this.maxColumns }
  }

  /** The last row and column that hold something; 0 when the sheet is empty. */
  get used(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0]
    for (const [row, column] of this.cells.filled()) {
      rows = Math.max(rows, row)
      columns = Math.max(columns, column)
    }
    return { rows, columns }
  }

  /** Only the end of a sheet can go: formulas do not follow cells that move, so the middle is not modelled. */
  resize(rows: number, columns: number): void {
    this.maxRows = rows
    this.maxColumns = columns
    this.cells.removeOutside(rows, columns)
    const left = (areas: readonly Area[]) => areas.map((one) => clipped(one, this)).filter((one) => one !== undefined)
    this.merges = left(this.merges)
    this.conditionalFormats = this.conditionalFormats
      .map((one) => ({ ...one, areas: left(one.areas) }))
      .filter(({ areas }) => areas.length > 0)
    this.protections = this.protections.filter(({ area }) => !area || clipped(area, this))
    for (const one of this.protections) {
      one.area = one.area && clipped(one.area, this)
      one.unprotected = left(one.unprotected)
    }
  }

  /** Writes layers of one cell. */
  set(row: number, column: number, layers: Partial<Cell>): void {
    this.cells.set(row, column, layers)
  }

  /** A copy with another id and name. Protections and names stay with the original. */
  copy(id: number, name: string, newId: () => number): SheetState {
    const made = new SheetState(id, name, this.type, this.cells.copy())
    const { maxRows, maxColumns, frozenRows, frozenColumns, hiddenGridlines, merges, conditionalFormats } = this
    Object.assign(made, { maxRows, maxColumns, frozenRows, frozenColumns, hiddenGridlines, merges, conditionalFormats })
    for (const [column, pixels] of this.columnWidths) made.columnWidths.set(column, pixels)
    for (const [row, height] of this.rowHeights) made.rowHeights.set(row, height)
    for (const column of this.hiddenColumns) made.hiddenColumns.add(column)
    made.charts = this.charts.map((chart) => ({ ...chart, id: newId() }))
    made.images = this.images.map((image) => ({ ...image, id: newId() }))
    made.metadata = this.metadata.map((one) => ({ ...one, id: newId() }))
    return made
  }
}
