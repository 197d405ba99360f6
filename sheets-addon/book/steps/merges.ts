// Merged cells in few calls: rows that merge the same columns go together, also over a blank row between them.
import { type Area, address, areaOf, type PlanCell, type PlanSheet } from '../../../core'

export interface MergeGroup {
  readonly range: string
  /** Each row for itself; otherwise all of it becomes one cell. */
  readonly across: boolean
}

const textOf = ({ from, to }: Area): string => `${address(from.row, from.column)}:${address(to.row, to.column)}`

/** No cell of ours stands in these columns of the rows between. */
const blankBetween = (planned: Pick<PlanSheet, 'cells'>): ((area: Area, before: number, after: number) => boolean) => {
  const columnsByRow = new Map<number, number[]>()
  for (const { at } of planned.cells) {
    const { row, column } = areaOf(at).from
    columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column])
  }
  return ({ from, to }, before, after) => {
    for (let row = before + 1; row < after; row++)
      if (columnsByRow.get(row)?.some((column) => column >= from.column && column <= to.column)) return false
    return true
  }
}

/** A row may only be skipped over when it is near: a merge that nobody asked for should stay unseen. */
const farthest = 2

/** Google freezes no part of a merged cell; what crosses the line stays apart, its text runs on over the cells beside it. */
const crosses = ({ from, to }: Area, { rows, columns }: PlanSheet['frozen']): boolean =>
  (from.column <= columns && to.column > columns) || (from.row <= rows && to.row > rows)

export const mergeGroups = (planned: Pick<PlanSheet, 'cells' | 'merges' | 'frozen'>): MergeGroup[] => {
  const isBlank = blankBetween(planned)
  const areas = planned.merges
    .map(areaOf)
    .filter((area) => !crosses(area, planned.frozen))
    .sort((one, other) => one.from.column - other.from.column || one.from.row - other.from.row)
  const groups: { area: Area; across: boolean }[] = []
  for (const area of areas) {
    const across = area.from.row === area.to.row
    const open = groups.find(
      (group) =>
        across &&
        group.across &&
        group.area.from.column === area.from.column &&
        group.area.to.column === area.to.column &&
        area.from.row - group.area.to.row <= farthest &&
        isBlank(area, group.area.to.row, area.from.row),
    )
    if (open) open.area = { from: open.area.from, to: area.to }
    else groups.push({ area, across })
  }
  return groups.map(({ area, across }) => ({ range: textOf(area), across }))
}

/** The other cells of a merged area look like its first, also where Google does not merge them. */
export const mergedLooks = ({ cells, merges }: Pick<PlanSheet, 'cells' | 'merges'>): PlanCell[] => {
  const byAddress = new Map(cells.map((cell) => [cell.at, cell]))
  return merges.flatMap((merge) => {
    const { from, to } = areaOf(merge)
    const first = byAddress.get(address(from.row, from.column))
    const meaning = first?.meaning
    if (!meaning) return []
    const rows = Array.from({ length: to.row - from.row + 1 }, (_, down) => from.row + down)
    const columns = Array.from({ length: to.column - from.column + 1 }, (_, right) => from.column + right)
    return rows
      .flatMap((row) => columns.map((column) => address(row, column)))
      .filter((at) => !byAddress.has(at))
      .map((at) => ({ at, meaning }))
  })
}
