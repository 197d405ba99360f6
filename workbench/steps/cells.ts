// Cells of a plan as cells of the grid. Only a formula of the plan becomes a formula; a text stays text whatever it starts with.
import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core'
import { areaOf, type Cell, isBlank, type PlanCell } from '../../core'
import { styleName, styleOf } from './cell-style'
import { withSharedFormulas } from './shared-formulas'

/** Rows and columns from 0, as the grid keeps them. */
export type CellMatrix = Record<number, Record<number, ICellData>>

/**
 * A value as the grid stores it. The one place where text gets in: marked as text, so that `=1+1` or `012` stays what it is.
 * A text that would be read as a formula is forced, so that opening the cell does not turn it into one.
 */
export const asText = (text: string): ICellData => ({
  v: text,
  t: /^[=+@-]/.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  f: null,
  si: null,
  p: null,
})

export const asValue = (value: Cell): ICellData => {
  if (isBlank(value)) return { v: null, t: null, f: null, si: null, p: null }
  if (typeof value === 'string') return asText(value)
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null }
  return { v: value, t: CellValueType.NUMBER, f: null, si: null, p: null }
}

/** The grid loses its way in a formula with the text of one quotation mark after other texts. */
const forGrid = (formula: string): string =>
  `=${formula.replace(/"(?:[^"]|"")*"/g, (text) => (text === '""""' ? 'CHAR(34)' : text))}`

/** A formula without `=`. */
export const asFormula = (formula: string): ICellData => ({ f: forGrid(formula), v: null, t: null, si: null, p: null })

const gridCell = (cell: PlanCell, accent: string | undefined): ICellData => ({
  ...(cell.formula !== undefined ? { f: forGrid(cell.formula) } : cell.value !== undefined ? asValue(cell.value) : {}),
  s: styleName(cell, accent),
})

/** @param accent the colour of an organisation. */
export const cellMatrix = (cells: readonly PlanCell[], accent?: string): CellMatrix => {
  const matrix: CellMatrix = {}
  for (const cell of cells) {
    const { from } = areaOf(cell.at)
    const row = matrix[from.row - 1] ?? {}
    row[from.column - 1] = gridCell(cell, accent)
    matrix[from.row - 1] = row
  }
  return withSharedFormulas(matrix)
}

/** The styles these cells name. */
export const stylesOf = (cells: readonly PlanCell[], accent?: string): Record<string, IStyleData> =>
  Object.fromEntries(cells.map((cell) => [styleName(cell, accent), styleOf(cell, accent)]))
