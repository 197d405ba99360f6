/// <reference types="google-apps-script" />
// Sheets and ranges: making, naming, deleting, sizes, addresses, what is active.
import { describe, expect, test } from 'vitest'
import { startSheets } from '.'

const opened = () => {
  const started = startSheets()
  const spreadsheet = started.google.SpreadsheetApp.getActiveSpreadsheet()
  const names = () => started.book.sheets.map(({ name }) => name)
  return { ...started, spreadsheet, sheet: spreadsheet.getActiveSheet(), names }
}

describe('sheets', () => {
  test('a new one stands after the active one, is active, and has 1000 rows and 26 columns', () => {
    const { spreadsheet, names } = opened()
    spreadsheet.insertSheet('Eén')
    spreadsheet.getSheetByName('Blad1')?.activate()
    const second = spreadsheet.insertSheet('Twee')
    spreadsheet.insertSheet('Nul', 0)
    spreadsheet.insertSheet()
    expect(names()).toEqual(['Nul', 'Blad5', 'Blad1', 'Twee', 'Eén'])
    expect(spreadsheet.getActiveSheet().getName()).toBe('Blad5')
    expect([second.getMaxRows(), second.getMaxColumns(), second.getIndex()]).toEqual([1000, 26, 4])
    expect(spreadsheet.getSheetById(second.getSheetId())?.getName()).toBe('Twee')
    expect(spreadsheet.getSheetById(12345)).toBeNull()
    expect(spreadsheet.getSheetByName('Drie')).toBeNull()
  })

  test('a name exists once, whatever its capitals', () => {
    const { spreadsheet, sheet } = opened()
    spreadsheet.insertSheet('Kaart')
    const words = 'A sheet with the name "kaart" already exists. Please enter another name.'
    expect(() => spreadsheet.insertSheet('kaart')).toThrow(words)
    expect(() => sheet.setName('kaart')).toThrow(words)
    expect(sheet.setName('BLAD1').getName()).toBe('BLAD1')
  })

  test('the last one stays, and the last one that can be seen', () => {
    const { spreadsheet, sheet } = opened()
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.")
    spreadsheet.insertSheet('Verborgen').hideSheet()
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow('all the visible sheets')
    expect(() => sheet.hideSheet()).toThrow("can't hide all the sheets")
    expect(spreadsheet.getActiveSheet().getName()).toBe('Blad1')
  })

  test('deleting the active one activates its neighbour; deleting twice is refused', () => {
    const { spreadsheet, names } = opened()
    const sheet = spreadsheet.insertSheet('Kaart')
    spreadsheet.deleteSheet(sheet)
    expect(spreadsheet.getActiveSheet().getName()).toBe('Blad1')
    expect(names()).toEqual(['Blad1'])
    spreadsheet.insertSheet('Ander')
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow('not found')
  })

  test('moving and copying', () => {
    const { spreadsheet, sheet, names, book } = opened()
    sheet.getRange('B2').setValue(5).setBackground('#123456')
    spreadsheet.insertSheet('Kaart')
    spreadsheet.moveActiveSheet(1)
    sheet.copyTo(spreadsheet)
    sheet.getRange('B2').setValue(6)
    sheet.copyTo(spreadsheet)
    expect(names()).toEqual(['Kaart', 'Blad1', 'Kopie van Blad1', 'Kopie van Blad1 2'])
    expect(() => spreadsheet.moveActiveSheet(9)).toThrow('position 9')
    expect(book.cell('Kopie van Blad1!B2')).toMatchObject({ value: 5, background: '#123456' })
  })

  test('rows and columns are added and taken at the end', () => {
    const { sheet, spreadsheet, book } = opened()
    spreadsheet.setNamedRange('Ver', sheet.getRange('Z900'))
    spreadsheet.setNamedRange('Kolom', sheet.getRange('A90:A900'))
    sheet.getRange('J99:K101').merge()
    sheet.protect().setUnprotectedRanges([sheet.getRange('B1:B500'), sheet.getRange('B600')])
    sheet.insertColumnsAfter(26, 4).insertRowsAfter(1000, 10)
    expect(sheet.getRange('AD1010').getA1Notation()).toBe('AD1010')
    sheet.deleteRows(101, 910)
    sheet.deleteColumns(11, 20)
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([100, 10])
    expect(spreadsheet.getRangeByName('Ver')).toBeNull()
    expect(spreadsheet.getRangeByName('Kolom')?.getA1Notation()).toBe('A90:A100')
    expect(book.sheet('Blad1').merges).toEqual([{ row: 99, column: 10, rows: 2, columns: 1 }])
    expect(book.sheet('Blad1').protections[0]?.unprotected).toEqual([{ row: 1, column: 2, rows: 100, columns: 1 }])
    expect(() => sheet.deleteRows(101, 1)).toThrow('Those rows are out of bounds.')
    expect(() => sheet.setColumnWidth(11, 50)).toThrow('Those columns are out of bounds.')
    sheet.setFrozenRows(3)
    expect(() => sheet.deleteRows(4, 97)).toThrow('Sorry, it is not possible to delete all non-frozen rows.')
  })

  test('widths, heights, hidden columns, frozen panes, gridlines', () => {
    const { sheet, book } = opened()
    sheet.setColumnWidths(2, 2, 70).setRowHeight(1, 30).setRowHeightsForced(2, 2, 15).setHiddenGridlines(true)
    sheet.hideColumns(5, 2)
    sheet.hideColumn(sheet.getRange('H1'))
    sheet.setFrozenColumns(1)
    const state = book.sheet('Blad1')
    expect([...state.columnWidths]).toEqual([
      [2, 70],
      [3, 70],
    ])
    expect(sheet.getColumnWidth(1)).toBe(100)
    expect(state.rowHeights.get(1)).toEqual({ height: 30, forced: false })
    expect(state.rowHeights.get(3)).toEqual({ height: 15, forced: true })
    expect([...state.hiddenColumns]).toEqual([5, 6, 8])
    expect([state.frozenColumns, state.frozenRows, state.hiddenGridlines]).toEqual([1, 0, true])
  })

  test('a frozen edge does not cut a merge', () => {
    const { sheet } = opened()
    sheet.getRange('A1:D2').merge()
    expect(() => sheet.setFrozenColumns(1)).toThrow(
      "You can't freeze columns which contain only part of a merged cell.",
    )
    expect(() => sheet.setFrozenRows(1)).toThrow('only part of a merged cell')
    sheet.setFrozenColumns(4)
    sheet.setFrozenRows(2)
    expect(sheet.getFrozenColumns()).toBe(4)
  })

  test('a chart on a sheet of its own can be active, and has no cells', () => {
    const { book, spreadsheet, google } = opened()
    book.look('eigenaar', book.addSheet('Grafiek', 'OBJECT'))
    const chart = google.SpreadsheetApp.getActiveSheet()
    expect(chart.getType()).toBe(google.SpreadsheetApp.SheetType.OBJECT)
    expect(String(chart.getType())).toBe('OBJECT')
    expect(chart.getName()).toBe('Grafiek')
    expect(spreadsheet.getActiveRange()).toBeNull()
    expect(spreadsheet.getCurrentCell()).toBeNull()
    expect(() => chart.getRange('A1')).toThrow('OBJECT')
    expect(() => chart.getDataRange()).toThrow('OBJECT')
    expect(() => chart.getMaxRows()).toThrow('OBJECT')
    expect(spreadsheet.insertSheet('Kaart').getType()).toBe(google.SpreadsheetApp.SheetType.GRID)
  })
})

