/// <reference types="google-apps-script" />
// Rows and columns of a sheet: how many, how large, hidden, frozen, and lines between the cells.
import { guessedRefusals, refusals } from '../google-error'
import { meets } from '../model/address'
import { placeOf } from './range'
import type { Sheet, SheetContext } from './sheet'

export const sheetSize = ({ session, sheet, self }: SheetContext) => {
  const changed = (): Sheet => self()
  const checkColumns = (first: number, count: number) => {
    session.mayChange(sheet)
    if (first < 1 || count < 1 || first + count - 1 > sheet.maxColumns) throw refusals.columnsOutOfBounds()
  }
  const checkRows = (first: number, count: number) => {
    session.mayChange(sheet)
    if (first < 1 || count < 1 || first + count - 1 > sheet.maxRows) throw refusals.rowsOutOfBounds()
  }
  /** Formulas would have to follow cells that move; nobody needs it yet. */
  const onlyAtEnd = (last: number, max: number, what: string) => {
    if (last !== max) throw session.calls.refuse(`Sheet.${what} in the middle of a sheet`)
  }
  const resize = (rows: number, columns: number) => {
    sheet.resize(rows, columns)
    session.book.names.sheetChanged(sheet.id, sheet)
  }
  const setWidths = (first: number, count: number, pixels: number): Sheet => {
    checkColumns(first, count)
    for (let column = first; column < first + count; column++) sheet.columnWidths.set(column, pixels)
    return changed()
  }
  const setHeights = (first: number, count: number, height: number, forced: boolean): Sheet => {
    checkRows(first, count)
    for (let row = first; row < first + count; row++) sheet.rowHeights.set(row, { height, forced })
    return changed()
  }
  const hide = (first: number, count = 1) => {
    checkColumns(first, count)
    if (sheet.hiddenColumns.size + count >= sheet.maxColumns) throw guessedRefusals.hideAllColumns()
    for (let column = first; column < first + count; column++) sheet.hiddenColumns.add(column)
  }

  return {
    getLastRow: () => sheet.used.rows,
    getLastColumn: () => sheet.used.columns,
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    insertRowsAfter: (after: number, count: number): Sheet => {
      checkRows(after, 1)
      onlyAtEnd(after, sheet.maxRows, 'insertRowsAfter')
      resize(sheet.maxRows + count, sheet.maxColumns)
      return changed()
    },
    insertColumnsAfter: (after: number, count: number): Sheet => {
      checkColumns(after, 1)
      onlyAtEnd(after, sheet.maxColumns, 'insertColumnsAfter')
      resize(sheet.maxRows, sheet.maxColumns + count)
      return changed()
    },
    deleteRows: (first: number, count: number): void => {
      checkRows(first, count)
      onlyAtEnd(first + count - 1, sheet.maxRows, 'deleteRows')
      if (sheet.maxRows - count <= sheet.frozenRows) throw refusals.allNonFrozenRows()
      resize(sheet.maxRows - count, sheet.maxColumns)
    },
    deleteColumns: (first: number, count: number): void => {
      checkColumns(first, count)
      onlyAtEnd(first + count - 1, sheet.maxColumns, 'deleteColumns')
      if (sheet.maxColumns - count <= sheet.frozenColumns) throw refusals.allNonFrozenColumns()
      resize(sheet.maxRows, sheet.maxColumns - count)
    },
    getColumnWidth: (column: number) => sheet.columnWidths.get(column) ?? 100,
    setColumnWidth: (column: number, pixels: number) => setWidths(column, 1, pixels),
    setColumnWidths: setWidths,
    getRowHeight: (row: number) => sheet.rowHeights.get(row)?.height ?? 21,
    setRowHeight: (row: number, pixels: number) => setHeights(row, 1, pixels, false),
    setRowHeights: (first: number, count: number, pixels: number) => setHeights(first, count, pixels, false),
    /** The height stays, also when the text in the row needs more. */
    setRowHeightsForced: (first: number, count: number, pixels: number) => setHeights(first, count, pixels, true),
    hideColumns: hide,
    hideColumn: (range: GoogleAppsScript.Spreadsheet.Range): void => {
      const { area } = placeOf(range)
      hide(area.column, area.columns)
    },
    isColumnHiddenByUser: (column: number) => sheet.hiddenColumns.has(column),
    setFrozenRows: (rows: number): void => {
      session.mayChange(sheet)
      if (rows < 0 || rows >= sheet.maxRows) throw guessedRefusals.freezeAll('rows')
      const isCut = sheet.merges.some(({ row, rows: high }) => row <= rows && row + high - 1 > rows)
      if (rows > 0 && isCut) throw guessedRefusals.frozenRowsInMerge()
      sheet.frozenRows = rows
    },
    setFrozenColumns: (columns: number): void => {
      session.mayChange(sheet)
      if (columns < 0 || columns >= sheet.maxColumns) throw guessedRefusals.freezeAll('columns')
      const edge = { row: 1, column: columns, rows: sheet.maxRows, columns: 1 }
      const isCut = (one: typeof edge) => meets(one, edge) && one.column + one.columns - 1 > columns
      if (columns > 0 && sheet.merges.some(isCut)) throw refusals.frozenColumnsInMerge()
      sheet.frozenColumns = columns
    },
    getFrozenRows: () => sheet.frozenRows,
    getFrozenColumns: () => sheet.frozenColumns,
    setHiddenGridlines: (hidden: boolean): Sheet => {
      session.mayChange(sheet)
      sheet.hiddenGridlines = hidden
      return changed()
    },
    hasHiddenGridlines: () => sheet.hiddenGridlines,
  } satisfies Partial<Sheet>
}
