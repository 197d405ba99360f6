// The logo of an organisation, above the cells. Locked with its sheet, as charts are.
import { areaOf, type PlanPicture, type PlanSheet } from '../../../core'
import { widthInPoints } from './sizes'

/** What a row has by itself, in points. */
const standardHeight = 15
/** A dot of the screen. */
const point = 0.75

/** Where a cell begins, in points from the top left of the sheet. */
const placeOf = (at: string, { columns, rowHeights }: Pick<PlanSheet, 'columns' | 'rowHeights'>) => {
  const { row, column } = areaOf(at).from
  const before = Array.from({ length: row - 1 }, (_, index) => rowHeights[index + 1] ?? standardHeight)
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  return { left: sum(columns.slice(0, column - 1).map(({ width }) => widthInPoints(width))), top: sum(before) }
}

/** On a new sheet, whose sizes are those of the plan. */
export const addPicture = (
  sheet: Excel.Worksheet,
  { at, base64, alt, width, height }: PlanPicture,
  sizes: Pick<PlanSheet, 'columns' | 'rowHeights'>,
): void => {
  const picture = sheet.shapes.addImage(base64)
  const { left, top } = placeOf(at, sizes)
  picture.name = 'Logo'
  picture.altTextDescription = alt
  picture.left = left
  picture.top = top
  // Else Excel lets the width follow the height.
  picture.lockAspectRatio = false
  picture.width = width * point
  picture.height = height * point
  picture.lockAspectRatio = true
}
