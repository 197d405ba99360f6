// Makes the grid speak Dutch while typing: what is typed in a cell is translated before the grid stores it, what the editor opens
// with is translated back, and a number without a format shows a decimal comma.
import {
  CellValueType,
  DataValidationType,
  type ICellData,
  InterceptorEffectEnum,
  isDefaultFormat,
  isTextFormat,
  type Nullable,
} from '@univerjs/core'
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core'
import {
  DataValidatorRegistryService,
  ListValidator,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation'
import { dutchFormula, engineFormula } from './dutch-formula'
import { shownNumber, typedNumber } from './dutch-number'
import type { Grid } from './grid'
import type { Sets } from './sets'
import { spelledAs, typedIn } from './typed-value'

type CellPlace = Pick<ISheetLocation, 'unitId' | 'subUnitId' | 'row' | 'col'>

/** Above the grid's own handlers, so that they see the translated text. */
const first = 100

export const speakDutch = (grid: Grid, sets: Sets): void => {
  const interceptors = grid.injector.get(SheetInterceptorService)
  const formats = grid.injector.get(INumfmtService)
  const patternAt = ({ unitId, subUnitId, row, col }: CellPlace): string | undefined => {
    const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern
    return isDefaultFormat(pattern) ? undefined : pattern
  }

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, place, next) => {
      const pattern = patternAt(place)
      if (!cell || isTextFormat(pattern) || cell.t === CellValueType.FORCE_STRING) return next(cell)
      if (cell.f) return next({ ...cell, f: engineFormula(cell.f) })
      if (typeof cell.v !== 'string' || cell.v === '') return next(cell)
      const input = sets.inputAt(place.subUnitId, place.row, place.col)
      const typed = typedIn(spelledAs(cell.v, choicesAt(grid, place)), pattern, input)
      if (typed.undecided) return next({ ...cell, v: typed.value })
      // The grid looks for a number in every text that is not forced.
      const t = typeof typed.value === 'number' ? CellValueType.NUMBER : CellValueType.FORCE_STRING
      const n = typed.pattern === undefined ? null : { pattern: typed.pattern }
      const s = typed.pattern === pattern ? cell.s : { ...place.workbook.getStyles().get(cell.s), n }
      return next({ ...cell, v: typed.value, t, s: s ?? null })
    },
  })

  const editorText = (cell: Nullable<ICellData>, place: ISheetLocation): Nullable<ICellData> => {
    const raw = place.worksheet.getCellRaw(place.row, place.col)
    if (cell?.f) return { ...cell, f: dutchFormula(cell.f) }
    if (!cell || raw?.t !== CellValueType.NUMBER) return cell
    if (patternAt(place) === undefined) return { ...cell, v: typedNumber(Number(raw.v)) }
    if (typeof cell.v === 'number') return { ...cell, v: typedNumber(cell.v) }
    return String(cell.v).endsWith('%') ? { ...cell, v: String(cell.v).replace('.', ',') } : cell
  }
  translateEditor(interceptors, editorText)

  // Runs after the number formats of the grid, which leave cells without a format alone.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, place, next) => {
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return next(cell)
      return next(patternAt(place) === undefined ? { ...cell, v: shownNumber(cell.v) } : cell)
    },
  })
}

/** What the list of a cell offers; nothing for a cell without a list. */
const choicesAt = ({ injector }: Grid, { unitId, subUnitId, row, col }: CellPlace): string[] => {
  const rule = injector.get(SheetDataValidationModel).getRuleByLocation(unitId, subUnitId, row, col)
  if (rule?.type !== DataValidationType.LIST) return []
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(rule.type)
  return validator instanceof ListValidator ? validator.getList(rule, unitId, subUnitId) : []
}

/**
 * What the editor and the formula bar open with. The handlers of the grid run one after the other and the one for formulas is always the
 * last, so a translation of a formula has to come after all of them.
 */
const translateEditor = (
  { writeCellInterceptor }: SheetInterceptorService,
  translate: (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>,
): void => {
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor)
  writeCellInterceptor.fetchThroughInterceptors = (point, filter) => {
    const through = fetch(point, filter)
    if (String(point) !== String(BEFORE_CELL_EDIT)) return through
    return (cell, place) =>
      translate(through(cell, place) as Nullable<ICellData>, place as ISheetLocation) as typeof cell
  }
}
