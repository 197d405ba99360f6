// What stands in cells and how they look, layer by layer: one call per layer for a whole block, since every call to Google takes time.
import {
  asValue,
  type Look,
  looks,
  matrix,
  numberPatterns,
  type PlanCell,
  plainLook,
  printFormula,
} from '../../../core'
import type { Range } from '../survey'

/** The name a sheet of the plan has for now. */
export type SheetNames = (planned: string) => string

const horizontal = { links: 'left', midden: 'center', rechts: 'right' } as const

const lookOf = (cell: PlanCell | undefined): Look => (cell?.meaning ? looks[cell.meaning] : plainLook)

const textStyleOf = ({ font, size, color, bold, italic }: Look): GoogleAppsScript.Spreadsheet.TextStyle =>
  SpreadsheetApp.newTextStyle()
    .setFontFamily(font)
    .setFontSize(size)
    .setForegroundColor(color)
    .setBold(bold)
    .setItalic(italic)
    .build()

/** One style object per look, however many cells have it. */
const textStyles = (): ((cell: PlanCell | undefined) => GoogleAppsScript.Spreadsheet.TextStyle) => {
  const made = new Map<Look, GoogleAppsScript.Spreadsheet.TextStyle>()
  return (cell) => {
    const look = lookOf(cell)
    const style = made.get(look) ?? textStyleOf(look)
    made.set(look, style)
    return style
  }
}

const contentOf = (cell: PlanCell | undefined, sheetName: SheetNames): string | number | boolean =>
  cell?.formula === undefined ? asValue(cell?.value) : `=${printFormula(cell.formula, 'sheets', sheetName)}`

/**
 * Fills a block. Number formats go first, so that Google reads what follows in their light.
 * @param at the address of the block, "A1:H57".
 */
export const writeLayers = (
  block: Range,
  at: string,
  cells: ReadonlyMap<string, PlanCell>,
  sheetName: SheetNames,
): void => {
  const layer = <V>(of: (cell: PlanCell | undefined) => V): V[][] => matrix(at, cells, of)
  block.setNumberFormats(layer((cell) => numberPatterns[cell?.format ?? 'algemeen']))
  block.setValues(layer((cell) => contentOf(cell, sheetName)))
  block.setBackgrounds(layer((cell) => lookOf(cell).fill ?? null) as string[][])
  block.setTextStyles(layer(textStyles()))
  block.setHorizontalAlignments(layer((cell) => (cell?.align ? horizontal[cell.align] : null)))
  block.setVerticalAlignments(layer((cell) => (lookOf(cell).vertical === 'boven' ? 'top' : 'middle')))
  block.setWraps(layer((cell) => cell?.wrap === true))
}
