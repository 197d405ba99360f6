// The sets in a spreadsheet: found, extended, removed; and what happens when people take things away by hand.
import { beforeEach, describe, expect, it } from 'vitest'
import { areaOf, change, impactkaart, moreRows, printFormula } from '../../core'
import { cellsAfter } from '../../sheets-addon/inputs'
import { firstPlan, type Opened, open, outlineOf } from './opened'

const plan = firstPlan()

let opened: Opened
beforeEach(() => {
  opened = open()
  opened.book.type('Blad1!A1', 'van mij')
  opened.ask('insert', plan)
})

const sheetNames = (): string[] => opened.book.sheets.map(({ name }) => name)

describe('removing a set', () => {
  it('leaves the spreadsheet as it was, names and memory included', () => {
    opened.ask('remove', [outlineOf(plan)])
    expect(sheetNames()).toEqual(['Blad1'])
    expect(opened.book.names.all).toEqual([])
    expect(opened.book.metadata).toEqual([])
    expect(opened.book.value('Blad1!A1')).toBe('van mij')
  })

  it('finds a sheet that somebody renamed, and leaves one of the user with its old name', () => {
    const { book, google } = opened
    google.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Kaart')?.setName('Onze kaart')
    book.addSheet('Kaart')
    opened.ask('remove', [outlineOf(plan)])
    expect(sheetNames()).toEqual(['Blad1', 'Kaart'])
  })

  it('adds an empty sheet when all sheets are ours', () => {
    const { google } = opened
    const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet()
    const own = spreadsheet.getSheetByName('Blad1')
    if (own) spreadsheet.deleteSheet(own)
    opened.ask('remove', [outlineOf(plan)])
    expect(sheetNames()).toHaveLength(1)
    expect(sheetNames()[0]).toMatch(/^Blad/)
  })
})

describe('a removal', () => {
  it('is refused as a whole when a colleague locked one of the sheets', () => {
    opened.book.protectFor('Kaart', ['collega'])
    expect(() => opened.ask('remove', [outlineOf(plan)])).toThrow('Het blad Kaart is beveiligd door iemand anders')
    expect(sheetNames()).toHaveLength(1 + plan.sheets.length)
    expect(opened.ask('sets').map(({ set }) => set)).toEqual([''])
  })

  it('of a set that is not there is said', () => {
    opened.ask('remove', [outlineOf(plan)])
    expect(() => opened.ask('remove', [outlineOf(plan)])).toThrow('Deze Impactkaart staat niet meer')
  })
})

describe('a set of which somebody deleted a sheet', () => {
  it('is told by the name that is missing, and a new one can be made beside what is left', () => {
    const spreadsheet = opened.google.SpreadsheetApp.getActiveSpreadsheet()
    const start = spreadsheet.getSheetByName('Start')
    if (start) spreadsheet.deleteSheet(start)
    expect(() => opened.ask('sets')).toThrow('De naam Start_Projectnaam staat niet meer in deze werkmap')
    opened.ask('insert', impactkaart({ set: '_2' }))
    expect(opened.ask('sets').map(({ set }) => set)).toEqual(['_2'])
  })

  it('makes room for a new one when all its sheets are gone', () => {
    const spreadsheet = opened.google.SpreadsheetApp.getActiveSpreadsheet()
    for (const { name } of plan.sheets) {
      const sheet = spreadsheet.getSheetByName(name)
      if (sheet) spreadsheet.deleteSheet(sheet)
    }
    opened.ask('insert', plan)
    expect(opened.ask('sets').map(({ set }) => set)).toEqual([''])
    expect(opened.book.names.all).toHaveLength(plan.names.length)
  })
})

