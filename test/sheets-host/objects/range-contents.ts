/// <reference types="google-apps-script" />
// What stands in the cells of a range: values, formulas, notes, and taking them away.

import { refusals } from '../google-error'
import { addressOf, grid } from '../model/address'
import { blankContent, blankLook, type Cell } from '../model/cell'
import { isDateFormat } from '../model/dates'
import { shown } from '../model/shown'
import { refuses } from '../model/validation'
import { setAll, setEach } from './layers'
import type { Range, RangeContext } from './range'

export const rangeContents = (context: RangeContext) => {
  const { session, sheet, area, self } = context
  const { book } = session
  const first = <T>(rows: T[][]): T => rows[0]?.[0] as T

  const seenAt = (row: number, column: number): unknown => {
    const value = book.valueAt(sheet, row, column)
    const isShownAsDate = typeof value === 'number' && isDateFormat(sheet.cells.at(row, column).format)
    return isShownAsDate ? session.dateOf(value) : value
  }
  /** A cell with a rule that refuses makes the write throw. Formulas pass: their value is not known here. */
  const enter = (row: number, column: number, value: unknown) => {
    const before = sheet.cells.at(row, column)
    book.enter(sheet, row, column, value)
    const after = sheet.cells.at(row, column)
    if (after.formula !== '' || !before.validation || !refuses(book, before.validation, after.value)) return
    sheet.set(row, column, before)
    throw refusals.validation(addressOf(row, column))
  }
  const setValues = (values: readonly (readonly unknown[])[]): Range => {
    setEach(context, values, enter)
    return self()
  }
  const same = <T>(value: T): T[][] => grid(area, () => value)
  const withEquals = (formula: string) => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`)
  const all = (layers: Partial<Cell>): Range => {
    setAll(context, layers)
    return self()
  }
  const getValues = () => grid(area, seenAt)
  const getFormulas = () => grid(area, (row, column) => sheet.cells.at(row, column).formula)
  const getDisplayValues = () =>
    grid(area, (row, column) => shown(book.valueAt(sheet, row, column), sheet.cells.at(row, column).format, book))
  const getNotes = () => grid(area, (row, column) => sheet.cells.at(row, column).note)

  return {
    getValues,
    getValue: () => first(getValues()),
    setValues,
    setValue: (value: unknown) => setValues(same(value)),
    getFormulas,
    getFormula: () => first(getFormulas()),
    setFormulas: (formulas: string[][]) => setValues(formulas.map((row) => row.map(withEquals))),
    setFormula: (formula: string) => setValues(same(withEquals(formula))),
    getDisplayValues,
    getDisplayValue: () => first(getDisplayValues()),
    getNotes,
    getNote: () => first(getNotes()),
    setNotes: (notes: (string | null)[][]) => {
      setEach(context, notes, (row, column, note) => sheet.set(row, column, { note: note ?? '' }))
      return self()
    },
    setNote: (note: string | null) => all({ note: note ?? '' }),
    clearContent: () => all(blankContent),
    clearFormat: () => all(blankLook),
    /** Google clears values, formulas and looks; validations and notes only on request. */
    clear: (options?: Readonly<Record<string, boolean | undefined>>) => {
      const wanted = Object.entries(options ?? {}).filter(([, chosen]) => chosen)
      if (wanted.some(([name]) => !(name in clearing)))
        throw session.calls.refuse(`Range.clear(${Object.keys(options ?? {})})`)
      if (wanted.length === 0) return all({ ...blankContent, ...blankLook })
      return all(Object.assign({}, ...wanted.map(([name]) => clearing[name as keyof typeof clearing])))
    },
  } satisfies Partial<Range>
}

const clearing = {
  contentsOnly: blankContent,
  formatOnly: blankLook,
  validationsOnly: { validation: undefined },
  commentsOnly: { note: '' },
} as const
