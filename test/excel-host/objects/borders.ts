// Borders of a range: the four edges, and the lines between its rows and columns. Kept per side of each cell; a line is not shared with the neighbour.
import { asColor, asOneOf } from '../arguments'
import type { Area } from '../model/address'
import { refuseUnlessAllowed } from '../model/protection'
import type { SheetState } from '../model/sheet'
import { itemNotFound } from '../office-error'
import type { WireObject } from '../wire-object'
import { collection } from './collection'

const sides: Readonly<Record<string, (area: Area) => { readonly side: string; readonly cells: Area | undefined }>> = {
  EdgeTop: (area) => ({ side: 'top', cells: { ...area, rows: 1 } }),
  EdgeBottom: (area) => ({ side: 'bottom', cells: { ...area, row: area.row + area.rows - 1, rows: 1 } }),
  EdgeLeft: (area) => ({ side: 'left', cells: { ...area, columns: 1 } }),
  EdgeRight: (area) => ({ side: 'right', cells: { ...area, column: area.column + area.columns - 1, columns: 1 } }),
  InsideHorizontal: (area) => ({ side: 'bottom', cells: area.rows > 1 ? { ...area, rows: area.rows - 1 } : undefined }),
  InsideVertical: (area) => ({
    side: 'right',
    cells: area.columns > 1 ? { ...area, columns: area.columns - 1 } : undefined,
  }),
}

const checks = {
  style: asOneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
  color: asColor,
  weight: asOneOf('Hairline', 'Thin', 'Medium', 'Thick'),
} as const

export const borders = (sheet: SheetState, areas: readonly Area[]): WireObject => {
  const border = (index: string): WireObject => {
    const placed = areas.flatMap((area) => sides[index]?.(area) ?? [])
    const read = (name: string) => {
      const [first, ...rest] = placed.map(({ side, cells }) =>
        cells ? sheet.formats.shared(`border.${side}.${name}`, cells) : null,
      )
      return rest.every((one) => one === first) ? first : null
    }
    const lay = (name: keyof typeof checks, value: unknown) => {
      const checked = checks[name](value)
      refuseUnlessAllowed(sheet, 'allowFormatCells', 'drawing borders')
      for (const { side, cells } of placed) if (cells) sheet.formats.lay(`border.${side}.${name}`, cells, checked)
    }
    return {
      type: 'RangeBorder',
      id: index,
      get: {
        style: () => read('style'),
        color: () => read('color'),
        weight: () => read('weight'),
        sideIndex: () => index,
      },
      set: {
        style: (value) => lay('style', value),
        color: (value) => lay('color', value),
        weight: (value) => lay('weight', value),
      },
    }
  }
  const find = (key: unknown): WireObject => {
    if (typeof key !== 'string' || !sides[key]) throw itemNotFound(`border ${String(key)}`)
    return border(key)
  }
  return collection('RangeBorderCollection', () => Object.keys(sides).map(border), find)
}
