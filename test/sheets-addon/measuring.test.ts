// Two templates in one spreadsheet: the card, and the sheets for measuring beside it. They come and go apart, and together all of it or nothing.
import { beforeEach, describe, expect, it } from 'vitest'
import { change, impactkaart, meten, moreMeasurements, type Plan, printFormula } from '../../core'
import { cellsAfter } from '../../sheets-addon/inputs'
import { contents, type Opened, open, outlineOf, scriptOf, tiny } from './opened'

const card = impactkaart({ set: '' })
const linked = impactkaart({ set: '', measured: true })
/** Few rows, so that many insertions take little time; insert.test.ts has them all. */
const measuring = meten({ set: '', rows: 20 })

const extension = (before: Plan, after: Plan) => ({
  change: change(before, after),
  outline: outlineOf(before),
  ...cellsAfter(before, after),
})

const titles = ({ sheets }: Plan): string[] => sheets.map(({ name }) => name)

let opened: Opened
const sheetNames = (): string[] => opened.book.sheets.map(({ name }) => name)
/** Every sheet by name, with all its cells. */
const cells = (): Map<string, unknown> =>
  new Map(opened.book.sheets.map(({ name, cells: all }) => [name, [...all.entries()]]))

describe('the sheets for measuring', () => {
  beforeEach(() => {
    opened = open()
    opened.ask('insert', card)
    opened.ask('insert', measuring)
  })

  it('are part of the set, and are linked to it by one sheet only', () => {
    const { ask, book, calls } = opened
    expect(ask('sets')).toEqual([
      { set: '', rows: card.rows, version: card.version, measurements: measuring.rows, composed: false },
    ])
    const before = cells()
    expect(extension(card, linked).change.sheets.map(({ name }) => name)).toEqual(['Effecten'])
    ask('extend', extension(card, linked))
    const changed = [...cells()].filter(([name, now]) => JSON.stringify(now) !== JSON.stringify(before.get(name)))
    expect(changed.map(([name]) => name)).toEqual(['Effecten'])
    for (const { at, formula } of linked.sheets.find(({ name }) => name === 'Effecten')?.cells ?? [])
      if (formula !== undefined)
        expect([at, book.cell(`Effecten!${at}`).formula]).toEqual([at, `=${printFormula(formula, 'sheets')}`])
    ask('extend', extension(linked, card))
    expect(cells()).toEqual(before)
    expect(calls.notModelled).toEqual([])
  })

  it('go while the card stays, and the card goes while they stay', () => {
    const { ask, book } = opened
    ask('remove', [outlineOf(measuring)])
    expect(sheetNames()).toEqual(['Blad1', ...titles(card)])
    expect(ask('sets')).toEqual([{ set: '', rows: card.rows, version: card.version, composed: false }])
    expect(book.names.all.map(({ name }) => name).sort()).toEqual(card.names.map(({ name }) => name).sort())
    ask('insert', measuring)
    ask('remove', [outlineOf(card)])
    expect(sheetNames()).toEqual(['Blad1', ...titles(measuring)])
    ask('insert', card)
    expect(ask('sets')).toMatchObject([{ set: '', measurements: measuring.rows }])
  })

  it('go with the card in one question, whatever the sheets are called now', () => {
    const { ask, book, google } = opened
    google.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Metingen')?.setName('Onze antwoorden')
    ask('remove', [card, measuring].map(outlineOf))
    expect(sheetNames()).toEqual(['Blad1'])
    expect([book.names.all, book.metadata]).toEqual([[], []])
  })

  it("are told from somebody's own sheet Metingen, which stays", () => {
    const { ask, book, google } = opened
    ask('remove', [outlineOf(measuring)])
    const own = google.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Metingen')
    google.SpreadsheetApp.getActiveSpreadsheet().setNamedRange('Metingen', own.getRange('A1:B9'))
    ask('remove', [card, measuring].map(outlineOf))
    expect(sheetNames()).toEqual(['Blad1', 'Metingen'])
    expect(book.names.all.map(({ name }) => name)).toEqual(['Metingen'])
  })

  it('get more rows for answers, and what was filled in stays', () => {
    const { ask, book } = opened
    const more = meten({ set: '', rows: measuring.rows + moreMeasurements })
    const { row, column, sheet } = placeOf('Metingen')
    ask('write', { Metingen: [[], ['K7']] })
    ask('extend', extension(measuring, more))
    expect(ask('sets')).toMatchObject([{ rows: card.rows, measurements: more.rows }])
    expect(book.sheet(sheet).cells.at(row + 1, column).value).toBe('K7')
  })

  it('that a colleague took away meanwhile are said to be gone, and a locked sheet keeps all of them', () => {
    const { ask, book } = opened
    const colleague = scriptOf(opened.asUser('collega'))
    colleague.ask('remove', [outlineOf(measuring)])
    expect(() => ask('remove', [outlineOf(measuring)])).toThrow('staat niet meer in de werkmap')
    colleague.ask('insert', measuring)
    book.protectFor('Monitor', ['collega'])
    expect(() => ask('remove', [card, measuring].map(outlineOf))).toThrow('Het blad Monitor is beveiligd')
    expect(sheetNames()).toEqual(['Blad1', ...titles(card), ...titles(measuring)])
  })

  it('whose link fails say so; the next try finishes it', () => {
    const { ask, calls } = opened
    calls.failAt(300)
    expect(() => ask('extend', extension(card, linked))).toThrow('De bladen zijn nog niet helemaal bijgewerkt')
    ask('extend', extension(card, linked))
    expect(opened.book.metadata.map(({ key }) => key)).toEqual(['impactkaart'])
  })
})

