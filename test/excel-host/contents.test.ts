/// <reference types="office-js" />
// What cells hold: values, formulas, texts; what Excel makes of them and what it refuses.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cellAt, excelOnTheWeb, lookAt, type StartedExcel, sheetOf, startExcel } from '.'
import { onSheet, refusedOnSheet } from './refusal'

let started: StartedExcel
beforeEach(async () => {
  started = await startExcel(excelOnTheWeb)
})
afterEach(() => {
  started.close()
})

describe('tables of values', () => {
  test.each([
    ['too few rows', [[1, 2]]],
    ['too few columns', [[1], [2]]],
    ['rows of different length', [[1, 2], [3]]],
  ])('are refused with %s', async (_why, values) => {
    expect(await refusedOnSheet((sheet) => sheet.getRange('A1:B2').set({ values }))).toBe('InvalidArgument')
    expect(sheetOf(started.excel, 'Blad1').cells.used({ row: 0, column: 0, rows: 9, columns: 9 })).toBeUndefined()
  })

  test('may leave cells as they are with null, and empty them with a blank text', async () => {
    started.person.types('Blad1!A1:C1', [[1, 2, 3]])
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').values = [[null, '', 9]]
    })
    expect(['A1', 'B1', 'C1'].map((at) => cellAt(started.excel, `Blad1!${at}`)?.value)).toEqual([1, undefined, 9])
  })

  test('may be one value for all cells', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').set({ values: 7 as unknown as number[][] })
    })
    expect(cellAt(started.excel, 'Blad1!B2')?.value).toBe(7)
  })

  test('of 80 000 cells go through the cutting of the library in one request', async () => {
    const values = Array.from({ length: 20_000 }, (_, row) => [row, row / 2, 'x', true])
    await onSheet((sheet) => {
      sheet.getRange('A1:D20000').values = values
    })
    expect(started.excel.syncs).toBe(1)
    expect(cellAt(started.excel, 'Blad1!B20000')?.value).toBe(9999.5)
    expect(started.excel.notModelled).toEqual([])
  })
})

describe('an entry', () => {
  test.each([
    ['12', 12, ''],
    ['1,5', 1.5, ''],
    ['50%', 0.5, ''],
    ['TRUE', true, ''],
    ['=A9+1', 0, '=A9+1'],
    ['+A9', 0, '=+A9'],
    ['-A9', 0, '=-A9'],
    ["'=A9+1", '=A9+1', ''],
    ["'12", '12', ''],
    ['gewoon', 'gewoon', ''],
  ])('%s is read as Excel reads it', async (entered, value, formula) => {
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[entered]]
    })
    expect(cellAt(started.excel, 'Blad1!A1')).toEqual({ value, formula })
  })

  test('in a cell with format @ stays text', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']]
      sheet.getRange('A1').values = [['=A9']]
    })
    expect(cellAt(started.excel, 'Blad1!A1')).toEqual({ value: '=A9', formula: '' })
  })

  test.each([
    ['a bracket that does not close', '=SUM(A1'],
    ['semicolons between arguments', '=SUM(A1;B1)'],
    ['a sheet that is not there', "='Geen blad'!A1"],
    ['an operator at the end', '=A1+'],
    ['a quote that does not close', '="a'],
    ['more than 8 192 characters', `=${'A1+'.repeat(3000)}A1`],
  ])('is refused as a formula for %s', async (_why, formula) => {
    expect(await refusedOnSheet((sheet) => sheet.getRange('C1').set({ formulas: [[formula]] }))).toBe('InvalidArgument')
  })

  test('may hold quotes, array constants and semicolons in texts', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').formulas = [['=IF(A2="a;(b",1,"Geen blad!")', '=SUM({1,2;3,4})']]
    })
    expect(cellAt(started.excel, 'Blad1!B1')?.formula).toBe('=SUM({1,2;3,4})')
  })

  test('is refused when it is no value of a cell', async () => {
    const values = [[{ datum: 1 }]] as unknown as string[][]
    expect(await refusedOnSheet((sheet) => sheet.getRange('A1').set({ values }))).toBe('InvalidArgument')
    expect(await refusedOnSheet((sheet) => sheet.getRange('A1').set({ values: [['x'.repeat(32_768)]] }))).toBe(
      'InvalidArgument',
    )
  })
})

