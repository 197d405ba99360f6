/// <reference types="google-apps-script" />
// What goes over the cells of a range: borders and merges.
import { refusals } from '../google-error'
import { type Area, cellsOf, covers, meets } from '../model/address'
import { blankContent, type Edge, type Line } from '../model/cell'
import { nameOf } from './enums'
import { colorOf, type Target } from './layers'
import type { Range, RangeContext } from './range'

type Sheets = typeof GoogleAppsScript.Spreadsheet
type Style = Sheets['BorderStyle'][keyof Sheets['BorderStyle']]
/** On, off, or as it was. */
type Choice = boolean | null

export interface BorderChoice {
  readonly top: Choice
  readonly left: Choice
  readonly bottom: Choice
  readonly right: Choice
  readonly vertical: Choice
  readonly horizontal: Choice
  readonly line: Line
}

/** The arguments of setBorder, of a range and of a list of ranges. Without colour and style a border is black and solid. */
export const borderChoice = (
  top: Choice,
  left: Choice,
  bottom: Choice,
  right: Choice,
  vertical: Choice,
  horizontal: Choice,
  color: string | null = null,
  style: Style | null = null,
): BorderChoice => {
  const line = { color: colorOf(color, '#000000'), style: style === null ? 'SOLID' : nameOf(style) }
  return { top, left, bottom, right, vertical, horizontal, line }
}

export const setBorders = ({ session, sheet, area }: Target, choice: BorderChoice): void => {
  session.mayChange(sheet, area)
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1]
  for (const [row, column] of cellsOf(area)) {
    const chosen: readonly (readonly [Edge, Choice])[] = [
      ['top', row === area.row ? choice.top : choice.horizontal],
      ['bottom', row === lastRow ? choice.bottom : choice.horizontal],
      ['left', column === area.column ? choice.left : choice.vertical],
      ['right', column === lastColumn ? choice.right : choice.vertical],
    ]
    const borders: Partial<Record<Edge, Line>> = { ...sheet.cells.at(row, column).borders }
    for (const [edge, isOn] of chosen) {
      if (isOn === true) borders[edge] = choice.line
      if (isOn === false) delete borders[edge]
    }
    sheet.set(row, column, { borders })
  }
}

/** Joins cells: merges inside the area are swallowed, one that sticks out refuses. Only the first cell keeps its content. */
const mergeCells = ({ session, sheet, area }: Target): void => {
  session.mayChange(sheet, area)
  const met = sheet.merges.filter((one) => meets(one, area))
  if (!met.every((one) => covers(area, one))) throw refusals.partOfMerge()
  sheet.merges = sheet.merges.filter((one) => !met.includes(one))
  if (area.rows * area.columns === 1) return
  sheet.merges = [...sheet.merges, area]
  for (const [row, column] of cellsOf(area))
    if (row !== area.row || column !== area.column) sheet.set(row, column, blankContent)
}

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }))

export const rangeFrame = (context: RangeContext) => {
  const { session, sheet, area, self } = context
  return {
    setBorder: (...choice: Parameters<typeof borderChoice>): Range => {
      setBorders(context, borderChoice(...choice))
      return self()
    },
    merge: (): Range => {
      mergeCells(context)
      return self()
    },
    mergeAcross: (): Range => {
      for (const row of rowsOf(area)) mergeCells({ ...context, area: row })
      return self()
    },
    breakApart: (): Range => {
      session.mayChange(sheet, area)
      const met = sheet.merges.filter((one) => meets(one, area))
      if (!met.every((one) => covers(area, one))) throw refusals.partOfMerge()
      sheet.merges = sheet.merges.filter((one) => !met.includes(one))
      return self()
    },
  } satisfies Partial<Range>
}
