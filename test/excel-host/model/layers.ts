// What is laid over areas of a sheet: a fill, a number format, a lock. The last layer that covers a cell counts.
// Whole columns and whole sheets cost one layer, as in Excel.
import { type Area, covers, intersection } from './address'

interface Layer<T> {
  readonly area: Area
  readonly value: T
}

export class Layers<T> {
  private layers: Layer<T>[] = []

  /** Lays a value over an area; layers that can no longer be seen go. */
  lay(area: Area, value: T): void {
    this.layers = this.layers.filter((layer) => !covers(area, layer.area))
    this.layers.push({ area, value })
  }

  /** What counts for one cell, undefined when nothing covers it. */
  at(row: number, column: number): T | undefined {
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const layer = this.layers[index]
      if (!layer) continue
      const { area } = layer
      const below = row - area.row
      const aside = column - area.column
      if (below >= 0 && below < area.rows && aside >= 0 && aside < area.columns) return layer.value
    }
    return undefined
  }

  /** The value that all cells of an area share, or null when they differ. */
  shared(area: Area, otherwise: T): T | null {
    const seen = this.layers.filter((layer) => intersection(layer.area, area))
    const last = seen[seen.length - 1]
    if (!last) return otherwise
    if (covers(last.area, area)) return last.value
    const rows = cuts(
      area.row,
      area.rows,
      seen.map(({ area: one }) => [one.row, one.row + one.rows]),
    )
    const columns = cuts(
      area.column,
      area.columns,
      seen.map(({ area: one }) => [one.column, one.column + one.columns]),
    )
    const first = this.at(area.row, area.column) ?? otherwise
    const same = rows.every((row) => columns.every((column) => (this.at(row, column) ?? otherwise) === first))
    return same ? first : null
  }

  copy(): Layers<T> {
    const made = new Layers<T>()
    made.layers = [...this.layers]
    return made
  }
}

/** Where something may change along one side of an area. */
const cuts = (from: number, length: number, edges: readonly (readonly number[])[]): number[] => [
  ...new Set([from, ...edges.flat().filter((edge) => edge > from && edge < from + length)]),
]
