/// <reference types="office-js" />
// Looks, data validation and conditional formats.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { excelOnTheWeb, lookAt, type StartedExcel, sheetOf, startExcel } from '.'
import { onSheet, refusedOnSheet } from './refusal'

let started: StartedExcel
beforeEach(async () => {
  started = await startExcel(excelOnTheWeb)
})
afterEach(() => {
  const { notModelled } = started.excel
  started.close()
  expect(notModelled).toEqual([])
})

const look = (address: string, name: string) => lookAt(started.excel, `Blad1!${address}`, name)

describe('looks', () => {
  test('are laid over ranges, the last one counts', async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange('A1:C3')
      format.fill.color = '#004080'
      format.font.set({ bold: true, color: '#ffffff', size: 14, name: 'Arial' })
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 1 })
      format.protection.set({ locked: false, formulaHidden: true })
      sheet.getRange('B2').format.fill.clear()
    })
    expect([look('A1', 'fill.color'), look('B2', 'fill.color'), look('A1:C3', 'fill.color')]).toEqual([
      '#004080',
      '#FFFFFF',
      null,
    ])
    expect([look('C3', 'font.bold'), look('C3', 'font.color'), look('D4', 'font.bold')]).toEqual([
      true,
      '#FFFFFF',
      false,
    ])
    expect([look('B2', 'protection.locked'), look('D4', 'protection.locked')]).toEqual([false, true])
    expect([look('B2', 'wrapText'), look('B2', 'horizontalAlignment')]).toEqual([true, 'Center'])
  })

  test('can be read back through the library, null where they differ', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B1')
      range.getCell(0, 0).format.fill.color = '#004080'
      range.load('format/fill/color, format/font/bold, format/wrapText')
      await context.sync()
      expect([range.format.fill.color, range.format.font.bold, range.format.wrapText]).toEqual([null, false, false])
    })
  })

  test('of whole columns and rows cost no more than of a cell', async () => {
    await onSheet((sheet) => {
      sheet.getRange().format.protection.locked = false
      sheet.getRange('A:B').format.columnWidth = 120
      sheet.getRange('5:6').format.rowHeight = 40
      sheet.getRange('C:C').columnHidden = true
    })
    expect([look('Z99', 'protection.locked'), look('B9', 'columnWidth'), look('C9', 'columnWidth')]).toEqual([
      false,
      120,
      48,
    ])
    expect([look('Q6', 'rowHeight'), look('C1', 'columnHidden')]).toEqual([40, true])
  })

  test('of several ranges go in one act', async () => {
    await onSheet((sheet) => {
      const areas = sheet.getRanges('A1:B2, D5')
      areas.format.fill.color = '#FF0000'
      areas.format.protection.locked = false
    })
    expect([look('B2', 'fill.color'), look('D5', 'protection.locked'), look('C3', 'fill.color')]).toEqual([
      '#FF0000',
      false,
      '#FFFFFF',
    ])
  })

  test('include borders per edge', async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange('A1:B2').format
      borders.getItem('EdgeBottom').set({ style: 'Continuous', color: '#808080', weight: 'Medium' })
      borders.getItem('InsideVertical').style = 'Dot'
    })
    expect([look('A2:B2', 'border.bottom.style'), look('A1', 'border.bottom.style')]).toEqual(['Continuous', 'None'])
    expect([look('A1:A2', 'border.right.style'), look('B1', 'border.right.style')]).toEqual(['Dot', 'None'])
  })

  test('take number formats as a table or as one for all', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['0%', 'dd-mm-yyyy']]
      sheet.getRange('A2:A900000').numberFormat = '0.00' as unknown as string[][]
    })
    expect([look('A1', 'numberFormat'), look('B1', 'numberFormat'), look('A800000', 'numberFormat')]).toEqual([
      '0%',
      'dd-mm-yyyy',
      '0.00',
    ])
  })

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a colour that is none', (sheet) => sheet.getRange('A1').format.fill.set({ color: 'blauwig' })],
    [
      'an alignment that is none',
      (sheet) => sheet.getRange('A1').format.set({ horizontalAlignment: 'Midden' as 'Center' }),
    ],
    ['a row that is too high', (sheet) => sheet.getRange('1:1').format.set({ rowHeight: 500 })],
    ['number formats of another size', (sheet) => sheet.getRange('A1:B2').set({ numberFormat: [['0']] })],
    ['a font size of 0', (sheet) => sheet.getRange('A1').format.font.set({ size: 0 })],
  ])('are refused for %s', async (_why, act) => {
    expect(await refusedOnSheet(act)).toBe('InvalidArgument')
  })
})