describe('ranges', () => {
  test.each([
    ['B2', [2, 2, 1, 1], 'B2'],
    ['$B$2:C4', [2, 2, 3, 2], 'B2:C4'],
    ['C4:B2', [2, 2, 3, 2], 'B2:C4'],
    ['B:C', [1, 2, 1000, 2], 'B1:C1000'],
    ['2:3', [2, 1, 2, 26], 'A2:Z3'],
    ['B5:B', [5, 2, 996, 1], 'B5:B1000'],
  ])('%s', (a1, [row, column, rows, columns], written) => {
    const range = opened().sheet.getRange(a1)
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      row,
      column,
      rows,
      columns,
    ])
    expect(range.getA1Notation()).toBe(written)
  })

  test.each(['', 'B', '5', 'A1:', 'A1:B2:C3', 'A0', 'Kaart!', 'Elders!A1', 'A 1'])('%s is no range', (a1) => {
    expect(() => opened().sheet.getRange(a1)).toThrow(/Range not found|too small/)
  })

  test.each([
    [[1, 1, 1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 27], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  ])('%j is refused', (given, words) => {
    const { sheet } = opened()
    expect(() => (sheet.getRange as (...numbers: number[]) => unknown)(...given)).toThrow(words)
  })

  test('neighbours: cell, offset, last row and column, the range with data', () => {
    const { sheet } = opened()
    const range = sheet.getRange(2, 3, 2, 4)
    expect([range.getA1Notation(), range.getLastRow(), range.getLastColumn()]).toEqual(['C2:F3', 3, 6])
    expect(range.getCell(2, 1).getA1Notation()).toBe('C3')
    expect(() => range.getCell(3, 1)).toThrow('out of range')
    expect(range.offset(1, -2).getA1Notation()).toBe('A3:D4')
    expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe('C2')
    expect(sheet.getDataRange().getA1Notation()).toBe('A1')
    sheet.getRange('D7').setValue('=1')
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:D7')
    expect(
      sheet
        .getRangeList(['A1', 'B2:B3'])
        .getRanges()
        .map((one) => one.getA1Notation()),
    ).toEqual(['A1', 'B2:B3'])
  })

  test('a range of the spreadsheet: by sheet, by name, of the active sheet', () => {
    const { spreadsheet, sheet } = opened()
    spreadsheet.insertSheet("Anna's kaart")
    spreadsheet.setNamedRange('Project', sheet.getRange('B2'))
    expect(spreadsheet.getRange("'Anna''s kaart'!A2").getSheet().getName()).toBe("Anna's kaart")
    expect(spreadsheet.getRange('Project').getSheet().getName()).toBe('Blad1')
    expect(spreadsheet.getRange('C3').getSheet().getName()).toBe("Anna's kaart")
    expect(() => spreadsheet.getRange('Elders!A1')).toThrow('Range not found')
  })

  test('named ranges can be listed, renamed, moved and removed', () => {
    const { spreadsheet, sheet } = opened()
    spreadsheet.setNamedRange('Project', sheet.getRange('A1'))
    spreadsheet.setNamedRange('PROJECT', sheet.getRange('A2'))
    const [name, ...others] = spreadsheet.getNamedRanges()
    expect(others).toEqual([])
    expect(name?.getRange().getA1Notation()).toBe('A2')
    name?.setName('Kosten').setRange(sheet.getRange('A3:A4'))
    expect(spreadsheet.getRangeByName('Kosten')?.getA1Notation()).toBe('A3:A4')
    name?.remove()
    expect(() => name?.getName()).toThrow('does not exist')
    expect(() => spreadsheet.removeNamedRange('Kosten')).toThrow('does not exist')
  })

  test('what is active follows the script', () => {
    const { spreadsheet, sheet, google, book } = opened()
    spreadsheet.insertSheet('Kaart')
    sheet.getRange('B2:C3').activate()
    expect(google.SpreadsheetApp.getActiveRange().getA1Notation()).toBe('B2:C3')
    expect(google.SpreadsheetApp.getCurrentCell().getA1Notation()).toBe('B2')
    expect(book.view('eigenaar')).toMatchObject({
      sheet: { name: 'Blad1' },
      area: { row: 2, column: 2, rows: 2, columns: 2 },
    })
    spreadsheet.setActiveRange(spreadsheet.getRange('Kaart!D4'))
    expect(spreadsheet.getActiveSheet().getName()).toBe('Kaart')
  })
})
