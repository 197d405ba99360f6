/// <reference types="google-apps-script" />
// Counting calls, refusing what is not modelled or does not fit, and failing on request.
import { expect, test } from 'vitest'
import { GoogleError, refusals, startSheets } from '.'

const opened = () => {
  const started = startSheets()
  const spreadsheet = started.google.SpreadsheetApp.getActiveSpreadsheet()
  return { ...started, spreadsheet, sheet: spreadsheet.getActiveSheet() }
}
const unchecked = (object: unknown) => object as Record<string, (...given: unknown[]) => unknown>

test('every call is counted, by name and by sheet, also after the sheet got another name', () => {
  const { calls, spreadsheet, sheet } = opened()
  calls.reset()
  const card = spreadsheet.insertSheet('tijdelijk')
  card.getRange('A1:B2').setBackground('#fff')
  card.setName('Kaart').getRange('C3').setValue(1)
  sheet.getRange('A1').setValue(1)
  expect(calls.total).toBe(8)
  expect(calls.counts).toEqual({
    'Range.setBackground': 1,
    'Range.setValue': 2,
    'Sheet.getRange': 3,
    'Sheet.setName': 1,
    'Spreadsheet.insertSheet': 1,
  })
  expect(calls.of('Range.setValue')).toBe(2)
  expect(calls.of('Range.setValue', 'Kaart')).toBe(1)
  expect(calls.of('Range.setBackground', 'Kaart')).toBe(1)
  expect(calls.of('Sheet.getRange', card.getSheetId())).toBe(2)
  expect(calls.onSheet('Blad1')).toHaveLength(2)
  expect(calls.log[2]).toMatchObject({
    call: 'Range.setBackground',
    sheet: 'tijdelijk',
    at: 'A1:B2',
    person: 'eigenaar',
  })
})

test('what is not modelled throws and is noted, also when the error is swallowed', () => {
  const { calls, sheet, google } = opened()
  expect(() => unchecked(sheet).setTabColor?.('red')).toThrow('Sheet.setTabColor is not modelled')
  expect(() => unchecked(google.SpreadsheetApp).openById?.('x')).toThrow('SpreadsheetApp.openById is not modelled')
  expect(() => unchecked(google.Session).getActiveUser?.()).toThrow('Session.getActiveUser is not modelled')
  expect(() => Object.assign(sheet, { name: 'x' })).toThrow('setting Sheet.name is not modelled')
  expect(() => Reflect.get(google.SpreadsheetApp.BorderStyle, 'WAVY')).toThrow('not modelled')
  expect(() => sheet.insertRowsAfter(5, 1)).toThrow('in the middle of a sheet is not modelled')
  expect(calls.notModelled).toContain('Sheet.setTabColor')
})

test.each([
  ['no argument', 'setValues', [], ''],
  ['a list of one dimension', 'setValues', [[1, 2]], 'number[]'],
  ['a number for a text', 'setNumberFormat', [5], 'number'],
  ['nothing for a text', 'setNumberFormat', [undefined], 'null'],
  ['a text for a rule', 'setDataValidation', ['ja'], 'String'],
  ['one argument too many', 'setBackground', ['#fff', 1], 'String,number'],
  [
    'seven edges',
    'setBorder',
    [true, true, true, true, true, true, '#000'],
    'Boolean,Boolean,Boolean,Boolean,Boolean,Boolean,String',
  ],
  ['a broken number', 'offset', [1.5, 0], 'number,number'],
])('%s does not fit %s', (_, method, given, types) => {
  const range = unchecked(opened().sheet.getRange('A1:B1'))
  expect(() => range[method]?.(...given)).toThrow(
    new GoogleError(`The parameters (${types}) don't match the method signature for SpreadsheetApp.Range.${method}.`),
  )
})

test('a service object of another kind does not fit', () => {
  const { spreadsheet, sheet } = opened()
  expect(() => unchecked(spreadsheet).setNamedRange?.('Naam', sheet)).toThrow('(String,SpreadsheetApp.Sheet)')
  expect(() => unchecked(sheet).insertChart?.(sheet.newChart())).toThrow('(SpreadsheetApp.EmbeddedChartBuilder)')
})

test('the n-th call from now fails and does nothing; the one after works', () => {
  const { calls, sheet, book } = opened()
  calls.failAt(2)
  const range = sheet.getRange('A1')
  expect(() => range.setValue(1)).toThrow('Service Spreadsheets failed while accessing document with id')
  expect(book.value('Blad1!A1')).toBe('')
  range.setValue(2)
  expect(book.value('Blad1!A1')).toBe(2)
})

test('all later calls fail too when asked, in the words given', () => {
  const { calls, sheet } = opened()
  calls.failAt(1, refusals.tooOften('spreadsheets'))
  calls.keepFailing()
  for (let again = 0; again < 2; again++)
    expect(() => sheet.getName()).toThrow('Service invoked too many times for one day: spreadsheets.')
  calls.stopFailing()
  expect(sheet.getName()).toBe('Blad1')
})

test('a lost answer: the work is done and the call fails', () => {
  const { calls, spreadsheet, book } = opened()
  calls.loseAnswerAt(1, 'weg')
  expect(() => spreadsheet.insertSheet('Kaart')).toThrow('weg')
  expect(book.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Kaart'])
})

test('errors look like those of Google', () => {
  const error: unknown = (() => {
    try {
      opened().sheet.getRange('nergens')
    } catch (thrown) {
      return thrown
    }
  })()
  expect(error).toMatchObject({ name: 'Exception', message: 'Range not found' })
})
