/// <reference types="google-apps-script" />
// Who may do what: protections, people without rights, two people at once, and the modes in which Google runs a script.
import { describe, expect, test } from 'vitest'
import { startSheets } from '.'

const protectedWords =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

const opened = (options: Parameters<typeof startSheets>[0] = {}) => {
  const started = startSheets(options)
  const spreadsheet = started.google.SpreadsheetApp.getActiveSpreadsheet()
  return { ...started, spreadsheet, sheet: spreadsheet.getActiveSheet() }
}

describe('protections', () => {
  test('our own bars nobody and can be described, freed and removed', () => {
    const { sheet, google, book } = opened()
    const protection = sheet.protect().setDescription('Impactkaart').setWarningOnly(true)
    protection.setUnprotectedRanges([sheet.getRange('B2:B3')])
    expect(sheet.protect().getDescription()).toBe('Impactkaart')
    expect(book.sheet('Blad1').protections).toMatchObject([
      {
        type: 'SHEET',
        description: 'Impactkaart',
        warningOnly: true,
        unprotected: [{ row: 2, column: 2, rows: 2, columns: 1 }],
      },
    ])
    const [read] = sheet.getProtections(google.SpreadsheetApp.ProtectionType.SHEET)
    expect(read?.getUnprotectedRanges().map((one) => one.getA1Notation())).toEqual(['B2:B3'])
    expect(read?.getRange().getA1Notation()).toBe('A1:Z1000')
    sheet.getRange('A1').setValue(1)
    protection.remove()
    expect(sheet.getProtections(google.SpreadsheetApp.ProtectionType.SHEET)).toEqual([])
  })

  test('only a sheet has unprotected ranges', () => {
    const { sheet, book, spreadsheet } = opened()
    const protection = sheet.getRange('A1:A2').protect()
    expect(() => protection.setUnprotectedRanges([sheet.getRange('A1')])).toThrow('protected sheet')
    const elsewhere = spreadsheet.insertSheet('Kaart').getRange('A1')
    expect(() => sheet.protect().setUnprotectedRanges([elsewhere])).toThrow('another sheet')
    expect(book.sheet('Blad1').protections[0]?.area).toEqual({ row: 1, column: 1, rows: 2, columns: 1 })
  })

  test('of somebody else bar every write but those in the unprotected ranges', () => {
    const { sheet, book, spreadsheet } = opened()
    spreadsheet.insertSheet('Kaart')
    book.protectFor('Blad1', ['collega'], [{ row: 1, column: 2, rows: 5, columns: 1 }])
    for (const write of [
      () => sheet.getRange('A1').setValue(1),
      () => sheet.getRange('A1:B2').setBackground('#fff'),
      () => sheet.setName('x'),
      () => sheet.setColumnWidth(1, 10),
      () => sheet.setConditionalFormatRules([]),
      () => spreadsheet.deleteSheet(sheet),
    ])
      expect(write).toThrow(protectedWords)
    expect(sheet.getRange('A1').canEdit()).toBe(false)
    expect(sheet.getRange('B1:B5').canEdit()).toBe(true)
    sheet.getRange('B2').setValue(7)
    expect(book.value('Blad1!B2')).toBe(7)
    expect(book.value('Blad1!A1')).toBe('')
  })

  test('of somebody else that only warn let writes through', () => {
    const { sheet, book, asUser, google } = opened()
    book.protectFor('Blad1', ['collega'])
    const theirs = asUser('collega').google.SpreadsheetApp
    const [protection] = theirs.getActiveSheet().getProtections(theirs.ProtectionType.SHEET)
    expect(() => sheet.protect().setWarningOnly(true)).toThrow(protectedWords)
    const mine = sheet.getProtections(google.SpreadsheetApp.ProtectionType.SHEET)[0]
    expect(mine?.canEdit()).toBe(false)
    expect(() => mine?.remove()).toThrow('You do not have permission')
    protection?.setWarningOnly(true)
    expect(sheet.getRange('A1').setValue(3).getValue()).toBe(3)
  })
})

