/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
// The Excels that can be played: each loads the library file of its own platform and tells what it is.
import { afterEach, describe, expect, test } from 'vitest'
import {
  excel365,
  excel2021,
  excelOnIpad,
  excelOnTheWeb,
  olderExcel,
  type StartedExcel,
  startExcel,
  withExcelApi,
} from '.'
import { refusal } from './refusal'

let started: StartedExcel | undefined
afterEach(() => {
  started?.close()
  started = undefined
})

const has = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version)

describe.each([
  { profile: excelOnTheWeb, platform: 'OfficeOnline', newest: '1.21', functions: '1.5', shared: true },
  { profile: excel365, platform: 'PC', newest: '1.20', functions: '1.5', shared: true },
  { profile: excel2021, platform: 'PC', newest: '1.13', functions: '1.3', shared: true },
  { profile: olderExcel, platform: 'PC', newest: '1.9', functions: '1.3', shared: true },
  { profile: excelOnIpad, platform: 'iOS', newest: '1.21', functions: '', shared: false },
])('$profile.name', ({ profile, platform, newest, functions, shared }) => {
  test('tells what it is and what it supports', async () => {
    started = await startExcel(profile)
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform })
    expect(Office.context.platform).toBe(platform)
    expect(Office.context.displayLanguage).toBe('nl-NL')
    expect(Office.context.diagnostics.version).toBe(profile.version)
    expect(has('ExcelApi', newest)).toBe(true)
    expect(has('ExcelApi', `1.${Number(newest.slice(2)) + 1}`)).toBe(false)
    expect(has('CustomFunctionsRuntime', '1.1')).toBe(functions !== '')
    expect(functions === '' || has('CustomFunctionsRuntime', functions)).toBe(true)
    expect(has('SharedRuntime', '1.1')).toBe(shared)
  })

  test('carries a change to the workbook and an answer back', async () => {
    started = await startExcel(profile)
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('Rapport 2026').getRange('A1:B2')
      range.values = [
        ['jaar', 2026],
        [true, '=B1+1'],
      ]
      range.load('address, values, formulas')
      await context.sync()
      return { address: range.address, values: range.values, formulas: range.formulas }
    })
    expect(read.address).toBe("'Rapport 2026'!A1:B2")
    expect(read.values).toEqual([
      ['jaar', 2026],
      [true, 0],
    ])
    expect(read.formulas[1]).toEqual([true, '=B1+1'])
    expect(started.excel.syncs).toBe(1)
    expect(started.excel.notModelled).toEqual([])
  })

  test('keeps the settings of the document', async () => {
    const prepare = { documentSettings: { gezien: JSON.stringify(3) } }
    started = await startExcel(profile, (excel) => Object.assign(excel, prepare))
    const { settings } = Office.context.document
    expect(settings.get('gezien')).toBe(3)
    settings.set('taal', { code: 'nl' })
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()))
    expect(JSON.parse(started.excel.documentSettings.taal ?? '')).toEqual({ code: 'nl' })
  })
})

test('errors of office.js are errors of this realm', async () => {
  started = await startExcel(excelOnTheWeb)
  const error = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('nergens').activate()
    await context.sync()
  }).catch((one: unknown) => one)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ code: 'ItemNotFound' })
})

test('a member that is not modelled is refused and noted', async () => {
  started = await startExcel(excelOnTheWeb)
  expect(await refusal((context) => context.workbook.tables.add('Blad1!A1:B2', true))).toBe('NotImplemented')
  const standard = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem('Blad1').set({ standardWidth: 9 })
  expect(await refusal(standard)).toBe('NotImplemented')
  expect(await refusal((context) => context.workbook.worksheets.getItem('Blad1').load('standardWidth'))).toBe(
    'NotImplemented',
  )
  expect(started.excel.notModelled).toEqual([
    expect.stringContaining('TableCollection.add'),
    expect.stringContaining('setting Worksheet.standardWidth'),
    expect.stringContaining('Worksheet.standardWidth'),
  ])
})

test('a version of ExcelApi can be chosen', async () => {
  started = await startExcel(withExcelApi(excel365, '1.16'))
  expect(has('ExcelApi', '1.16')).toBe(true)
  expect(has('ExcelApi', '1.17')).toBe(false)
})

test('closing takes the library away', async () => {
  started = await startExcel(excelOnTheWeb)
  expect(typeof Excel).toBe('object')
  started.close()
  expect(typeof Excel).toBe('undefined')
  expect(typeof window).toBe('undefined')
  expect(typeof document).toBe('undefined')
})

test('only one Excel runs at a time', async () => {
  started = await startExcel(excelOnTheWeb)
  await expect(startExcel(excel2021)).rejects.toThrow('close the Excel of before first')
})
