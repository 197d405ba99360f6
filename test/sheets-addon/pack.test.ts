// The workbook of an organisation at Google: what it locked stays locked when rows are added, and what it brought goes when the set goes. Also
// in a file that came from Excel, in which nothing of ours is remembered.
import { beforeEach, describe, expect, it } from 'vitest'
import { change, impactkaart, looks, meten, type Plan } from '../../core'
import { cellsAfter } from '../../sheets-addon/inputs'
import type { Extension } from '../../sheets-addon/wire'
import { packPlans } from '../pack/plans'
import { contents, type Opened, open, outlineOf, tiny } from './opened'

const { card, measuring } = packPlans('', 200)
const standard = (rows: number): Plan => impactkaart({ set: '', rows, measured: true })
const unlinked = impactkaart({ set: '', rows: card.rows })

const extension = (before: Plan, after: Plan): Extension => ({
  change: change(before, after),
  outline: outlineOf(before),
  ...cellsAfter(before, after),
})

let opened: Opened
beforeEach(() => {
  opened = open()
  opened.book.type('Blad1!A1', 'van mij')
})

/** May people fill in this cell without a warning? */
const isFree = (name: string, row: number, column: number): boolean =>
  opened.book
    .sheet(name)
    .protections.some(({ unprotected }) =>
      unprotected.some(
        (area) =>
          area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns,
      ),
    )

const [B, O] = [2, 15]

describe.each(['as inserted', 'as a file from Excel'])('the workbook of an organisation, %s', (how) => {
  beforeEach(() => {
    opened.ask('insert', card)
    opened.ask('insert', measuring)
    opened.ask('extend', extension(unlinked, standard(card.rows)))
    if (how === 'as inserted') return
    opened.book.metadata = []
    for (const sheet of opened.book.sheets) {
      sheet.metadata = []
      sheet.protections = []
      const { rows, columns } = sheet.used
      sheet.resize(Math.max(rows, 60), Math.max(columns, 40))
    }
  })

  it('shows a text that begins with = as text', () => {
    expect(opened.book.cell('Start!B6')).toMatchObject({ value: '=1+1 van Team Noord', formula: '' })
  })

  it('gets more rows that are locked where the rows above them are, and offer nothing there', () => {
    const { book, ask } = opened
    const types = book.cell('Start!B9').validation
    ask('extend', extension(standard(card.rows), standard(card.rows + 20)))
    expect(ask('sets')).toMatchObject([{ rows: card.rows + 20 }])
    for (const row of [7, 6 + card.rows, 7 + card.rows, 26 + card.rows]) {
      expect([row, isFree('Uitkomsten', row, O), isFree('Uitkomsten', row, B)]).toEqual([row, false, true])
      expect([row, book.cell(`Uitkomsten!O${row}`).validation]).toEqual([row, undefined])
      expect(book.cell(`Uitkomsten!B${row}`).validation?.criteria).toBe('VALUE_IN_RANGE')
      expect(book.cell(`Uitkomsten!O${row}`).background).toBe('#ffffff')
      expect(book.cell(`Uitkomsten!B${row}`).background).toBe(looks.invoer.fill?.toLowerCase())
    }
    expect(book.cell('Uitkomsten!A1').fontColor).toBe(card.sheets[0]?.accent?.toLowerCase())
    expect(book.cell('Start!B9').validation).toEqual(types)
    expect(book.sheet('Kaart').images).toHaveLength(1)
    expect(opened.calls.notModelled).toEqual([])
  })

  it('keeps few ranges free, however often rows are added', () => {
    for (const more of [0, 20])
      opened.ask('extend', extension(standard(card.rows + more), standard(card.rows + more + 20)))
    expect(opened.book.sheet('Uitkomsten').protections[0]?.unprotected.length).toBeLessThan(10)
  })

  it('is told apart from its measurements and linked again, and gets more of those, beyond the end of the sheet', () => {
    const { book, ask } = opened
    const shown = () => book.sheets.map(({ name, cells }) => [name, [...cells.entries()]])
    const before = shown()
    ask('extend', extension(standard(card.rows), unlinked))
    ask('extend', extension(unlinked, standard(card.rows)))
    expect(shown()).toEqual(before)
    ask('extend', extension(meten({ set: '', rows: 200 }), meten({ set: '', rows: 1200 })))
    expect(ask('sets')).toMatchObject([{ measurements: 1200 }])
    expect(isFree('Metingen', 1208, B)).toBe(true)
  })

  it('goes as a whole, name and block about this file included', () => {
    const { book, ask } = opened
    ask('remove', [outlineOf(measuring)])
    expect(book.names.find('Over_Dit_Bestand')).toBeDefined()
    const outline = outlineOf(impactkaart({ set: '', rows: card.rows }))
    ask('remove', [outline])
    expect(book.sheets.map(({ name }) => name)).toEqual(['Blad1'])
    expect(book.names.all).toEqual([])
  })

  it('is shared with its colour and its logo, without what tells of single people', () => {
    const { book, ask } = opened
    book.type('Start!B13', '=IMPACTKAART_RENDEMENT(12;10)')
    const own = book.addSheet('Van mij')
    own.set(1, 1, { formula: '=Metingen!B9', value: 4 })
    ask('share', '26-11-2026')
    const [image] = book.sheet('Start').images
    expect(book.sheet('Start (deelbaar)').images).toEqual([{ ...image, id: expect.any(Number) }])
    expect(book.cell('Start (deelbaar)!A1').fontColor).toBe(card.sheets[0]?.accent?.toLowerCase())
    const copied = book.sheets.map(({ name }) => name).filter((name) => name.endsWith('(deelbaar)'))
    expect(copied).toContain('Kaart (deelbaar)')
    for (const name of ['Metingen', 'Verhalen', 'Van mij']) expect(copied).not.toContain(`${name} (deelbaar)`)
  })
})

