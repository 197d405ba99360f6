/// <reference types="office-js" />
// Sheets, names and protection, with what Excel refuses.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cellAt, excelOnTheWeb, nameAt, type StartedExcel, sheetOf, startExcel } from '.'
import { refusal, refusedOnSheet } from './refusal'

let started: StartedExcel
beforeEach(async () => {
  started = await startExcel(excelOnTheWeb)
})
afterEach(() => {
  const { notModelled } = started.excel
  started.close()
  expect(notModelled).toEqual([])
})

describe('sheets', () => {
  test('are added, moved, coloured, hidden and deleted', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook
      const kaart = worksheets.add('Kaart')
      kaart.set({ position: 0, tabColor: '#004080', showGridlines: false, visibility: 'Hidden' })
      worksheets.add('Weg').delete()
      await context.sync()
    })
    const { excel } = started
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Kaart', 'Blad1'])
    expect(sheetOf(excel, 'Kaart')).toMatchObject({ tabColor: '#004080', showGridlines: false, visibility: 'Hidden' })
  })

  test('are listed with what was asked for, and nothing more', async () => {
    started.person.addsSheet('Kaart')
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name, items/position')
      await context.sync()
      expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([
        ['Blad1', 0],
        ['Kaart', 1],
      ])
      expect(() => sheets.items[0]?.visibility).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }))
    })
  })

  test('that are not there give a null object or an error', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('nergens').load('name')
      await context.sync()
      expect(missing.isNullObject).toBe(true)
    })
    expect(await refusal((context) => context.workbook.worksheets.getItem('nergens').load('name'))).toBe('ItemNotFound')
    expect(await refusal((context) => context.workbook.worksheets.getItemOrNullObject('nergens').delete())).toBe(
      'InvalidObjectPath',
    )
  })

  test.each([
    ['a name that is taken, in any case', 'blad1', 'ItemAlreadyExists'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['no name at all', '', 'InvalidArgument'],
    ['a slash', 'a/b', 'InvalidArgument'],
    ['a bracket', 'a[b]', 'InvalidArgument'],
    ['an apostrophe at the end', "a'", 'InvalidArgument'],
  ])('are refused for %s', async (_why, name, code) => {
    expect(await refusal((context) => context.workbook.worksheets.add(name))).toBe(code)
    expect(started.excel.book.sheets).toHaveLength(1)
  })

  test('keep one that is visible', async () => {
    const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Blad1')
    expect(await refusal((context) => first(context).delete())).toBe('InvalidOperation')
    expect(await refusal((context) => first(context).set({ visibility: 'Hidden' }))).toBe('InvalidOperation')
  })

  test('take their name along in formulas and names', async () => {
    started.person.types('Blad1!A1', '=Blad1!B1')
    started.person.definesName('Punt', '=Blad1!$B$1')
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').name = 'Mijn blad'
      await context.sync()
    })
    expect(cellAt(started.excel, "'Mijn blad'!A1")?.formula).toBe("='Mijn blad'!B1")
    expect(nameAt(started.excel, 'Punt')).toBe("='Mijn blad'!$B$1")
  })

  test('are copied with what stands on them; names come along as names of the copy', async () => {
    started.person.types('Blad1!A1', 5)
    started.person.types('Blad1!A2', '=Blad1!A1')
    started.person.definesName('Punt', '=Blad1!$A$1')
    const name = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Blad1').copy('End').load('name')
      copy.names.load('items/name, items/formula')
      await context.sync()
      expect(copy.names.items.map((one) => one.formula)).toEqual(["='Blad1 (2)'!$A$1"])
      return copy.name
    })
    expect(name).toBe('Blad1 (2)')
    expect(cellAt(started.excel, "'Blad1 (2)'!A2")?.formula).toBe("='Blad1 (2)'!A1")
    expect(nameAt(started.excel, 'Punt')).toBe('=Blad1!$A$1')
  })

  test('stay as they are when the structure of the workbook is protected', async () => {
    started.person.protectsWorkbook()
    expect(await refusal((context) => context.workbook.worksheets.add('Kaart'))).toBe('AccessDenied')
    await Excel.run(async (context) => {
      const protection = context.workbook.protection.load('protected')
      await context.sync()
      expect(protection.protected).toBe(true)
    })
  })
})

