// The looks of core/plan/look.ts in the words of the file library.
import type { CellStyle, FontStyle } from 'hucre'
import { type Look, lookOf, looks, numberPatterns, type PlanCell } from '../core'

const rgb = (color: string): string => `FF${color.slice(1).toUpperCase()}`

/** Always with name and size: a style that says only "bold" gets another typeface in some programs. */
export const fontOf = (look: Look): FontStyle => ({
  name: look.font,
  size: look.size,
  ...(look.bold && { bold: true }),
  ...(look.italic && { italic: true }),
  color: { rgb: rgb(look.color) },
})

const borderOf = ({ border }: Look): CellStyle['border'] => {
  if (!border) return undefined
  const side = { style: 'thin' as const, color: { rgb: rgb(border.color) } }
  return border.where === 'onder' ? { bottom: side } : { top: side, right: side, bottom: side, left: side }
}

const horizontal = { links: 'left', midden: 'center', rechts: 'right' } as const

/** Thousands of cells share a few dozen styles. */
const made = new Map<string, CellStyle>()

/** The style of a cell. */
export const styleOf = (cell: PlanCell, accent?: string): CellStyle => {
  const key = `${cell.meaning},${cell.format},${cell.wrap},${cell.align},${accent}`
  const known = made.get(key)
  if (known) return known
  const style = makeStyle(cell, accent)
  made.set(key, style)
  return style
}

/** Only input cells are unlocked, and only on a protected sheet that says anything. */
const makeStyle = ({ meaning, format, wrap, align }: PlanCell, accent: string | undefined): CellStyle => {
  const look = lookOf(meaning, accent)
  const border = borderOf(look)
  return {
    font: fontOf(look),
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(look.fill) } } }),
    ...(border && { border }),
    alignment: {
      vertical: look.vertical === 'boven' ? 'top' : 'center',
      ...(align && { horizontal: horizontal[align] }),
      // Text put left on purpose stands beside another cell: a little room keeps them apart.
      ...(align === 'links' && meaning !== 'kerncijfer' && { indent: 1 }),
      ...(wrap && { wrapText: true }),
    },
    ...(format && format !== 'algemeen' && { numFmt: numberPatterns[format] }),
    protection: { locked: meaning !== 'invoer' },
  }
}

/** The style of a highlight: the fill and colour of its meaning, nothing that would move text. */
export const highlightStyle = (meaning: keyof typeof looks): CellStyle => {
  const look = looks[meaning]
  const fill = look.fill && { rgb: rgb(look.fill) }
  return {
    font: { bold: look.bold, color: { rgb: rgb(look.color) } },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } }),
  }
}
