// Maak deelbaar: copies without our functions, that stand on their own, whatever the workbook of the user looks like.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cellAt, type EmulatedExcel, excelOnTheWeb, olderExcel } from '../excel-host'
import { contents, type Opened, open, ownSheet, reopen, sentenceOf } from './opened'

let it_: Opened
afterEach(() => {
  expect(it_.excel.notModelled).toEqual([])
  it_.close()
})

const names = ({ book }: EmulatedExcel = it_.excel) => book.sheets.map(({ name }) => name)

/** A formula and what it shows. */
const shows = (address: string, formula: string, value: string | number): void => {
  it_.person.types(address, formula)
  it_.person.seesResult(address, value)
}

describe('Maak deelbaar', () => {
  const prepare = async (profile = excelOnTheWeb) => {
    it_ = await open(profile, ownSheet)
    it_.person.types('Blad1!C1', '=IMPACTKAART.PRIJSPASPOORT("huisarts-consult")')
    it_.person.seesResult('Blad1!C1', 'Gegeven')
    it_.person.seesSpill('Blad1!C1', [
      ['Gegeven', 'Waarde'],
      ['Sleutel', '=zo'],
    ])
    it_.person.types('Blad1!F1', '=IMPACTKAART.RENDEMENT(12,10)')
    it_.person.seesResult('Blad1!F1', 1.2)
    it_.person.addsSheet('Zonder')
    return contents(it_.excel)
  }

  it('copies the sheets that use our functions, with what they show, and leaves the originals', async () => {
    const before = await prepare()
    await it_.host.share()
    const { excel } = it_
    expect(excel.book.sheets.map(({ name }) => name)).toEqual([
      'Blad1',
      'Zonder',
      'Blad1 (deelbaar)',
      'Over de kopieën',
    ])
    expect(contents(excel).sheets.slice(0, 2)).toEqual(before.sheets)
    const cell = (at: string) => cellAt(excel, `'Blad1 (deelbaar)'!${at}`)
    expect(cell('F1')).toMatchObject({ value: 1.2, formula: '' })
    expect([cell('C1'), cell('D1'), cell('C2'), cell('D2')].map((one) => one?.value)).toEqual([
      'Gegeven',
      'Waarde',
      'Sleutel',
      '=zo',
    ])
    expect(cell('D2')?.formula).toBe('')
    expect(cell('A2')?.formula).toBe('=A1*2')
    expect(JSON.stringify(contents(excel).sheets.slice(2))).not.toContain('=IMPACTKAART')
    expect(cellAt(excel, "'Over de kopieën'!B1")?.value).toMatch(/^\d\d-\d\d-\d{4}$/)
    await it_.host.share()
    expect(excel.book.sheets.map(({ name }) => name)).toContain('Blad1 (deelbaar) 2')
  })

  it('works where Excel does not spill', async () => {
    await prepare(olderExcel)
    await it_.host.share()
    expect(cellAt(it_.excel, "'Blad1 (deelbaar)'!F1")?.value).toBe(1.2)
  })

  it('says when there is nothing to replace, and takes copies away after a failure', async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
    expect(await sentenceOf(it_.host.share())).toContain('Op geen enkel blad staat een functie')
    it_.close()
    const before = await prepare()
    it_.excel.failures.failOperation(90)
    expect(await sentenceOf(it_.host.share())).toContain('zijn weer weggehaald')
    expect(contents(it_.excel)).toEqual(before)
  })
})