describe('names', () => {
  test('refer to a range or a formula, and are found again', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook
      names.add('Uitkomsten', worksheets.getItem('Blad1').getRange('A1:B3'))
      names.add('Voet', '=0.0225').visible = false
      await context.sync()
      const range = names.getItem('uitkomsten').getRange().load('address')
      const missing = names.getItemOrNullObject('Kaart').load('name')
      const all = names.load('items/name, items/type, items/visible, items/value')
      await context.sync()
      expect(range.address).toBe('Blad1!A1:B3')
      expect(missing.isNullObject).toBe(true)
      expect(all.items.map(({ name, type, visible }) => [name, type, visible])).toEqual([
        ['Uitkomsten', 'Range', true],
        ['Voet', 'Double', false],
      ])
    })
  })

  test.each([
    ['a name that is taken', 'PUNT', '=Blad1!$A$1', 'ItemAlreadyExists'],
    ['an address as a name', 'A1', '=Blad1!$A$1', 'InvalidArgument'],
    ['a space', 'Mijn naam', '=Blad1!$A$1', 'InvalidArgument'],
    ['a digit in front', '1e', '=Blad1!$A$1', 'InvalidArgument'],
    ['a sheet that is not there', 'Kaart', '=Kaart!$A$1', 'InvalidArgument'],
    ['a reference without =', 'Kaart', 'Blad1!$A$1', 'InvalidArgument'],
  ])('are refused for %s', async (_why, name, reference, code) => {
    started.person.definesName('Punt', '=Blad1!$B$1')
    expect(await refusal((context) => context.workbook.names.add(name, reference))).toBe(code)
    expect(started.excel.book.names.all).toHaveLength(1)
  })

  test('of a sheet that went away are broken, not gone', async () => {
    started.person.addsSheet('Kaart')
    started.person.definesName('Punt', '=Kaart!$A$1')
    started.person.deletesSheet('Kaart')
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItem('Punt').load('value, type')
      const range = name.getRangeOrNullObject().load('address')
      await context.sync()
      expect([name.value, name.type, range.isNullObject]).toEqual(['#REF!', 'Error', true])
    })
  })
})

describe('protection', () => {
  const protect = (options?: Excel.WorksheetProtectionOptions) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1')
      sheet.getRange('B2:B3').format.protection.locked = false
      sheet.protection.protect(options)
      await context.sync()
    })

  test('lets unlocked cells change and locked cells not', async () => {
    await protect()
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('B2:B3').values = [[1], [2]]
      await context.sync()
    })
    expect(cellAt(started.excel, 'Blad1!B3')?.value).toBe(2)
    expect(await refusedOnSheet((sheet) => sheet.getRange('A1').set({ values: [[1]] }))).toBe('AccessDenied')
    expect(await refusedOnSheet((sheet) => sheet.getRange('A2:B2').set({ values: [[1, 2]] }))).toBe('AccessDenied')
    expect(cellAt(started.excel, 'Blad1!A1')).toBeUndefined()
  })

  test('holds looks, objects and rules too, unless they are allowed', async () => {
    await protect()
    expect(await refusedOnSheet((sheet) => sheet.getRange('B2').format.fill.set({ color: '#FF0000' }))).toBe(
      'AccessDenied',
    )
    expect(await refusedOnSheet((sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2')))).toBe(
      'AccessDenied',
    )
    expect(await refusedOnSheet((sheet) => sheet.getRange('B2').dataValidation.clear())).toBe('AccessDenied')
    expect(await refusedOnSheet((sheet) => sheet.getRange('B:B').format.set({ columnWidth: 80 }))).toBe('AccessDenied')
  })

  test('allows what its options allow', async () => {
    await protect({ allowFormatColumns: true })
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('B:B').format.columnWidth = 80
      await context.sync()
    })
    expect(await refusedOnSheet((sheet) => sheet.getRange('2:2').format.set({ rowHeight: 30 }))).toBe('AccessDenied')
  })

  test('is not put on twice, and its password counts', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').protection.protect({}, 'geheim')
      await context.sync()
    })
    expect(await refusedOnSheet((sheet) => sheet.protection.protect())).toBe('InvalidOperation')
    expect(await refusedOnSheet((sheet) => sheet.protection.unprotect())).toBe('AccessDenied')
    expect(await refusedOnSheet((sheet) => sheet.protection.protect({ allowAll: true } as object))).toBe(
      'InvalidOperation',
    )
  })
})
