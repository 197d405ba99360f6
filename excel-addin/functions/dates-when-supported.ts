// Days that look like dates: from ExcelApi 1.19 on, a function may give a number with its format. Elsewhere the same number stands there
// bare, and a format chosen for the cells does the same.
import type { Value } from '../../core'
import { supports } from '../supports'

/** Excel's FormattedNumberCellValue. */
export interface DateValue {
  readonly type: 'FormattedNumber'
  readonly basicValue: number
  readonly numberFormat: string
}

/** The column of a table whose header says Datum holds days as spreadsheets count them. */
export const withDates = (table: readonly (readonly Value[])[]): (Value | DateValue)[][] => {
  const days = supports('ExcelApi', '1.19') ? (table[0]?.indexOf('Datum') ?? -1) : -1
  return table.map((row) =>
    row.map((value, at) =>
      at === days && typeof value === 'number'
        ? { type: 'FormattedNumber', basicValue: value, numberFormat: 'dd-mm-yyyy' }
        : value,
    ),
  )
}