describe('people', () => {
  test('without rights read everything and write nothing', () => {
    const { asUser, sheet, calls } = opened()
    sheet.getRange('A1').setValue(5)
    const reader = asUser('lezer', { mayEdit: false, locale: 'en' })
    const theirs = reader.google.SpreadsheetApp.getActiveSpreadsheet()
    const cell = theirs.getActiveSheet().getRange('A1')
    expect(cell.getValue()).toBe(5)
    expect(cell.canEdit()).toBe(false)
    for (const write of [
      () => cell.setValue(6),
      () => theirs.insertSheet('x'),
      () => theirs.setNamedRange('Naam', cell),
      () => theirs.addDeveloperMetadata('k'),
      () => theirs.getActiveSheet().protect(),
    ])
      expect(write).toThrow('You do not have permission')
    expect(reader.google.Session.getActiveUserLocale()).toBe('en')
    expect(calls.log.at(-1)).toMatchObject({ person: 'lezer' })
  })

  test('have their own view and menus, and one lock', () => {
    const { google, asUser, spreadsheet, book, shown } = opened()
    const other = asUser('collega')
    spreadsheet.insertSheet('Kaart')
    expect(other.google.SpreadsheetApp.getActiveSheet().getName()).toBe('Blad1')
    other.google.SpreadsheetApp.getUi().createMenu('Test').addItem('Doe', 'doe').addToUi()
    expect([shown.menus, other.shown.menus]).toEqual([
      [],
      [{ caption: 'Test', items: [{ caption: 'Doe', functionName: 'doe' }] }],
    ])
    const [mine, theirs] = [google.LockService.getDocumentLock(), other.google.LockService.getDocumentLock()]
    expect([mine.tryLock(1), mine.tryLock(1), theirs.tryLock(1), mine.hasLock(), theirs.hasLock()]).toEqual([
      true,
      true,
      false,
      true,
      false,
    ])
    theirs.releaseLock()
    expect(mine.hasLock()).toBe(true)
    mine.releaseLock()
    expect(theirs.tryLock(1)).toBe(true)
    theirs.releaseLock()
    book.lock = { by: 'someone else' }
    expect(mine.tryLock(5000)).toBe(false)
    expect(() => mine.waitLock(5000)).toThrow('Lock timeout')
  })

  test('outside a document there is no lock, no spreadsheet and no store of a document', () => {
    const { google } = startSheets({ isBound: false })
    expect(google.LockService.getDocumentLock()).toBeNull()
    expect(google.SpreadsheetApp.getActiveSpreadsheet()).toBeNull()
    expect(google.PropertiesService.getDocumentProperties()).toBeNull()
  })
})

describe('modes', () => {
  test('NONE: a menu and the language, nothing else', () => {
    const started = startSheets({ htmlFiles: { Sidebar: '<p>' } })
    const { google, openEvent, shown } = started
    const event = openEvent('NONE')
    expect(event.authMode).toBe(google.ScriptApp.AuthMode.NONE)
    google.SpreadsheetApp.getUi().createAddonMenu().addItem('Openen', 'open').addSeparator().addToUi()
    expect(shown.menus).toEqual([{ caption: '', items: [{ caption: 'Openen', functionName: 'open' }, '---'] }])
    expect(google.Session.getActiveUserLocale()).toBe('nl')
    for (const use of [
      () => google.SpreadsheetApp.getActiveSpreadsheet(),
      () => event.source.getName(),
      () => google.PropertiesService.getUserProperties(),
      () => google.HtmlService.createHtmlOutputFromFile('Sidebar'),
      () => google.SpreadsheetApp.getUi().alert('x'),
    ])
      expect(use).toThrow('Specified permissions are not sufficient to call')
  })

  test('LIMITED: the document, but nothing on the screen', () => {
    const { google, session, sheet } = opened()
    session.authMode = 'LIMITED'
    expect(sheet.getRange('A1').setValue(1).getValue()).toBe(1)
    expect(() => google.SpreadsheetApp.getUi().alert('x')).toThrow('script.container.ui')
  })

  test('CUSTOM_FUNCTION: reads and does not write', () => {
    const { google, session, sheet } = opened()
    session.authMode = 'CUSTOM_FUNCTION'
    expect(sheet.getRange('A1').getValue()).toBe('')
    expect(() => sheet.getRange('A1').setValue(1)).toThrow('You do not have permission to call setValue')
    expect(() => google.SpreadsheetApp.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.')
  })
})
