// Widths, heights and merges. The plan counts widths in characters of the standard font; Excel's library counts in points.
import { columnLetters, type PlanSheet } from '../../../core'
import { area } from '../run'

/** A character is 7 pixels wide, a column has 5 pixels of room beside them, and a pixel is three quarters of a point. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75

/** Neighbours with the same size, as [first, last, size], counted from 1. */
const runs = (sizes: readonly (readonly [at: number, size: number])[]): [number, number, number][] => {
  const found: [number, number, number][] = []
  for (const [at, size] of sizes) {
    const last = found[found.length - 1]
    if (last && last[1] === at - 1 && last[2] === size) last[1] = at
    else found.push([at, at, size])
  }
  return found
}

export const setWidths = (sheet: Excel.Worksheet, { columns }: PlanSheet): void => {
  const widths = columns.map(({ width }, index) => [index + 1, width] as const)
  for (const [first, last, width] of runs(widths))
    area(sheet, `${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = widthInPoints(width)
  for (const [index, { hidden }] of columns.entries())
    if (hidden) area(sheet, `${columnLetters(index + 1)}:${columnLetters(index + 1)}`).columnHidden = true
}

export const setHeights = (sheet: Excel.Worksheet, heights: PlanSheet['rowHeights']): void => {
  const sizes = Object.entries(heights).map(([row, height]) => [Number(row), height] as const)
  for (const [first, last, height] of runs(sizes)) area(sheet, `${first}:${last}`).format.rowHeight = height
}

export const mergeCells = (sheet: Excel.Worksheet, merges: readonly string[]): void => {
  for (const merge of merges) area(sheet, merge).merge()
}
