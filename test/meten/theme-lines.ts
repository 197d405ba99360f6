// The table of themes on sheet Metingen beside that of THEMASCORES: the same lines, in any order, with the same figures.
import { expect } from 'vitest'
import type { Cell } from '../../core/cell'

/** The figures by theme and who. */
const byLine = (table: readonly (readonly Cell[])[]): Record<string, readonly Cell[]> =>
  Object.fromEntries(table.map((row) => [`${row[0]}, ${row[1]}`, row.slice(2)]))

const close = (one: Cell, other: Cell): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other

/** Rows of the sheet without figures are lines of no theme. */
export const expectSameThemes = (sheet: readonly (readonly Cell[])[], themescores: readonly (readonly Cell[])[]) => {
  const found = byLine(sheet.filter((row) => row[2] !== ''))
  const wanted = byLine(themescores)
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort())
  for (const [line, figures] of Object.entries(found)) {
    const told = figures.map((figure, at) => (close(figure, wanted[line]?.[at]) ? figure : `not ${wanted[line]?.[at]}`))
    expect([line, told]).toEqual([line, figures])
  }
}
