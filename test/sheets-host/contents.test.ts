/// <reference types="google-apps-script" />
// What setValues makes of a value, and what reads back: Google reads texts as if they were typed.

import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { startSheets } from '.'

const opened = (locale: 'nl_NL' | 'en_US' = 'nl_NL') => {
  const started = startSheets({ locale })
  const sheet = started.google.SpreadsheetApp.getActiveSheet()
  const typed = (value: unknown, format = '') => {
    const cell = sheet.getRange('A1')
    cell.clear().setNumberFormat(format)
    return cell.setValue(value).getValue()
  }
  return { ...started, sheet, typed }
}

describe('a text in a cell', () => {
  test.each([
    ['2.000', 2000],
    ['1.234.567,5', 1234567.5],
    ['5,5', 5.5],
    ['-3', -3],
    ['1e3', 1000],
    ['12,5%', 0.125],
    ['€ 3.000', 3000],
    ['TRUE', true],
    ['WAAR', true],
    ['abc', 'abc'],
    ['12 uur', '12 uur'],
    ['2.5', '2.5'],
    ["'2.000", '2.000'],
    ["'=A2", '=A2'],
    ['', ''],
    ['-', '-'],
    ['=', '='],
    ['€', '€'],
    ['-€ 3', -3],
    ['-€ -3', '-€ -3'],
    ['%', '%'],
  ])('%s is %j in a Dutch spreadsheet', (text, value) => {
    expect(opened().typed(text)).toBe(value)
  })

  test.each([
    ['2.000', 2],
    ['2,000', 2000],
    ['5,5', '5,5'],
    ['12.5%', 0.125],
    ['$3', 3],
    ['WAAR', 'WAAR'],
  ])('%s is %j in an American spreadsheet', (text, value) => {
    expect(opened('en_US').typed(text)).toBe(value)
  })

  test.each(['2.000', '1-2-2026', '12%', 'TRUE', '=1+1'])('%s stays a text where the format is plain text', (text) => {
    const { typed, sheet } = opened()
    expect(typed(text, '@')).toBe(text)
    expect(sheet.getRange('A1').getFormula()).toBe('')
  })

  test.each([
    ['nl_NL', '2-1-2026', '2026-01-02'],
    ['nl_NL', '2-1-26', '2026-01-02'],
    ['nl_NL', '2026-1-2', '2026-01-02'],
    ['nl_NL', '2 januari 2026', '2026-01-02'],
    ['nl_NL', 'maart 2026', '2026-03-01'],
    ['en_US', '1/2/2026', '2026-01-02'],
    ['en_US', 'Jan 2026', '2026-01-01'],
  ] as const)('in %s %s is a date', (locale, text, day) => {
    const value = opened(locale).typed(text) as Date
    expect(value).toBeInstanceOf(Date)
    expect(value.toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' })).toBe(day)
  })

  test.each(['31-2-2026', 'mei', '13-13', 'marathon 2026', 'junkie 2026', '4-5-6-7'])('%s is no date', (text) => {
    expect(opened().typed(text)).toBe(text)
  })

  test('a number keeps the format that the cell had', () => {
    const { typed, book } = opened()
    typed('12%', '0.0')
    expect(book.cell('Blad1!A1')).toMatchObject({ value: 0.12, format: '0.0' })
    typed('12%')
    expect(book.cell('Blad1!A1').format).toBe('0%')
  })

  test('longer than 50 000 characters is refused', () => {
    expect(() => opened().typed('x'.repeat(50_001))).toThrow('more than the maximum of 50000 characters')
  })
})

describe('other values', () => {
  test('null and undefined make the cell blank', () => {
    const { sheet } = opened()
    const range = sheet.getRange('A1:C1').setValues([[1, 2, 3]])
    range.setValues([[null, undefined, '']])
    expect(range.getValues()).toEqual([['', '', '']])
    expect(sheet.getLastRow()).toBe(0)
  })

  test('a date is the day on the clock of the spreadsheet, also one from another realm', () => {
    const { typed, sheet, book } = opened()
    const moment = Date.UTC(2026, 6, 1, 22, 30)
    const read = typed(runInNewContext(`new Date(${moment})`)) as Date
    expect(read.getTime()).toBe(moment)
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2-7-2026')
    expect(book.value('Blad1!A1')).toBeCloseTo(46205 + 0.5 / 24, 6)
  })

  test('a number in a cell with a date format reads as a date', () => {
    const { typed } = opened()
    expect(typed(46023, 'd-m-yyyy')).toEqual(new Date(Date.UTC(2025, 11, 31, 23)))
    expect(typed(46023, '0.00" dagen"')).toBe(46023)
  })

  test('what is no number shows as an error', () => {
    expect(opened().typed(Number.NaN)).toBe('#NUM!')
    expect(opened().typed(1 / 0)).toBe('#NUM!')
  })

  test('an object is not modelled', () => {
    expect(() => opened().typed({})).toThrow('not modelled')
  })
})

describe('shapes and reading', () => {
  test('a grid must have the shape of the range', () => {
    const range = opened().sheet.getRange('A1:B2')
    expect(() => range.setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    )
    expect(() => range.setBackgrounds([['#fff'], ['#fff']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    )
    expect(range.getValues()).toEqual([
      ['', ''],
      ['', ''],
    ])
  })

  test('what is shown: a text, a number, a percentage, an error', () => {
    const { sheet } = opened()
    const range = sheet.getRange('A1:D1').setValues([['tekst', 1.5, '12%', '=SUM(1,2)']])
    expect(range.getDisplayValues()).toEqual([['tekst', '1,5', '12%', '#ERROR!']])
    expect(range.getFormulas()).toEqual([['', '', '', '=SUM(1,2)']])
  })

  test('clearing content leaves the looks; clearing all leaves the rules', () => {
    const { sheet, google, book } = opened()
    const rule = google.SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()
    const cell = sheet.getRange('A1').setValue(3).setBackground('#ABC').setDataValidation(rule).setNote('let op')
    cell.clearContent()
    expect(book.cell('Blad1!A1')).toMatchObject({ value: '', background: '#aabbcc', note: 'let op' })
    cell.clear()
    expect(book.cell('Blad1!A1')).toMatchObject({ background: '#ffffff', note: 'let op' })
    expect(book.cell('Blad1!A1').validation).toBeDefined()
  })

  test('a value that a rule refuses cannot be written', () => {
    const { sheet, google, book } = opened()
    const rule = google.SpreadsheetApp.newDataValidation()
      .requireValueInList(['ja', 'nee'])
      .setAllowInvalid(false)
      .build()
    const range = sheet.getRange('B1:B2').setDataValidation(rule)
    expect(() => range.setValues([['ja'], ['misschien']])).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    )
    expect(book.value('Blad1!B2')).toBe('')
    const warns = google.SpreadsheetApp.newDataValidation().requireValueInList(['ja']).build()
    expect(sheet.getRange('C1').setDataValidation(warns).setValue('misschien').getValue()).toBe('misschien')
    range.setDataValidation(rule).setValue('nee')
    expect(book.value('Blad1!B2')).toBe('nee')
  })
})
