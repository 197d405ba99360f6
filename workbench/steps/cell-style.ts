// A meaning and a number format of a plan, as the grid styles a cell.
import { BorderStyleTypes, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core'
import { type Look, lookOf, numberPatterns, type PlanCell } from '../../core'

const aligned = { links: HorizontalAlign.LEFT, midden: HorizontalAlign.CENTER, rechts: HorizontalAlign.RIGHT }

const bordersOf = ({ border }: Look): IStyleData['bd'] => {
  if (!border) return undefined
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: border.color } }
  return border.where === 'onder' ? { b: line } : { t: line, r: line, b: line, l: line }
}

export const styleOf = ({ meaning, format, wrap, align }: PlanCell, accent?: string): IStyleData => {
  const look = lookOf(meaning, accent)
  const pattern = format ? numberPatterns[format] : undefined
  const borders = bordersOf(look)
  return {
    ff: look.font,
    fs: look.size,
    bl: look.bold ? 1 : 0,
    it: look.italic ? 1 : 0,
    cl: { rgb: look.color },
    vt: look.vertical === 'boven' ? VerticalAlign.TOP : VerticalAlign.MIDDLE,
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...(borders ? { bd: borders } : {}),
    ...(pattern && pattern !== 'General' ? { n: { pattern } } : {}),
    ...(align ? { ht: aligned[align] } : {}),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
  }
}

/** A short name for the style of a cell, so that a thousand cells share one style. */
export const styleName = ({ meaning, format, wrap, align }: PlanCell, accent?: string): string => {
  const name = [
    'impactkaart',
    meaning ?? 'gewoon',
    format ?? 'algemeen',
    wrap ? 'terugloop' : 'regel',
    align ?? 'vanzelf',
  ]
  return [...name, ...(accent === undefined ? [] : [accent])].join('-')
}

/** The look of a highlight: colours and weight only, the rest of the cell stays. */
export const highlightOf = (look: Look) => ({
  cl: { rgb: look.color },
  bl: look.bold ? 1 : 0,
  ...(look.fill ? { bg: { rgb: look.fill } } : {}),
})
