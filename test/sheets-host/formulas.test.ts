/// <reference types="google-apps-script" />
// When a formula gives an error without being calculated: by the locale, by what it mentions, and after sheets come and go.
import { describe, expect, test } from 'vitest'
import { startSheets } from '.'

const opened = (locale: 'nl_NL' | 'en_US' = 'nl_NL') => {
  const started = startSheets({ locale, calculate: (sheet, address, formula) => `${sheet}!${address} ${formula}` })
  const book = started.google.SpreadsheetApp.getActiveSpreadsheet()
  const first = started.book.sheets[0]?.name ?? ''
  const value = (formula: string) => {
    book.getSheetByName(first)?.getRange('A1').setFormula(formula)
    return started.book.value(`${first}!A1`)
  }
  return { ...started, spreadsheet: book, first, value }
}

describe('the locale decides what can be read', () => {
  test.each(['=SUM(1,2)', '=A2*0.5', '=A2*.5', '={1;2}', '=SUM((1;2)', '="open', "='Blad1!A2"])(
    '%s is #ERROR! in a Dutch spreadsheet',
    (formula) => {
      expect(opened().value(formula)).toBe('#ERROR!')
    },
  )

  test.each(['=SUM(1;2)', '=IF(A2="a,b 0.5 {";1;2)', "=SUM('a, b 0.5'!A2)", '=1/2', '=A2&"\'"'])(
    '%s is fine',
    (formula) => {
      const { value, spreadsheet } = opened()
      spreadsheet.insertSheet('a, b 0.5')
      expect(value(formula)).toBe(`Blad1!A1 ${formula}`)
    },
  )

  test('an American spreadsheet takes both separators', () => {
    const { value, first } = opened('en_US')
    expect(first).toBe('Sheet1')
    for (const formula of ['=SUM(1,2)', '=SUM(1;2)', '=0.5*2', '={1,2}'])
      expect(value(formula)).toBe(`Sheet1!A1 ${formula}`)
  })

  test('without a hook the value of a formula is blank', () => {
    const { google, book } = startSheets()
    google.SpreadsheetApp.getActiveSheet().getRange('A1').setValue('=1+1')
    expect(book.value('Blad1!A1')).toBe('')
    expect(google.SpreadsheetApp.getActiveSheet().getLastRow()).toBe(1)
  })
})

describe('names and sheets', () => {
  test('a name that does not exist is #NAME?, until it does', () => {
    const { value, spreadsheet, book } = opened()
    expect(value('=SUM(Project;$B2:C$3;A:B;TRUE)')).toBe('#NAME?')
    spreadsheet.setNamedRange('Project', spreadsheet.getRange('Blad1!C1:C3'))
    expect(book.value('Blad1!A1')).toContain('=SUM(Project')
  })

  test('a sheet that did not exist when the formula was written stays #REF!', () => {
    const { value, spreadsheet, book } = opened()
    expect(value('=Kaart!A1')).toBe('#REF!')
    spreadsheet.insertSheet('Kaart')
    expect(book.value('Blad1!A1')).toBe('#REF!')
    expect(value('=Kaart!A1')).toContain('Kaart!A1')
  })

  test('a renamed sheet is followed by formulas and names', () => {
    const { value, spreadsheet, book } = opened()
    const sheet = spreadsheet.insertSheet('tijdelijk')
    spreadsheet.setNamedRange('Project', sheet.getRange('A1:B2'))
    value('=tijdelijk!A1&"tijdelijk!A1"&SUM(Project)')
    sheet.setName('Kaart van Anna')
    expect(book.cell('Blad1!A1').formula).toBe(`='Kaart van Anna'!A1&"tijdelijk!A1"&SUM(Project)`)
    expect(spreadsheet.getRangeByName('project')?.getSheet().getName()).toBe('Kaart van Anna')
    expect(book.value('Blad1!A1')).toContain('Kaart van Anna')
  })

  test('rules follow a renamed sheet too', () => {
    const { spreadsheet, google, book, first } = opened()
    const sheet = spreadsheet.insertSheet('tijdelijk')
    const rule = google.SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>tijdelijk!B1').build()
    spreadsheet.getRange(`${first}!A1`).setDataValidation(rule)
    const look = google.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=tijdelijk!A1>3').setBold(true)
    sheet.setConditionalFormatRules([look.setRanges([sheet.getRange('A1')]).build()])
    sheet.setName('Kaart')
    expect(book.cell('Blad1!A1').validation?.values).toEqual(['=A1>Kaart!B1'])
    expect(book.sheet('Kaart').conditionalFormats[0]?.formula).toBe('=Kaart!A1>3')
  })

  test('a deleted sheet leaves #REF! in formulas and names without target', () => {
    const { value, spreadsheet, book } = opened()
    const sheet = spreadsheet.insertSheet('Kaart')
    spreadsheet.setNamedRange('Project', sheet.getRange('A1:B2'))
    value('=SUM(Kaart!A1:B2;A3)')
    spreadsheet.getRange('Blad1!A2').setFormula('=SUM(Project)')
    spreadsheet.deleteSheet(sheet)
    expect(book.cell('Blad1!A1').formula).toBe('=SUM(#REF!;A3)')
    expect(book.value('Blad1!A1')).toBe('#REF!')
    expect(book.value('Blad1!A2')).toBe('#REF!')
    expect(spreadsheet.getRangeByName('Project')).toBeNull()
    expect(spreadsheet.getNamedRanges()).toEqual([])
    expect(() => sheet.getName()).toThrow('not found')
  })

  test.each(['A1', 'R1C1', 'R2', '1e', 'true_x', 'met spatie', 'a.b', 'x'.repeat(251), ''])(
    '%s cannot be a name',
    (name) => {
      const { spreadsheet } = opened()
      expect(() => spreadsheet.setNamedRange(name, spreadsheet.getRange('Blad1!A1'))).toThrow('invalid')
    },
  )

  test.each(['Project_2', 'Kosten_2026', 'Één', '_x', 'ABCD1'])('%s can', (name) => {
    const { spreadsheet } = opened()
    spreadsheet.setNamedRange(name, spreadsheet.getRange('Blad1!B2'))
    expect(spreadsheet.getRangeByName(name)?.getA1Notation()).toBe('B2')
    spreadsheet.removeNamedRange(name)
    expect(spreadsheet.getRangeByName(name)).toBeNull()
  })
})
