// Reading, writing, the selected cell and watching, in a workbook with the whole Impactkaart in it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { impactkaart, problem } from '../../core'
import { firstOutcomeRow, outcomeColumn, outcomeHeadings } from '../../core/templates/impactkaart/layout'
import { HostProblem } from '../../pane'
import { cellAt, excelOnIpad, excelOnTheWeb } from '../excel-host'
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

describe('native formulas by name', () => {
  const prepare = async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
    await it_.host.insert(impactkaart({ set: '', rows: 3 }))
  }

  it('are written in open cells where one is given, in one request, and nothing else changes', async () => {
    await prepare()
    await it_.host.write({ Uitkomsten: [[], ['Mijn uitkomst', 5, 7]] })
    const before = contents(it_.excel)
    const syncs = it_.excel.syncs
    await it_.host.writeFormulas({
      Uitkomsten: [[], [undefined, 'IF(1>0,"a;b",Start_Kosten)'], [undefined, 'INDEX(Lijst_Jaren,1)']],
      Start_Looptijd: [['12*2']],
    })
    expect(it_.excel.syncs - syncs).toBe(3)
    expect(it_.excel.keptReferences).toBe(0)
    const at = (address: string) => cellAt(it_.excel, address)?.formula
    const second = outcomeColumn(outcomeHeadings[1] ?? 'Groep')
    expect(at(`Uitkomsten!${second}${firstOutcomeRow}`)).toBe('=IF(1>0,"a;b",Start_Kosten)')
    expect(at(`Uitkomsten!${second}${firstOutcomeRow + 1}`)).toBe('=INDEX(Lijst_Jaren,1)')
    expect((await it_.host.read(['Uitkomsten'])).Uitkomsten?.[1]?.[0]).toBe('Mijn uitkomst')
    const after = contents(it_.excel)
    const cells = ({ sheets }: typeof after) =>
      sheets.flatMap((sheet) => sheet.cells.map((cell) => [sheet.name, ...cell]))
    const old = new Set(cells(before).map((cell) => JSON.stringify(cell)))
    expect(cells(after).filter((cell) => !old.has(JSON.stringify(cell)))).toHaveLength(3)
  })

  it.each([
    ['a locked cell', { Kaart_Factor: [['1+1']] }, 'In Kaart_Factor zit een van deze cellen op slot'],
    ['a header among open cells', { Uitkomsten: [['1+1'], ['1+1']] }, 'In Uitkomsten zit een van deze cellen op slot'],
    ['too many cells', { Start_Kosten: [['1'], ['2']] }, 'Dit past niet in Start_Kosten'],
    ['a name that is gone', { Koppeling_Zonder: [['1']] }, 'De naam Koppeling_Zonder staat niet meer'],
  ])('are refused for %s, and nothing changes', async (_, formulas, sentence) => {
    await prepare()
    // Also where the user lifted the protection.
    it_.excel.book.sheet('Kaart').protection = undefined
    const before = contents(it_.excel)
    expect(await sentenceOf(it_.host.writeFormulas({ Start_Looptijd: [['12']], ...formulas }))).toContain(sentence)
    expect(contents(it_.excel)).toEqual(before)
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
    expect(it_.excel.startup).toBe('Load')
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
