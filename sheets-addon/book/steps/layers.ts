// What stands in cells and how they look, layer by layer: one call per layer for a whole block, since every call to Google takes time.
import { asValue, type Look, lookOf, matrix, numberPatterns, type PlanCell, printFormula } from '../../../core'
import type { Range } from '../survey'

/** The name a sheet of the plan has for now. */
export type SheetNames = (planned: string) => string

const horizontal = { links: 'left', midden: 'center', rechts: 'right' } as const

const textStyleOf = ({ font, size, color, bold, italic }: Look): GoogleAppsScript.Spreadsheet.TextStyle =>
  SpreadsheetApp.newTextStyle()
    .setFontFamily(font)
    .setFontSize(size)
    .setForegroundColor(color)
    .setBold(bold)
    .setItalic(italic)
    .build()

/** One style object per meaning, however many cells have it. */
const textStyles = (
  looksLike: (cell: PlanCell | undefined) => Look,
): ((cell: PlanCell | undefined) => GoogleAppsScript.Spreadsheet.TextStyle) => {
  const made = new Map<PlanCell['meaning'], GoogleAppsScript.Spreadsheet.TextStyle>()
  return (cell) => {
    const style = made.get(cell?.meaning) ?? textStyleOf(looksLike(cell))
    made.set(cell?.meaning, style)
    return style
  }
}

const contentOf = (cell: PlanCell | undefined, sheetName: SheetNames): string | number | boolean =>
  cell?.formula === undefined ? asValue(cell?.value) : `=${printFormula(cell.formula, 'sheets', sheetName)}`

/**
 * Fills a block. Number formats go first, so that Google reads what follows in their light.
 * @param at the address of the block, "A1:H57".
 * @param accent the colour of an organisation.
 */
export const writeLayers = (
  block: Range,
  at: string,
  cells: ReadonlyMap<string, PlanCell>,
  sheetName: SheetNames,
  accent?: string,
): void => {
  const looksLike = (cell: PlanCell | undefined): Look => lookOf(cell?.meaning, accent)
  const layer = <V>(of: (cell: PlanCell | undefined) => V): V[][] => matrix(at, cells, of)
  block.setNumberFormats(layer((cell) => numberPatterns[cell?.format ?? 'algemeen']))
  block.setValues(layer((cell) => contentOf(cell, sheetName)))
  block.setBackgrounds(layer((cell) => looksLike(cell).fill ?? null) as string[][])
  block.setTextStyles(layer(textStyles(looksLike)))
  block.setHorizontalAlignments(layer((cell) => (cell?.align ? horizontal[cell.align] : null)))
  block.setVerticalAlignments(layer((cell) => (looksLike(cell).vertical === 'boven' ? 'top' : 'middle')))
  block.setWraps(layer((cell) => cell?.wrap === true))
}