const placeOf = (name: string) => {
  const { place } = opened.book.names.find(name) ?? {}
  if (!place) throw new Error(`no name ${name}`)
  return { ...place.area, sheet: opened.book.placeOf(place).sheet.name }
}

describe('two templates, when Google fails', () => {
  const both = [tiny(impactkaart({ set: '', rows: 1 })), tiny(meten({ set: '', rows: 1 }))] as const

  beforeEach(() => {
    opened = open()
    opened.book.type('Blad1!A1', 12)
  })

  /** The pane looks again; a set of so few names is no whole set. */
  const reopen = (): void => {
    try {
      opened.ask('sets')
    } catch (error) {
      expect(String(error)).toContain('staat niet meer in deze werkmap')
    }
  }

  it('at any call of the second insertion, the card is as it was', () => {
    const { ask, calls, book } = opened
    ask('insert', both[0])
    const before = contents(opened)
    calls.reset()
    ask('insert', both[1])
    const { total } = calls
    ask('remove', [outlineOf(both[1])])
    expect(contents(opened)).toEqual(before)
    for (let nth = 1; nth <= total; nth++) {
      calls.failAt(nth)
      let failed = true
      try {
        ask('insert', both[1])
        failed = false
      } catch {}
      calls.stopFailing()
      book.lock = undefined
      if (!failed) ask('remove', [outlineOf(both[1])])
      expect([nth, contents(opened)]).toEqual([nth, before])
    }
  })

  it('at any call of a removal, both stay or both go at the next opening', () => {
    const { ask, calls, book } = opened
    const empty = contents(opened)
    const outlines = both.map(outlineOf)
    let stayed = 0
    let total = 0
    for (let nth = 1; nth <= total || total === 0; nth++) {
      for (const plan of both) ask('insert', plan)
      const whole = sheetNames()
      calls.reset()
      if (nth > 1) calls.failAt(nth)
      else calls.failAt(100_000)
      try {
        ask('remove', outlines)
      } catch (error) {
        expect(String(error)).toMatch(/gaat vanzelf weg|kon dit niet|schrijft nu/)
      }
      total ||= calls.total
      calls.stopFailing()
      book.lock = undefined
      reopen()
      const left = sheetNames()
      if (left.length > 1) {
        stayed += 1
        expect([nth, left]).toEqual([nth, whole])
        ask('remove', outlines)
      }
      expect([nth, contents(opened)]).toEqual([nth, empty])
    }
    expect(total - stayed).toBeGreaterThan(10)
  })
})
