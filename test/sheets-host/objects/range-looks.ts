/// <reference types="google-apps-script" />
// How the cells of a range look: colours, fonts, alignment, wrapping, number formats.

import type { TextStyleState } from '../builders/text-style'
import { stateOf } from '../guard'
import { grid } from '../model/address'
import { blankCell, type Cell, type Wrap } from '../model/cell'
import { nameOf } from './enums'
import { colorOf, setAll, setEach } from './layers'
import type { Range, RangeContext } from './range'

type Sheets = typeof GoogleAppsScript.Spreadsheet
type Strategy = Sheets['WrapStrategy'][keyof Sheets['WrapStrategy']]
type Style = GoogleAppsScript.Spreadsheet.TextStyle

const background = (color: string | null) => ({ background: colorOf(color, blankCell.background) })
const fontColor = (color: string | null) => ({ fontColor: colorOf(color, blankCell.fontColor) })
const fontFamily = (family: string | null) => ({ fontFamily: family ?? blankCell.fontFamily })
const fontSize = (size: number) => ({ fontSize: size })
const fontWeight = (weight: string | null) => ({ bold: weight === 'bold' })
const fontStyle = (style: string | null) => ({ italic: style === 'italic' })
const horizontal = (alignment: string | null) => ({
  horizontal: alignment === null || alignment === 'normal' ? blankCell.horizontal : alignment,
})
const vertical = (alignment: string | null) => ({ vertical: alignment ?? blankCell.vertical })
// Unsure: what an automatic format is called when it is asked for; live scripts saw "General" and "0.###############".
const format = (text: string) => ({ format: text === 'General' ? '' : text })
const wrap = (isOn: boolean): Partial<Cell> => ({ wrap: isOn ? 'WRAP' : 'OVERFLOW' })
const strategy = (one: Strategy): Partial<Cell> => ({ wrap: nameOf(one) as Wrap })
/** What a text style does not say stays as it is. */
const textStyle = (style: Style): Partial<Cell> => stateOf<TextStyleState>(style, 'TextStyle')

export const rangeLooks = (context: RangeContext) => {
  const { sheet, area, self } = context
  const one =
    <T>(layersOf: (value: T) => Partial<Cell>) =>
    (value: T): Range => {
      setAll(context, layersOf(value))
      return self()
    }
  const many =
    <T>(layersOf: (value: T) => Partial<Cell>) =>
    (values: T[][]): Range => {
      // All are read before one is written: a wrong colour in the last cell leaves the first as it was.
      const layers = values.map((row) => row.map(layersOf))
      setEach(context, layers, (row, column, cell) => sheet.set(row, column, cell))
      return self()
    }
  const get =
    <T>(of: (cell: Cell) => T) =>
    (): T[][] =>
      grid(area, (row, column) => of(sheet.cells.at(row, column)))
  const getFirst =
    <T>(of: (cell: Cell) => T) =>
    (): T =>
      of(sheet.cells.at(area.row, area.column))
  const weight = ({ bold }: Cell) => (bold ? 'bold' : 'normal')
  const slant = ({ italic }: Cell) => (italic ? 'italic' : 'normal')

  return {
    setBackground: one(background),
    setBackgrounds: many(background),
    getBackground: getFirst((cell) => cell.background),
    getBackgrounds: get((cell) => cell.background),
    setFontColor: one(fontColor),
    setFontColors: many(fontColor),
    getFontColors: get((cell) => cell.fontColor),
    setFontFamily: one(fontFamily),
    setFontFamilies: many(fontFamily),
    getFontFamilies: get((cell) => cell.fontFamily),
    setFontSize: one(fontSize),
    setFontSizes: many(fontSize),
    getFontSizes: get((cell) => cell.fontSize),
    setFontWeight: one(fontWeight),
    setFontWeights: many(fontWeight),
    getFontWeights: get(weight),
    setFontStyle: one(fontStyle),
    setFontStyles: many(fontStyle),
    getFontStyles: get(slant),
    setTextStyle: one(textStyle),
    setTextStyles: many(textStyle),
    setHorizontalAlignment: one(horizontal),
    setHorizontalAlignments: many(horizontal),
    getHorizontalAlignments: get((cell) => cell.horizontal),
    setVerticalAlignment: one(vertical),
    setVerticalAlignments: many(vertical),
    getVerticalAlignments: get((cell) => cell.vertical),
    setWrap: one(wrap),
    setWraps: many(wrap),
    getWraps: get((cell) => cell.wrap === 'WRAP'),
    setWrapStrategy: one(strategy),
    setWrapStrategies: many(strategy),
    setNumberFormat: one(format),
    setNumberFormats: many(format),
    getNumberFormat: getFirst((cell) => cell.format || 'General'),
    getNumberFormats: get((cell) => cell.format || 'General'),
  } satisfies Partial<Range>
}