describe('copies', () => {
  beforeEach(async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
  })

  const copied = (at: string) => cellAt(it_.excel, `'Blad1 (deelbaar)'!${at}`)

  it('hold values where a name calls our function, and no such name', async () => {
    it_.person.definesName('Rendement', '=IMPACTKAART.RENDEMENT(Blad1!$A$1,10)')
    it_.person.definesName('Dubbel', '=Rendement*2')
    shows('Blad1!C1', '=Dubbel+1', 3.4)
    shows('Blad1!C2', '=Mijn_getal*2', 24)
    await it_.host.share()
    expect(copied('C1')).toEqual({ value: 3.4, formula: '' })
    expect(copied('C2')?.formula).toBe('=Mijn_getal*2')
    const { id } = it_.excel.book.sheet('Blad1 (deelbaar)')
    expect(it_.excel.book.names.within(id).map(({ name }) => name)).toEqual(['Mijn_getal'])
  })

  it('have no conditional format that calls our function; others stay', async () => {
    const { conditionalFormats } = it_.excel.book.sheet('Blad1')
    const areas = [{ row: 0, column: 0, rows: 9, columns: 1 }]
    const format = { kind: 'Custom', areas, look: {}, stopIfTrue: false }
    conditionalFormats.push({ ...format, id: 'a', rule: { formula: '=IMPACTKAART.FTE(A1)>1' } })
    conditionalFormats.push({ ...format, id: 'b', rule: { formula: '=A1>1' } })
    await it_.host.share()
    expect(it_.excel.book.sheet('Blad1 (deelbaar)').conditionalFormats.map(({ rule }) => rule.formula)).toEqual([
      '=A1>1',
    ])
    expect(conditionalFormats).toHaveLength(2)
  })

  it('look at no other sheet, and sheets that look at copied ones come along', async () => {
    it_.person.addsSheet('Invoer 1')
    it_.person.addsTable('Lijst', 'Blad1')
    shows("'Invoer 1'!A1", '=IMPACTKAART.RENDEMENT(12,10)', 1.2)
    it_.person.addsSheet('Verslag')
    shows('Verslag!A1', "='Invoer 1'!A1*100", 120)
    shows('Verslag!A2', '=SUM(Lijst)', 7)
    shows('Verslag!A3', '=A1+1', 121)
    shows('Verslag!A4', '="Blad1!A1"', 'Blad1!A1')
    it_.person.addsSheet('Samenvatting')
    shows('Samenvatting!A1', '=Verslag!A1', 120)
    await it_.host.share()
    expect(names().slice(4)).toEqual([
      'Invoer 1 (deelbaar)',
      'Verslag (deelbaar)',
      'Samenvatting (deelbaar)',
      'Over de kopieën',
    ])
    const report = ['A1', 'A2', 'A3', 'A4'].map((at) => cellAt(it_.excel, `'Verslag (deelbaar)'!${at}`))
    expect(report.map((cell) => cell?.formula)).toEqual(['', '', '=A1+1', '="Blad1!A1"'])
    expect(report.map((cell) => cell?.value).slice(0, 2)).toEqual([120, 7])
    expect(cellAt(it_.excel, "'Samenvatting (deelbaar)'!A1")).toEqual({ value: 120, formula: '' })
  })

  it('of a protected sheet are made; one with a password is named, and nothing stays behind', async () => {
    shows('Blad1!C1', '=IMPACTKAART.RENDEMENT(12,10)', 1.2)
    const sheet = it_.excel.book.sheet('Blad1')
    sheet.protection = { options: {}, password: '' }
    await it_.host.share()
    expect(copied('C1')).toEqual({ value: 1.2, formula: '' })
    expect(sheet.protection).toBeDefined()
    it_.person.addsSheet('Geheim')
    shows('Geheim!C1', '=IMPACTKAART.RENDEMENT(12,10)', 1.2)
    it_.excel.book.sheet('Geheim').protection = { options: {}, password: 'geheim' }
    const before = contents(it_.excel)
    const sentence = await sentenceOf(it_.host.share())
    expect(sentence).toContain('Het blad Geheim is beveiligd met een wachtwoord')
    expect(sentence).toContain('zijn weer weggehaald')
    expect(contents(it_.excel)).toEqual(before)
  })

  it('of hidden sheets can be seen', async () => {
    it_.person.addsSheet('Achter')
    shows('Achter!A1', '=IMPACTKAART.RENDEMENT(12,10)', 1.2)
    it_.excel.book.sheet('Achter').visibility = 'Hidden'
    await it_.host.share()
    expect(it_.excel.book.sheet('Achter (deelbaar)').visibility).toBe('Visible')
  })

  it.each([
    ['#NAME?', 'Kies eerst Herstel formules'],
    ['#BUSY!', 'Wacht even'],
  ])('are not made of %s', async (shown, words) => {
    shows('Blad1!C1', '=IMPACTKAART.RENDEMENT(12,10)', 1.2)
    shows('Blad1!C2', '=IMPACTKAART.RENDEMENT(12,10)', shown)
    const before = contents(it_.excel)
    const sentence = await sentenceOf(it_.host.share())
    expect(sentence).toContain('Blad1!C2')
    expect(sentence).toContain(words)
    expect(contents(it_.excel)).toEqual(before)
  })

  it('are made beside a large sheet of the user, and of many formulas, in requests and answers below 5 MB', async () => {
    const data = it_.excel.book.addSheet('Gegevens')
    for (let row = 0; row < 20_000; row++)
      for (let column = 0; column < 15; column++) data.cells.put(row, column, { value: `waarde ${row}`, formula: '' })
    const { cells } = it_.excel.book.sheet('Blad1')
    for (let row = 0; row < 7000; row++) cells.put(row, 5, { formula: `=IMPACTKAART.PRIJS(A${row + 1})`, value: row })
    await it_.host.share()
    expect(copied('F7000')).toEqual({ value: 6999, formula: '' })
    expect(Math.max(...it_.excel.requests.map(({ bytes }) => bytes))).toBeLessThan(5_000_000)
    expect(await it_.host.repair?.()).toBe(7000)
  })
})

describe('copies that fail', () => {
  it('at any operation leave the workbook as it was, and say so', async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
    shows('Blad1!C1', '=IMPACTKAART.RENDEMENT(12,10)', 1.2)
    const before = contents(it_.excel)
    const start = it_.excel.operations
    await it_.host.share()
    const operations = it_.excel.operations - start
    for (const name of ['Blad1 (deelbaar)', 'Over de kopieën']) it_.person.deletesSheet(name)
    for (let nth = 1; nth <= operations; nth++) {
      it_.excel.failures.failOperation(nth)
      expect(await sentenceOf(it_.host.share())).toMatch(/^Excel kon dit niet uitvoeren \(GeneralException\)/)
      expect([nth, contents(it_.excel)]).toEqual([nth, before])
    }
  })

  it('while Excel keeps failing go at the next opening, and the user hears that', async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
    shows('Blad1!C1', '=IMPACTKAART.RENDEMENT(12,10)', 1.2)
    it_.excel.failures.keepFailingFromOperation(75)
    expect(await sentenceOf(it_.host.share())).toContain('Ze gaan vanzelf weg als u dit taakvenster opnieuw opent')
    it_.excel.failures.stopFailing()
    expect(names()).toContain('Blad1 (deelbaar)')
    it_.person.addsSheet('Blad1 (2)')
    it_ = await reopen(it_)
    await it_.host.sets()
    expect(names()).toEqual(['Blad1', 'Blad1 (2)'])
    expect([...it_.excel.book.settings]).toEqual([])
  })
})