describe('more rows', () => {
  const after = impactkaart({ set: '', rows: plan.rows + moreRows })
  const extension = () => ({
    change: change(plan, after),
    outline: outlineOf(plan),
    ...cellsAfter(plan, after),
  })

  it('come with formulas, looks, rules and names, and what was typed stays', () => {
    opened.book.type('Uitkomsten!B7', 'Huisarts, gemiddeld consult')
    opened.ask('extend', extension())
    expect(opened.ask('sets')).toMatchObject([{ set: '', rows: after.rows }])
    expect(opened.book.value('Uitkomsten!B7')).toBe('Huisarts, gemiddeld consult')
    for (const planned of after.sheets)
      for (const { at, formula } of planned.cells)
        if (formula !== undefined)
          expect([at, opened.book.cell(`${planned.name}!${at}`).formula]).toEqual([
            at,
            `=${printFormula(formula, 'sheets')}`,
          ])
    const last = after.sheets.find(({ role }) => role === 'uitkomsten')
    const lastRow = areaOf(last?.validations[0]?.range ?? 'A1').to.row
    expect(opened.book.cell(`Uitkomsten!B${lastRow}`).validation?.criteria).toBe('VALUE_IN_RANGE')
    const [protection] = opened.book.sheet('Uitkomsten').protections
    expect(opened.book.sheet('Uitkomsten').protections).toHaveLength(1)
    expect(JSON.stringify(protection?.unprotected)).toContain(`"rows":${after.rows}`)
    expect(opened.calls.notModelled).toEqual([])
  })

  it('are refused where people wrote below the table, and where a colleague locked a sheet', () => {
    const last = after.sheets.find(({ role }) => role === 'uitkomsten')
    const lastRow = areaOf(last?.validations[0]?.range ?? 'A1').to.row
    opened.book.type(`Uitkomsten!B${lastRow - 3}`, 'notitie')
    expect(() => opened.ask('extend', extension())).toThrow(`Onder de tabel staat iets, in Uitkomsten!B${lastRow - 3}`)
    expect(opened.book.value(`Uitkomsten!B${lastRow - 3}`)).toBe('notitie')
    opened.book.type(`Uitkomsten!B${lastRow - 3}`, '')
    opened.book.protectFor('Kaart', ['collega'])
    expect(() => opened.ask('extend', extension())).toThrow('Het blad Kaart is beveiligd')
    expect(opened.book.cell(`Uitkomsten!B${lastRow}`).validation).toBeUndefined()
  })

  it('leave rules and highlights of the user alone', () => {
    const { google, book } = opened
    const sheet = google.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Uitkomsten')
    const range = sheet?.getRange('A200')
    range?.setDataValidation(google.SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build())
    const rule = google.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A200="a"').setBold(true)
    if (sheet && range)
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule.setRanges([range]).build()])
    const before = book.sheet('Uitkomsten').conditionalFormats.length
    opened.ask('extend', extension())
    expect(book.cell('Uitkomsten!A200').validation?.criteria).toBe('VALUE_IN_LIST')
    expect(book.sheet('Uitkomsten').conditionalFormats).toHaveLength(before)
  })

  it('that fail say so, leave the table as it was, and can be tried again', () => {
    opened.book.type('Uitkomsten!B7', 'mijn uitkomst')
    opened.calls.failAt(220)
    expect(() => opened.ask('extend', extension())).toThrow('De tabel heeft nog geen extra rijen')
    expect(opened.ask('sets')).toMatchObject([{ set: '', rows: plan.rows }])
    expect(opened.book.value('Uitkomsten!B7')).toBe('mijn uitkomst')
    opened.ask('extend', extension())
    expect(opened.ask('sets')).toMatchObject([{ set: '', rows: after.rows }])
  })
})

describe('the memory of a spreadsheet', () => {
  it('of a newer version is refused with a sentence', () => {
    const [record] = opened.book.metadata
    opened.book.metadata = [{ ...record, value: '{"schema":99,"sets":[]}' } as NonNullable<typeof record>]
    expect(() => opened.ask('sets')).toThrow('gemaakt met een nieuwere versie')
  })

  it('that is gone or unreadable is no loss: the names tell', () => {
    opened.book.metadata = []
    expect(opened.ask('sets')).toMatchObject([{ set: '', rows: plan.rows, version: '' }])
    opened.ask('remove', [outlineOf(plan)])
    expect(sheetNames()).toEqual(['Blad1'])
  })
})
