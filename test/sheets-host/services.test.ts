/// <reference types="google-apps-script" />
// The services beside the spreadsheet: what is shown, HTML files, properties with their limits, metadata, the console.
import { expect, test } from 'vitest'
import { startSheets } from '.'

test('the sidebar, a message and a toast are noted', () => {
  const { google, shown } = startSheets({ htmlFiles: { Sidebar: '<p>hallo</p>' } })
  const output = google.HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Impactkaart')
  expect([output.getContent(), output.getTitle()]).toEqual(['<p>hallo</p>', 'Impactkaart'])
  google.SpreadsheetApp.getUi().showSidebar(output)
  google.SpreadsheetApp.getUi().alert('Let op')
  google.SpreadsheetApp.getActiveSpreadsheet().toast('Klaar', 'Impactkaart', 3)
  google.console.warn('regel', 5)
  expect(shown).toEqual({
    menus: [],
    sidebars: [{ html: '<p>hallo</p>', title: 'Impactkaart' }],
    alerts: ['Let op'],
    toasts: [{ message: 'Klaar', title: 'Impactkaart' }],
    console: [{ level: 'warn', text: 'regel 5' }],
  })
  expect(() => google.HtmlService.createHtmlOutputFromFile('Elders')).toThrow('No HTML file named Elders was found.')
})

test('properties: 9 KB a value, 500 KB a store, of the document shared, of a person their own', () => {
  const { google, asUser } = startSheets()
  const document = google.PropertiesService.getDocumentProperties()
  document.setProperty('a', 'x'.repeat(9216))
  expect(() => document.setProperty('a', 'é'.repeat(4609))).toThrow('Argument too large: value')
  document.setProperty('vol', '')
  for (let key = 0; key < 54; key++) document.setProperty(`vol${key}`, 'x'.repeat(9216))
  document.setProperty('vol53', 'y'.repeat(9216))
  document.deleteAllProperties().setProperty('a', 'x')
  document.setProperties({ b: '1', c: '2' }).deleteProperty('c')
  const others = asUser('collega').google.PropertiesService
  expect(others.getDocumentProperties().getProperty('b')).toBe('1')
  expect(document.getKeys()).toEqual(['a', 'b'])
  google.PropertiesService.getUserProperties().setProperty('taal', 'nl')
  expect(others.getUserProperties().getProperty('taal')).toBeNull()
  const fill = () => {
    for (let key = 0; key < 60; key++) document.setProperty(`k${key}`, 'x'.repeat(9000))
  }
  expect(fill).toThrow('You have exceeded the property storage quota.')
  document.deleteAllProperties()
  expect(document.getProperties()).toEqual({})
})

test('metadata of the spreadsheet and of sheets', () => {
  const { google, book } = startSheets()
  const { PROJECT, DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet()
  const sheet = spreadsheet.insertSheet('Kaart')
  spreadsheet.addDeveloperMetadata('set', 'een', PROJECT)
  sheet.addDeveloperMetadata('set').addDeveloperMetadata('rol', 'kaart', PROJECT)
  expect(book.sheet('Kaart').metadata).toMatchObject([
    { key: 'set', value: null, visibility: 'DOCUMENT' },
    { key: 'rol', value: 'kaart', visibility: 'PROJECT' },
  ])
  const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('set')
  expect(find().find()).toHaveLength(2)
  expect(
    find()
      .withVisibility(PROJECT)
      .find()
      .map((one) => one.getValue()),
  ).toEqual(['een'])
  expect(
    sheet
      .createDeveloperMetadataFinder()
      .withVisibility(DOCUMENT)
      .find()
      .map((one) => one.getKey()),
  ).toEqual(['set'])
  const [own] = spreadsheet.getDeveloperMetadata()
  own?.setValue('twee')
  expect(book.metadata[0]?.value).toBe('twee')
  own?.remove()
  expect(spreadsheet.getDeveloperMetadata()).toEqual([])
  expect(() => own?.getValue()).toThrow('does not exist any more')
})

test('settings of the spreadsheet and the script', () => {
  const { google } = startSheets({ locale: 'en_US', timeZone: 'UTC', name: 'Plan' })
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet()
  expect([
    spreadsheet.getName(),
    spreadsheet.getSpreadsheetLocale(),
    spreadsheet.getSpreadsheetTimeZone(),
    google.Session.getScriptTimeZone(),
    google.Session.getActiveUserLocale(),
  ]).toEqual(['Plan', 'en_US', 'UTC', 'UTC', 'en'])
})
