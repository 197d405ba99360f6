// Makes the grid speak Dutch while typing: what is typed in a cell is translated before the grid stores it, what the editor opens
// with is translated back, and a number without a format shows a decimal comma.
import { CellValueType, InterceptorEffectEnum, isDefaultFormat, isTextFormat } from '@univerjs/core'
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core'
import { numberPatterns } from '../core'
import { engineFormula } from './dutch-formula'
import { engineText, shownNumber, typedDay, typedNumber } from './dutch-number'
import type { Grid } from './grid'

interface CellPlace {
  readonly unitId: string
  readonly subUnitId: string
  readonly row: number
  readonly col: number
}

/** A day or an amount in euro is shown as it was typed. */
const typedInFormat = (typed: string): { value: number; pattern: string } | undefined => {
  const day = typedDay(typed)
  if (day !== undefined) return { value: day, pattern: numberPatterns.datum }
  const amount = engineText(typed)
  if (!typed.includes('€') || amount === typed || amount.endsWith('%')) return undefined
  return { value: Number(amount), pattern: numberPatterns[amount.includes('.') ? 'euro-cent' : 'euro'] }
}

/** Above the grid's own handlers, so that they see the translated text. */
const first = 100

export const speakDutch = ({ injector }: Grid): void => {
  const interceptors = injector.get(SheetInterceptorService)
  const formats = injector.get(INumfmtService)
  const patternAt = ({ unitId, subUnitId, row, col }: CellPlace) =>
    formats.getValue(unitId, subUnitId, row, col)?.pattern

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, place, next) => {
      if (!cell || isTextFormat(patternAt(place)) || cell.t === CellValueType.FORCE_STRING) return next(cell)
      if (cell.f) return next({ ...cell, f: engineFormula(cell.f) })
      if (typeof cell.v !== 'string') return next(cell)
      const typed = typedInFormat(cell.v)
      if (typed === undefined) return next({ ...cell, v: engineText(cell.v) })
      const style = place.workbook.getStyles().get(cell.s)
      const shown = isDefaultFormat(patternAt(place)) ? { ...style, n: { pattern: typed.pattern } } : style
      return next({ ...cell, v: typed.value, t: CellValueType.NUMBER, s: shown ?? null })
    },
  })

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, place, next) => {
      const shown = next(cell)
      const raw = place.worksheet.getCellRaw(place.row, place.col)
      if (!shown || shown.f || raw?.t !== CellValueType.NUMBER) return shown
      if (isDefaultFormat(patternAt(place))) return { ...shown, v: typedNumber(Number(raw.v)) }
      if (typeof shown.v === 'number') return { ...shown, v: typedNumber(shown.v) }
      return String(shown.v).endsWith('%') ? { ...shown, v: String(shown.v).replace('.', ',') } : shown
    },
  })

  // Runs after the number formats of the grid, which leave cells without a format alone.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, place, next) => {
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return next(cell)
      if (!isDefaultFormat(patternAt(place))) return next(cell)
      return next({ ...cell, v: shownNumber(cell.v) })
    },
  })
}
