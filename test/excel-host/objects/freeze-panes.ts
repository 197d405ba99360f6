// Excel.WorksheetFreezePanes: rows and columns that stay in view.
import { asPlace, asText, asWhole, given } from '../arguments'
import { type Area, checkedArea, maxColumns, maxRows, parseAddress } from '../model/address'
import type { SheetState } from '../model/sheet'
import { itemNotFound } from '../office-error'
import { nothing, type WireObject } from '../wire-object'
import type { Host } from './host'
import { range } from './range'

export const freezePanes = (host: Host, sheet: SheetState): WireObject => {
  const freeze = (area: Area) => {
    sheet.frozen = checkedArea(area)
  }
  return {
    type: 'WorksheetFreezePanes',
    get: {},
    methods: {
      freezeRows: (count) =>
        freeze({ row: 0, column: 0, rows: given(count) ? asWhole(count) : 1, columns: maxColumns }),
      freezeColumns: (count) =>
        freeze({ row: 0, column: 0, rows: maxRows, columns: given(count) ? asWhole(count) : 1 }),
      freezeAt: (place) => freeze(typeof place === 'string' ? parseAddress(asText(place)).area : asPlace(place).area),
      unfreeze: () => {
        sheet.frozen = undefined
      },
      getLocation: () => {
        if (!sheet.frozen) throw itemNotFound('frozen range')
        return range(host, sheet, sheet.frozen)
      },
      getLocationOrNullObject: () => (sheet.frozen ? range(host, sheet, sheet.frozen) : nothing),
    },
  }
}