describe('reading', () => {
  test('without load fails as in the library', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1')
      await context.sync()
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }))
    })
  })

  test('tells values, kinds and the results that a person sees', async () => {
    started.person.types('Blad1!A1:D1', [['tekst', 5, '=A9', '=B9']])
    started.person.seesResult('Blad1!C1', '#N/A')
    started.person.seesResult('Blad1!D1', 1.3, '€ 1,30')
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:E1')
      range.load('values, valueTypes, formulas, text')
      await context.sync()
      expect(range.values).toEqual([['tekst', 5, '#N/A', 1.3, '']])
      expect(range.valueTypes).toEqual([['String', 'Double', 'Error', 'Double', 'Empty']])
      expect(range.formulas).toEqual([['tekst', 5, '=A9', '=B9', '']])
      expect(range.text).toEqual([['tekst', '5', '#N/A', '€ 1,30', '']])
    })
  })

  test('refuses to guess how a number format looks', async () => {
    started.person.types('Blad1!A1', 1250)
    expect(
      await refusedOnSheet((sheet) => {
        sheet.getRange('A1').numberFormat = [['#,##0']]
        sheet.getRange('A1').load('text')
      }),
    ).toBe('NotImplemented')
  })

  test('finds what is used and what is spilled', async () => {
    started.person.types('Blad1!B2', '=REEKS()')
    started.person.seesSpill('Blad1!B2', [
      [1, 2],
      [3, 4],
    ])
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1')
      const used = sheet.getUsedRange().load('address')
      const spilled = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address, values')
      const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address')
      const none = sheet.getRange('D9').getSpillParentOrNullObject().load('address')
      await context.sync()
      expect([used.address, spilled.address, parent.address]).toEqual(['Blad1!B2:C3', 'Blad1!B2:C3', 'Blad1!B2'])
      expect(spilled.values).toEqual([
        [1, 2],
        [3, 4],
      ])
      expect(none.isNullObject).toBe(true)
    })
  })

  test('shows #SPILL! when something is in the way', () => {
    started.person.types('Blad1!A1:A2', [['=REEKS()'], ['bezet']])
    started.person.seesSpill('Blad1!A1', [[1], [2]])
    expect(cellAt(started.excel, 'Blad1!A1')?.value).toBe('#SPILL!')
  })

  test('keeps a range over several syncs, until it is let go', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2')
      range.load('address')
      await context.sync()
      expect(started.excel.keptReferences).toBe(1)
      range.values = [
        [1, 2],
        [3, 4],
      ]
      range.load('values')
      await context.sync()
      expect(range.values[1]).toEqual([3, 4])
    })
    // The library lets go after the batch, in a request of its own.
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(started.excel.keptReferences).toBe(0)
  })

  test.each([
    ['outside the sheet', (sheet: Excel.Worksheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['no address', (sheet: Excel.Worksheet) => sheet.getRange('geen adres')],
    ['another sheet', (sheet: Excel.Worksheet) => sheet.getRange('Kaart!A1')],
    ['beyond the last row', (sheet: Excel.Worksheet) => sheet.getRange('A1048577')],
  ])('refuses a range that is %s', async (_why, find) => {
    started.person.addsSheet('Kaart')
    expect(await refusedOnSheet((sheet) => find(sheet).load('address'))).toBe('InvalidArgument')
  })
})

describe('merging', () => {
  test('keeps the top left cell only', async () => {
    started.person.types('Blad1!A1:B1', [['titel', 'weg']])
    await onSheet((sheet) => sheet.getRange('A1:C1').merge())
    expect(sheetOf(started.excel, 'Blad1').merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }])
    expect(cellAt(started.excel, 'Blad1!B1')).toBeUndefined()
  })
})

test('clearing takes contents, looks or both', async () => {
  started.person.types('Blad1!A1:B1', [[1, 2]])
  await onSheet((sheet) => {
    sheet.getRange('A1:B1').format.font.bold = true
    sheet.getRange('A1').clear('Contents')
    sheet.getRange('B1').clear('Formats')
  })
  expect([cellAt(started.excel, 'Blad1!A1'), lookAt(started.excel, 'Blad1!A1', 'font.bold')]).toEqual([undefined, true])
  expect([cellAt(started.excel, 'Blad1!B1')?.value, lookAt(started.excel, 'Blad1!B1', 'font.bold')]).toEqual([2, false])
})
