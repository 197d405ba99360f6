// Excel.Range: contents, looks, rules, and the ways from one range to another.
import { asFlag, asOneOf, asWhole, given } from '../arguments'
import { type Area, checkedArea, fullAddress, maxColumns, maxRows, writeArea } from '../model/address'
import { clearContents, eachGiven, enter, refuseTooMany, shownText, tableOf, valueType } from '../model/contents'
import { refuseLockedCells, refuseUnlessAllowed } from '../model/protection'
import { type SheetState, valueAt } from '../model/sheet'
import { invalidArgument } from '../office-error'
import type { WireObject } from '../wire-object'
import { conditionalFormats } from './conditional'
import { rangeFormat, wholeColumns, wholeRows } from './format'
import type { Host } from './host'
import { rangeWays } from './range-ways'
import { dataValidation } from './validation'
import { worksheet } from './worksheet'

export const range = (host: Host, sheet: SheetState, area: Area): WireObject => {
  const { book } = host
  checkedArea(area)
  const cell = (row: number, column: number) => sheet.cells.at(row, column)
  const table = <T>(read: (row: number, column: number) => T) => tableOf(area, read)
  return {
    type: 'Range',
    keepable: true,
    place: { sheet, areas: [area] },
    get: {
      address: () => fullAddress(sheet.name, area),
      cellCount: () => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
      rowCount: () => area.rows,
      columnCount: () => area.columns,
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      isEntireColumn: () => area.rows === maxRows,
      isEntireRow: () => area.columns === maxColumns,
      values: () => table((row, column) => valueAt(sheet, row, column)),
      formulas: () => table((row, column) => cell(row, column)?.formula || valueAt(sheet, row, column)),
      numberFormat: () => table((row, column) => sheet.formats.at('numberFormat', row, column)),
      text: () => table((row, column) => shownText(sheet, row, column)),
      valueTypes: () => table((row, column) => valueType(valueAt(sheet, row, column), !cell(row, column))),
      hasSpill: () => {
        const spilled = table(
          (row, column) => cell(row, column)?.spill !== undefined || cell(row, column)?.spilledFrom !== undefined,
        )
        const all = new Set(spilled.flat())
        return all.size > 1 ? null : all.has(true)
      },
      columnHidden: () => sheet.formats.shared('columnHidden', wholeColumns(area)),
      rowHidden: () => sheet.formats.shared('rowHidden', wholeRows(area)),
    },
    set: {
      values: (value) => enter(book, sheet, area, value),
      formulas: (value) => enter(book, sheet, area, value),
      numberFormat: (value) => layNumberFormats(sheet, area, value),
      columnHidden: (value) => {
        refuseUnlessAllowed(sheet, 'allowFormatColumns', 'hiding columns')
        sheet.formats.lay('columnHidden', wholeColumns(area), asFlag(value))
      },
      rowHidden: (value) => {
        refuseUnlessAllowed(sheet, 'allowFormatRows', 'hiding rows')
        sheet.formats.lay('rowHidden', wholeRows(area), asFlag(value))
      },
    },
    links: {
      worksheet: () => worksheet(host, sheet),
      format: () => rangeFormat(host, sheet, [area]),
      dataValidation: () => dataValidation(sheet, [area]),
      conditionalFormats: () => conditionalFormats(host, sheet, [area]),
    },
    methods: {
      ...rangeWays(host, sheet, area, range),
      clear: (applyTo) => clear(host, sheet, area, given(applyTo) ? applyTo : 'All'),
      select: () => book.select(sheet, area),
      merge: (across) => merge(sheet, area, given(across) && asFlag(across)),
      unmerge: () => {
        refuseUnlessAllowed(sheet, 'allowFormatCells', 'splitting cells')
        sheet.merges = sheet.merges.filter((one) => !meets(one, area))
      },
      calculate: () => undefined,
      setDirty: () => undefined,
      // The library cuts large tables into blocks and first asks whether the whole fits.
      _ValidateArraySize: (rows, columns) => {
        if (asWhole(rows) !== area.rows || asWhole(columns) !== area.columns)
          throw invalidArgument(
            `The table does not fit ${writeArea(area)}: ${String(rows)} rows, ${String(columns)} columns.`,
          )
      },
    },
  }
}

/** Number formats as a table or one for all cells. Cells alike are laid as one, so that large ranges stay cheap. */
const layNumberFormats = (sheet: SheetState, area: Area, value: unknown): void => {
  refuseUnlessAllowed(sheet, 'allowFormatCells', 'changing number formats')
  const put = (cells: Area, one: unknown) => {
    if (typeof one !== 'string') throw invalidArgument(`${JSON.stringify(one)} is not a number format.`)
    sheet.formats.lay('numberFormat', cells, one)
  }
  const formats = new Set(Array.isArray(value) ? value.flat() : [value])
  const [only] = formats
  const isWhole =
    !Array.isArray(value) ||
    (value.length === area.rows && value.every((row) => Array.isArray(row) && row.length === area.columns))
  if (isWhole && formats.size === 1 && only !== null) put(area, only)
  else eachGiven(value, area, (row, column, one) => put({ row, column, rows: 1, columns: 1 }, one))
}

const clear = ({ book }: Host, sheet: SheetState, area: Area, applyTo: unknown): void => {
  const what = asOneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks')(applyTo)
  if (what !== 'Contents') refuseUnlessAllowed(sheet, 'allowFormatCells', 'clearing formats')
  if (what === 'All' || what === 'Contents') clearContents(book, sheet, area)
  if (what === 'All' || what === 'Formats') sheet.formats.clear(area)
}

const merge = (sheet: SheetState, area: Area, across: boolean): void => {
  refuseUnlessAllowed(sheet, 'allowFormatCells', 'merging cells')
  refuseLockedCells(sheet, area)
  refuseTooMany(area)
  const merged = across
    ? Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }))
    : [area]
  sheet.merges = [
    ...sheet.merges.filter((one) => !meets(one, area)),
    ...merged.filter((one) => one.rows * one.columns > 1),
  ]
  // Only the top left cell keeps what it holds.
  for (const one of merged)
    tableOf(one, (row, column) => {
      if (row !== one.row || column !== one.column) sheet.cells.empty(row, column)
    })
}

const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns
