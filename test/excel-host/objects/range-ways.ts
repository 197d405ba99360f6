// From one range to another: cells, rows, neighbours, what is used, what is spilled.
import { asFlag, asPlace, asText, asWhole, given } from '../arguments'
import { type Area, around, checkedArea, intersection, parseAddress } from '../model/address'
import type { SheetState } from '../model/sheet'
import { invalidArgument, itemNotFound } from '../office-error'
import { type Found, type Method, nothing, type WireObject } from '../wire-object'
import { wholeColumns, wholeRows } from './format'
import type { Host } from './host'

type MakeRange = (host: Host, sheet: SheetState, area: Area) => WireObject

export const rangeWays = (
  host: Host,
  sheet: SheetState,
  area: Area,
  make: MakeRange,
): Readonly<Record<string, Method>> => {
  const to = (other: Area): WireObject => make(host, sheet, checkedArea(other))
  const maybe = (other: Area | undefined): Found => (other ? to(other) : nothing)
  const some = (other: Area | undefined, what: string): WireObject => {
    if (!other) throw itemNotFound(what)
    return to(other)
  }
  /** A range given as an object or as an address on the same sheet. */
  const other = (value: unknown): Area => {
    if (typeof value === 'string') return parseAddress(asText(value)).area
    const place = asPlace(value)
    if (place.sheet !== sheet) throw invalidArgument('Both ranges must be on the same sheet.')
    return place.area
  }
  const used = () => sheet.cells.used(area)
  const spillArea = (): Area | undefined => sheet.cells.at(area.row, area.column)?.spill
  const spillParent = (): Area | undefined => {
    const cell = sheet.cells.at(area.row, area.column)
    const from = cell?.spilledFrom ?? (cell?.spill && { row: area.row, column: area.column })
    return from && { ...from, rows: 1, columns: 1 }
  }
  return {
    getCell: (row, column) =>
      to({ row: area.row + asWhole(row), column: area.column + asWhole(column), rows: 1, columns: 1 }),
    getRow: (row) => to({ ...area, row: area.row + asWhole(row), rows: 1 }),
    getColumn: (column) => to({ ...area, column: area.column + asWhole(column), columns: 1 }),
    getLastCell: () =>
      to({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    getLastRow: () => to({ ...area, row: area.row + area.rows - 1, rows: 1 }),
    getLastColumn: () => to({ ...area, column: area.column + area.columns - 1, columns: 1 }),
    getEntireRow: () => to(wholeRows(area)),
    getEntireColumn: () => to(wholeColumns(area)),
    getResizedRange: (rows, columns) =>
      to({ ...area, rows: area.rows + asWhole(rows), columns: area.columns + asWhole(columns) }),
    getAbsoluteResizedRange: (rows, columns) => to({ ...area, rows: asWhole(rows), columns: asWhole(columns) }),
    getOffsetRange: (rows, columns) =>
      to({ ...area, row: area.row + asWhole(rows), column: area.column + asWhole(columns) }),
    getBoundingRect: (value) => to(around(area, other(value))),
    getIntersection: (value) => some(intersection(area, other(value)), 'intersection'),
    getIntersectionOrNullObject: (value) => maybe(intersection(area, other(value))),
    getUsedRange: (valuesOnly) => {
      if (given(valuesOnly)) asFlag(valuesOnly)
      return to(used() ?? { row: area.row, column: area.column, rows: 1, columns: 1 })
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      if (given(valuesOnly)) asFlag(valuesOnly)
      return maybe(used())
    },
    getSpillingToRange: () => some(spillArea(), 'spilled range'),
    getSpillingToRangeOrNullObject: () => maybe(spillArea()),
    getSpillParent: () => some(spillParent(), 'cell that spills into this one'),
    getSpillParentOrNullObject: () => maybe(spillParent()),
  }
}
