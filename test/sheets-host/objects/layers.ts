// Writing layers of many cells: one for all, or a grid with one for each. Every write passes here, so protections and shapes are checked once.
import { guessedRefusals, refusals } from '../google-error'
import type { Area } from '../model/address'
import type { Cell } from '../model/cell'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'

export interface Target {
  readonly session: Session
  readonly sheet: SheetState
  readonly area: Area
}

/** The same layers in every cell. */
export const setAll = ({ session, sheet, area }: Target, layers: Partial<Cell>): void => {
  session.mayChange(sheet, area)
  sheet.cells.setArea(area, layers)
}

/** One value per cell. Nothing is written when the shape is wrong. */
export const setEach = <T>(
  { session, sheet, area }: Target,
  values: readonly (readonly T[])[],
  write: (row: number, column: number, value: T) => void,
): void => {
  if (values.length !== area.rows) throw refusals.rowsDiffer(values.length, area.rows)
  for (const row of values) if (row.length !== area.columns) throw refusals.columnsDiffer(row.length, area.columns)
  session.mayChange(sheet, area)
  values.forEach((row, down) => {
    Array.from(row).forEach((value, right) => {
      write(area.row + down, area.column + right, value)
    })
  })
}

const names: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
}

/** A colour as Google gives it back: #rrggbb in small letters. Null takes the colour away. Of the CSS names only a few are known here. */
export const colorOf = (color: string | null, otherwise: string): string => {
  if (color === null) return otherwise
  const text = names[color.toLowerCase()] ?? color.toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&')
  throw guessedRefusals.wrongColor(color)
}