describe('data validation', () => {
  const setRule = (rule: Excel.DataValidationRule) => (sheet: Excel.Worksheet) => {
    sheet.getRange('B2:B9').dataValidation.rule = rule
  }

  test('holds a rule, a prompt and an alert', async () => {
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9')
      dataValidation.rule = { list: { inCellDropDown: true, source: '=Prijsnamen' } }
      dataValidation.prompt = { showPrompt: true, title: 'Uitkomst', message: 'Kies of typ.' }
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Let op', message: 'Niet in de lijst.' }
      dataValidation.ignoreBlanks = false
    })
    expect(sheetOf(started.excel, 'Blad1').validations).toMatchObject([
      {
        areas: [{ row: 1, column: 1, rows: 8, columns: 1 }],
        rule: { list: { source: '=Prijsnamen' } },
        prompt: { title: 'Uitkomst' },
        errorAlert: { style: 'Warning' },
        ignoreBlanks: false,
      },
    ])
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Blad1').getRange('B3')
      dataValidation.load('type, rule')
      await context.sync()
      expect(dataValidation.type).toBe('List')
    })
  })

  test('takes a range for its list', async () => {
    await onSheet((sheet) => setRule({ list: { inCellDropDown: true, source: sheet.getRange('D1:D5') } })(sheet))
    expect(sheetOf(started.excel, 'Blad1').validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: '=Blad1!D1:D5' },
    })
  })

  test('can be taken away', async () => {
    await onSheet(setRule({ wholeNumber: { formula1: 1, operator: 'GreaterThan' } }))
    await onSheet((sheet) => sheet.getRange('B:B').dataValidation.clear())
    expect(sheetOf(started.excel, 'Blad1').validations).toEqual([])
  })

  test.each<[string, Excel.DataValidationRule]>([
    ['no kind', {}],
    ['two kinds', { custom: { formula: '=A1' }, list: { inCellDropDown: true, source: 'a' } }],
    ['one formula where two are needed', { decimal: { formula1: 0, operator: 'Between' } }],
    ['two formulas where one is needed', { decimal: { formula1: 0, formula2: 1, operator: 'LessThan' } }],
    ['a list that is too long', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ])('is refused with %s', async (_why, rule) => {
    expect(await refusedOnSheet(setRule(rule))).toBe('InvalidArgument')
  })

  test('is refused with texts that are too long', async () => {
    const prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }
    expect(await refusedOnSheet((sheet) => sheet.getRange('A1').dataValidation.set({ prompt }))).toBe('InvalidArgument')
  })
})

describe('conditional formats', () => {
  test('show a look when a formula is true', async () => {
    await onSheet((sheet) => {
      const added = sheet.getRange('A2:C9').conditionalFormats.add('Custom')
      added.custom.rule.formula = '=$A2="let op"'
      added.custom.format.fill.color = '#FFEECC'
      added.custom.format.font.bold = true
      added.stopIfTrue = true
    })
    expect(sheetOf(started.excel, 'Blad1').conditionalFormats).toMatchObject([
      {
        kind: 'Custom',
        areas: [{ row: 1, column: 0, rows: 8, columns: 3 }],
        rule: { formula: '=$A2="let op"' },
        look: { 'fill.color': '#FFEECC', 'font.bold': true },
        stopIfTrue: true,
      },
    ])
  })

  test('compare values, are counted, and can be taken away', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Blad1').getRange('A1:A5')
      const added = conditionalFormats.add('CellValue')
      added.cellValue.rule = { formula1: '0', operator: 'LessThan' }
      added.cellValue.format.font.color = '#FF0000'
      const count = conditionalFormats.getCount()
      conditionalFormats.load('items/type')
      await context.sync()
      expect([count.value, conditionalFormats.items[0]?.type]).toEqual([1, 'CellValue'])
      conditionalFormats.clearAll()
      await context.sync()
    })
    expect(sheetOf(started.excel, 'Blad1').conditionalFormats).toEqual([])
  })

  test('are refused with a formula that cannot be read, or as another kind', async () => {
    const add = (sheet: Excel.Worksheet) => sheet.getRange('A1').conditionalFormats.add('Custom')
    expect(await refusedOnSheet((sheet) => add(sheet).custom.rule.set({ formula: '=A1;B1' }))).toBe('InvalidArgument')
    expect(await refusedOnSheet((sheet) => add(sheet).custom.rule.set({ formula: 'A1' }))).toBe('InvalidArgument')
    expect(
      await refusedOnSheet((sheet) => add(sheet).cellValue.set({ rule: { formula1: '0', operator: 'LessThan' } })),
    ).toBe('InvalidArgument')
  })
})