describe('a logo', () => {
  const [logo] = card.sheets.flatMap(({ picture }) => picture ?? [])
  const small = tiny(impactkaart({ set: '', rows: 1 }))
  const withLogo = (base64 = logo?.base64 ?? ''): Plan => ({
    ...small,
    sheets: small.sheets.map((sheet) =>
      sheet.role === 'kaart' && logo ? { ...sheet, picture: { ...logo, base64 } } : sheet,
    ),
  })

  it('at which Google fails, at any of its calls, leaves the spreadsheet as it was', () => {
    const { ask, calls } = opened
    const before = contents(opened)
    calls.reset()
    ask('insert', withLogo())
    const ofLogo = calls.log.flatMap(({ call }, at) =>
      /^(Utilities|OverGridImage)|insertImage/.test(call) ? at + 1 : [],
    )
    ask('remove', [outlineOf(small)])
    expect(ofLogo).toHaveLength(6)
    for (const nth of ofLogo)
      for (const fail of ['failAt', 'loseAnswerAt'] as const) {
        calls[fail](nth)
        expect(() => ask('insert', withLogo())).toThrow('kon dit niet uitvoeren')
        calls.stopFailing()
        expect([fail, nth, contents(opened)]).toEqual([fail, nth, before])
      }
  })

  it('that Google does not take is refused with a sentence, and nothing stays', () => {
    const before = contents(opened)
    const bytes = Buffer.from(logo?.base64 ?? '', 'base64')
    bytes.writeUInt32BE(1200, 16)
    bytes.writeUInt32BE(1200, 20)
    expect(() => opened.ask('insert', withLogo(bytes.toString('base64')))).toThrow('kon dit niet uitvoeren')
    expect(contents(opened)).toEqual(before)
  })

  it('of 200 kB on two sheets goes in one question', () => {
    const bytes = Buffer.from(logo?.base64 ?? '', 'base64')
    const base64 = Buffer.concat([bytes, Buffer.alloc(200_000 - bytes.length)]).toString('base64')
    const large: Plan = {
      ...card,
      sheets: card.sheets.map((sheet) => (sheet.picture ? { ...sheet, picture: { ...sheet.picture, base64 } } : sheet)),
    }
    // What Google's bridge takes at once is not written down; its requests are known to take 50 MB.
    expect(JSON.stringify(large).length).toBeLessThan(2_000_000)
    opened.ask('insert', large)
    expect(opened.book.sheet('Kaart').images[0]?.base64).toBe(base64)
  })
})
