/// <reference types="office-js" />
// What the add-in keeps in the workbook: settings, custom XML parts, how it starts; and what it asks of the application.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { excelOnIpad, excelOnTheWeb, type StartedExcel, startExcel } from '.'
import { refusal } from './refusal'

let started: StartedExcel
beforeEach(async () => {
  started = await startExcel(excelOnTheWeb)
})
afterEach(() => {
  started.close()
})

test('settings are added, changed, found and deleted', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook
    settings.add('impactkaart', { versie: 1, sets: ['', '_2'] })
    settings.add('weg', true).delete()
    const found = settings.getItem('impactkaart').load('value')
    const missing = settings.getItemOrNullObject('weg').load('value')
    await context.sync()
    expect([found.value, missing.isNullObject]).toEqual([{ versie: 1, sets: ['', '_2'] }, true])
  })
  expect([...started.excel.book.settings.keys()]).toEqual(['impactkaart'])
})

test('XML parts are found by namespace, changed and deleted', async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook
    customXmlParts.add('<kaart xmlns="urn:impactkaart:1"><set rijen="20"/></kaart>')
    customXmlParts.add('<other xmlns="urn:other"/>')
    const own = customXmlParts.getByNamespace('urn:impactkaart:1').getOnlyItemOrNullObject().load('id, namespaceUri')
    const missing = customXmlParts.getByNamespace('urn:nergens').getOnlyItemOrNullObject().load('id')
    await context.sync()
    expect([own.namespaceUri, missing.isNullObject]).toEqual(['urn:impactkaart:1', true])
    own.setXml('<kaart xmlns="urn:impactkaart:1"/>')
    const xml = own.getXml()
    await context.sync()
    expect(xml.value).toBe('<kaart xmlns="urn:impactkaart:1"/>')
    own.delete()
    await context.sync()
  })
  expect([...started.excel.book.xmlParts.values()]).toEqual(['<other xmlns="urn:other"/>'])
})

test('XML that is not well-formed is refused', async () => {
  expect(await refusal((context) => context.workbook.customXmlParts.add('<kaart>'))).toBe('InvalidArgument')
  expect(await refusal((context) => context.workbook.customXmlParts.add('geen xml'))).toBe('InvalidArgument')
})

test('the add-in chooses to start with the workbook', async () => {
  expect(await Office.addin.getStartupBehavior()).toBe('None')
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load)
  expect(started.excel.startup).toBe('Load')
  expect(await Office.addin.getStartupBehavior()).toBe('Load')
  expect(started.excel.syncs).toBe(0)
})

test('an iPad has no shared runtime to start', async () => {
  started.close()
  started = await startExcel(excelOnIpad)
  await expect(Office.addin.setStartupBehavior(Office.StartupBehavior.load)).rejects.toMatchObject({
    code: 'NotImplemented',
  })
})

test('the pane is shown and hidden', async () => {
  await Office.addin.hide()
  expect(started.excel.paneState).toBe('Background')
  await Office.addin.showAsTaskpane()
  expect(started.excel.paneState).toBe('Visible')
})

test('the application calculates, keeps the screen quiet and tells its separators', async () => {
  await Excel.run(async (context) => {
    const { application } = context
    application.suspendScreenUpdatingUntilNextSync()
    application.calculate('Full')
    application.cultureInfo.load('name')
    application.cultureInfo.numberFormat.load('numberDecimalSeparator')
    await context.sync()
    expect([application.cultureInfo.name, application.cultureInfo.numberFormat.numberDecimalSeparator]).toEqual([
      'nl-NL',
      ',',
    ])
  })
  expect(started.excel.screenUpdatesSuspended).toBe(1)
})

test('what is selected can be read, and sheets can be shown', async () => {
  started.person.addsSheet('Kaart')
  started.person.selects('Kaart!B5:C6')
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address')
    const active = context.workbook.getActiveCell().load('address')
    await context.sync()
    expect([selected.address, active.address]).toEqual(['Kaart!B5:C6', 'Kaart!B5'])
    context.workbook.worksheets.getItem('Blad1').activate()
    await context.sync()
  })
  expect(started.excel.book.active.name).toBe('Blad1')
})

test('a hidden sheet cannot be shown as the active one', async () => {
  started.person.addsSheet('Hulp')
  started.excel.book.showSheet(started.excel.book.sheet('Hulp'), 'Hidden')
  expect(await refusal((context) => context.workbook.worksheets.getItem('Hulp').activate())).toBe('InvalidOperation')
})
