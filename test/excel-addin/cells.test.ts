// Reading, writing, the selected cell, watching, sharing and repairing, in a workbook with the whole Impactkaart in it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { impactkaart, problem } from '../../core'
import { HostProblem } from '../../pane'
import { cellAt, excel2021, excelOnIpad, excelOnTheWeb, olderExcel } from '../excel-host'
import { contents, type Opened, open, ownSheet, sentenceOf, smallPlan } from './opened'

let it_: Opened
afterEach(() => {
  expect(it_.excel.notModelled).toEqual([])
  it_.close()
})

describe('cells by name', () => {
  beforeEach(async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
    await it_.host.insert(impactkaart({ set: '', rows: 3 }))
  })

  it('are written where a value is given, and only there', async () => {
    const before = await it_.host.read(['Uitkomsten'])
    await it_.host.write({ Uitkomsten: [[], ['Mijn uitkomst', undefined, 5], [undefined, 7]], Start_Looptijd: [[24]] })
    const after = await it_.host.read(['Uitkomsten', 'Start_Looptijd'])
    expect(after.Start_Looptijd).toEqual([[24]])
    expect(after.Uitkomsten?.[1]?.slice(0, 3)).toEqual(['Mijn uitkomst', '', 5])
    expect(after.Uitkomsten?.[2]?.slice(0, 3)).toEqual(['', 7, ''])
    expect(after.Uitkomsten?.[0]).toEqual(before.Uitkomsten?.[0])
  })

  it('hold text as text, whatever it starts with, and can be emptied', async () => {
    await it_.host.write({ Start_Projectnaam: [['=1+1']], Start_Organisatie: [['3-4']], Start_Gemeente: [['']] })
    const read = await it_.host.read(['Start_Projectnaam', 'Start_Organisatie', 'Start_Gemeente'])
    expect(read).toEqual({ Start_Projectnaam: [['=1+1']], Start_Organisatie: [['3-4']], Start_Gemeente: [['']] })
  })

  it('that are locked, too many, or gone are told in a sentence, and nothing changes', async () => {
    const before = contents(it_.excel)
    expect(await sentenceOf(it_.host.write({ Kaart_Factor: [[9]] }))).toContain('Excel staat deze wijziging niet toe')
    expect(await sentenceOf(it_.host.write({ Start_Kosten: [[1], [2]] }))).toContain('Dit past niet in Start_Kosten')
    expect(contents(it_.excel)).toEqual(before)
    it_.person.deletesSheet('Start')
    expect(await sentenceOf(it_.host.read(['Start_Kosten']))).toContain('De naam Start_Kosten staat niet meer')
    expect(await sentenceOf(it_.host.show('Start'))).toContain('Het blad Start staat niet meer')
  })

  it('are not written while a cell is being filled in; the sentence is there in both languages', async () => {
    it_.person.startsEditingCell()
    const error = await it_.host.write({ Start_Looptijd: [[24]] }).catch((found: unknown) => found)
    it_.person.stopsEditingCell()
    expect(error instanceof HostProblem && error.in('nl')).toContain('Druk op Enter of Esc')
    expect(error instanceof HostProblem && error.in('en')).toContain('Press Enter or Esc')
  })

  it('show a sheet', async () => {
    await it_.host.show('Kaart')
    expect(it_.excel.book.active.name).toBe('Kaart')
  })
})

