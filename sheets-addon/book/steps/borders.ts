// Thin lines around cells, or under them: one call per kind of line for all its cells.
import { blocks, looks, type PlanCell } from '../../../core'
import type { Sheet } from '../survey'

const kindOf = ({ meaning }: PlanCell): string | undefined => {
  const border = meaning && looks[meaning].border
  return border ? `${border.where} ${border.color}` : undefined
}

/** Cells by kind of line: "rondom #CDB877" and their rectangles. */
export const borderKinds = (cells: readonly PlanCell[]): ReadonlyMap<string, string[]> => {
  const kinds = new Map<string, string[]>()
  for (const { key, range } of blocks(cells, kindOf)) kinds.set(key, [...(kinds.get(key) ?? []), range])
  return kinds
}

export const drawBorders = (sheet: Sheet, cells: readonly PlanCell[]): void => {
  for (const [kind, ranges] of borderKinds(cells)) {
    const [where, color = ''] = kind.split(' ')
    const around = where === 'rondom' ? true : null
    sheet
      .getRangeList(ranges)
      .setBorder(around, around, true, around, around, true, color, SpreadsheetApp.BorderStyle.SOLID)
  }
}
