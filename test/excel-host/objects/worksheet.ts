// Excel.Worksheet and the collection of all sheets.
import { asColor, asFlag, asOneOf, asText, asWhole, given } from '../arguments'
import { type Area, parseAddress, wholeSheet } from '../model/address'
import type { SheetState } from '../model/sheet'
import { invalidArgument, itemNotFound } from '../office-error'
import { type Found, isWireObject, nothing, type WireObject } from '../wire-object'
import { charts } from './charts'
import { collection } from './collection'
import { eventMethods } from './events'
import { freezePanes } from './freeze-panes'
import type { Host } from './host'
import { names } from './names'
import { pageLayout } from './page-layout'
import { sheetProtection } from './protection'
import { range } from './range'
import { rangeAreas } from './range-areas'
import { shapes } from './shapes'

export const worksheet = (host: Host, sheet: SheetState): WireObject => {
  const { book } = host
  const neighbour = (step: number, visibleOnly: unknown): SheetState | undefined => {
    const onlyVisible = given(visibleOnly) && asFlag(visibleOnly)
    for (let at = book.sheets.indexOf(sheet) + step; book.sheets[at]; at += step)
      if (!onlyVisible || book.sheets[at]?.visibility === 'Visible') return book.sheets[at]
    return undefined
  }
  const some = (found: SheetState | undefined): WireObject => {
    if (!found) throw itemNotFound('sheet there')
    return worksheet(host, found)
  }
  const maybe = (found: SheetState | undefined): Found => (found ? worksheet(host, found) : nothing)
  return {
    type: 'Worksheet',
    id: sheet.id,
    get: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => book.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
      tabColor: () => sheet.tabColor,
      showGridlines: () => sheet.showGridlines,
      showHeadings: () => sheet.showHeadings,
    },
    set: {
      name: (value) => book.renameSheet(sheet, asText(value)),
      position: (value) => book.moveSheet(sheet, asWhole(value)),
      visibility: (value) => book.showSheet(sheet, asOneOf('Visible', 'Hidden', 'VeryHidden')(value)),
      tabColor: (value) => {
        sheet.tabColor = value === '' ? '' : asColor(value)
      },
      // showGridlines and showHeadings travel under these names.
      gridlines: (value) => {
        sheet.showGridlines = asFlag(value)
      },
      headings: (value) => {
        sheet.showHeadings = asFlag(value)
      },
    },
    links: {
      names: () => names(host, sheet),
      protection: () => sheetProtection(sheet),
      freezePanes: () => freezePanes(host, sheet),
      charts: () => charts(host, sheet),
      shapes: () => shapes(host, sheet),
      pageLayout: () => pageLayout(host, sheet),
    },
    methods: {
      ...eventMethods(host, 'Worksheet', sheet.id),
      activate: () => book.activate(sheet),
      calculate: () => undefined,
      delete: () => book.removeSheet(sheet),
      copy: (position, relativeTo) => copy(host, sheet, position, relativeTo),
      getCell: (row, column) => range(host, sheet, { row: asWhole(row), column: asWhole(column), rows: 1, columns: 1 }),
      getRange: (address) =>
        range(host, sheet, given(address) ? areaOnSheet(host, sheet, asText(address)) : wholeSheet),
      getRanges: (address) =>
        rangeAreas(
          host,
          sheet,
          asText(address)
            .split(',')
            .map((one) => areaOnSheet(host, sheet, one.trim())),
        ),
      getRangeByIndexes: (row, column, rows, columns) =>
        range(host, sheet, {
          row: asWhole(row),
          column: asWhole(column),
          rows: asWhole(rows),
          columns: asWhole(columns),
        }),
      getUsedRange: () =>
        range(host, sheet, sheet.cells.used(wholeSheet) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      getUsedRangeOrNullObject: () => {
        const used = sheet.cells.used(wholeSheet)
        return used ? range(host, sheet, used) : nothing
      },
      getNext: (visibleOnly) => some(neighbour(1, visibleOnly)),
      getNextOrNullObject: (visibleOnly) => maybe(neighbour(1, visibleOnly)),
      getPrevious: (visibleOnly) => some(neighbour(-1, visibleOnly)),
      getPreviousOrNullObject: (visibleOnly) => maybe(neighbour(-1, visibleOnly)),
    },
  }
}

/** An address on this sheet, or the name of a range on it. */
const areaOnSheet = ({ book }: Host, sheet: SheetState, address: string): Area => {
  const name = book.names.find(address, sheet.id) ?? book.names.find(address, '')
  const named = name && book.areaOfName(name.formula)
  if (named?.sheet === sheet) return named.area
  const found = parseAddress(address)
  if (found.sheet !== undefined && book.find(found.sheet) !== sheet)
    throw invalidArgument(`${address} is not on the sheet ${sheet.name}.`)
  return found.area
}

const copy = (host: Host, sheet: SheetState, position: unknown, relativeTo: unknown): WireObject => {
  const { book } = host
  const where = asOneOf('None', 'Before', 'After', 'Beginning', 'End')(given(position) ? position : 'None')
  const other = isWireObject(relativeTo) ? book.sheet(relativeTo.id) : undefined
  if ((where === 'Before' || where === 'After') && !other) throw invalidArgument(`A copy ${where} needs a sheet.`)
  const beside = other ? book.sheets.indexOf(other) : 0
  const at = { None: book.sheets.length, End: book.sheets.length, Beginning: 0, Before: beside, After: beside + 1 }[
    where
  ]
  return worksheet(host, book.copySheet(sheet, at))
}

export const worksheets = (host: Host): WireObject => {
  const { book } = host
  const find = (key: unknown) => {
    const found = book.find(key)
    return found && worksheet(host, found)
  }
  const end = (sheets: readonly SheetState[], visibleOnly: unknown): WireObject => {
    const onlyVisible = given(visibleOnly) && asFlag(visibleOnly)
    const found = sheets.find((one) => !onlyVisible || one.visibility === 'Visible')
    if (!found) throw itemNotFound('visible sheet')
    return worksheet(host, found)
  }
  return collection('WorksheetCollection', () => book.sheets.map((one) => worksheet(host, one)), find, {
    methods: {
      ...eventMethods(host, 'WorksheetCollection', 'Workbook'),
      add: (name) => worksheet(host, book.addSheet(given(name) ? asText(name) : undefined)),
      getActiveWorksheet: () => worksheet(host, book.active),
      getFirst: (visibleOnly) => end(book.sheets, visibleOnly),
      getLast: (visibleOnly) => end([...book.sheets].reverse(), visibleOnly),
      getCount: (visibleOnly) =>
        given(visibleOnly) && asFlag(visibleOnly)
          ? book.sheets.filter((one) => one.visibility === 'Visible').length
          : book.sheets.length,
    },
  })
}