describe('the selected cell', () => {
  beforeEach(async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
  })

  it('tells its sentence when one of our functions gave an error there', async () => {
    it_.person.types('Blad1!C3', '=IMPACTKAART.RENDEMENT(1,0)')
    it_.person.seesResult('Blad1!C3', '#DIV/0!')
    it_.person.selects('Blad1!C3')
    it_.problems.set('Blad1!C3', problem('argument-missing', { parameter: 'baten' }))
    const { address, formula, sentence } = await it_.host.selection()
    expect([address, formula]).toEqual(['Blad1!C3', '=IMPACTKAART.RENDEMENT(1,0)'])
    expect(sentence).toContain('Bij baten: hier is niets ingevuld')
    it_.person.seesResult('Blad1!C3', 2)
    expect((await it_.host.selection()).sentence).toBe('')
  })

  it.each([
    ['#SPILL!', 'past hier niet'],
    ['#NAME?', 'Herstel formules'],
    ['#BUSY!', 'nog aan het rekenen'],
  ])('explains %s, which comes from Excel', async (shown, words) => {
    it_.person.types('Blad1!C3', '=IMPACTKAART.VERSIE()')
    it_.person.seesResult('Blad1!C3', shown)
    it_.person.selects('Blad1!C3')
    expect((await it_.host.selection()).sentence).toContain(words)
  })

  it('gets a formula when it is empty and open, and refuses it otherwise', async () => {
    it_.person.selects('Blad1!D4')
    await it_.host.writeFormula('=IMPACTKAART.VERSIE()')
    expect(cellAt(it_.excel, 'Blad1!D4')?.formula).toBe('=IMPACTKAART.VERSIE()')
    expect(await sentenceOf(it_.host.writeFormula('=IMPACTKAART.VERSIE()'))).toContain('staat al iets')
    await it_.host.insert(smallPlan())
    it_.person.selects('Kaart!B50')
    expect(await sentenceOf(it_.host.writeFormula('=IMPACTKAART.VERSIE()'))).toContain('Deze cel zit op slot')
  })
})

describe('watching', () => {
  it('tells of typing, selecting and sheets once per burst, and stops', async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
    const told = vi.fn()
    const stop = it_.host.watch(told)
    await vi.waitFor(() => {
      it_.person.types('Blad1!C3', 1)
      it_.person.selects('Blad1!C3')
      expect(told).toHaveBeenCalled()
    })
    for (const act of [() => it_.person.addsSheet('Nieuw'), () => it_.person.deletesSheet('Nieuw')]) {
      await new Promise((resolve) => setTimeout(resolve, 400))
      told.mockClear()
      act()
      await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    }
    told.mockClear()
    it_.problems.set('Blad1!A1', problem('argument-missing'))
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    stop()
    await vi.waitFor(() => expect(it_.excel.listeners.has('changed', 'Workbook')).toBe(false))
    told.mockClear()
    it_.person.types('Blad1!C4', 2)
    it_.problems.set('Blad1!A2', problem('argument-missing'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(told).not.toHaveBeenCalled()
  })
})

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
    it_.excel.failures.failOperation(60)
    expect(await sentenceOf(it_.host.share())).toMatch(/weggehaald|Probeer het opnieuw/)
    expect(contents(it_.excel)).toEqual(before)
  })
})

describe('repairing', () => {
  it('enters our formulas again that Excel did not know, and no others', async () => {
    it_ = await open(excel2021, ownSheet)
    it_.person.types('Blad1!C1', '=_xldudf_IMPACTKAART_VERSIE()')
    it_.person.types('Blad1!C2', '=IMPACTKAART.VERSIE()')
    it_.person.seesResult('Blad1!C2', '#NAME?')
    it_.person.types('Blad1!C3', '=ANDERS.IETS()')
    it_.person.seesResult('Blad1!C3', '#NAME?')
    it_.person.types('Blad1!C4', '=IMPACTKAART.FTE(1500)')
    expect(await it_.host.repair?.()).toBe(2)
    expect(['C1', 'C2', 'C3'].map((at) => cellAt(it_.excel, `Blad1!${at}`)?.formula)).toEqual([
      '=IMPACTKAART.VERSIE()',
      '=IMPACTKAART.VERSIE()',
      '=ANDERS.IETS()',
    ])
    expect(cellAt(it_.excel, 'Blad1!C2')?.value).not.toBe('#NAME?')
  })
})

describe('an iPad', () => {
  it('has the pane and the sheets, without functions', async () => {
    it_ = await open(excelOnIpad, ownSheet)
    expect(it_.host.capabilities).toMatchObject({ functions: false, share: false, charts: true })
    expect(it_.host.repair).toBeUndefined()
    await it_.host.insert(smallPlan())
    expect(await it_.host.sets()).toHaveLength(1)
    expect(it_.excel.startup).toBe('None')
  })
})
