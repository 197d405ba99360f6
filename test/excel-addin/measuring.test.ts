// The sheets for measuring beside the Impactkaart of the same set: inserted, linked, loosened and taken away, each without touching the
// other, also when Excel fails at any operation.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Plan, recordOf } from '../../core'
import { cellAt, excelOnTheWeb, nameAt } from '../excel-host'
import {
  contents,
  linkedPlan,
  type Opened,
  open,
  ownSheet,
  reopen,
  sentenceOf,
  smallMeasuring,
  smallPlan,
} from './opened'

let it_: Opened
beforeEach(async () => {
  it_ = await open(excelOnTheWeb, ownSheet)
})
afterEach(() => {
  expect(it_.excel.notModelled).toEqual([])
  it_.close()
})

const [card, linked, measuring] = [smallPlan(), linkedPlan(), smallMeasuring()]
const sheetNames = () => it_.excel.book.sheets.map(({ name }) => name)
const titles = ({ sheets }: Plan) => sheets.map(({ name }) => name)
const record = () => it_.excel.book.settings.get('impactkaart') as ReturnType<typeof recordOf>

describe('both templates in one set', () => {
  it('are inserted and known together, and the second stands after the first', async () => {
    await it_.host.insert(card)
    await it_.host.insert(measuring)
    expect(sheetNames()).toEqual(['Blad1', ...titles(card), ...titles(measuring)])
    expect(await it_.host.sets()).toEqual([
      { set: '', rows: 1, version: card.version, measurements: 1, composed: false },
    ])
    expect(record().sets.map(({ template, set }) => [template, set])).toEqual([
      ['impactkaart', ''],
      ['meten', ''],
    ])
  })

  it('are linked and loosened; the sheets are closed again and what was filled in stays', async () => {
    await it_.host.insert(card)
    await it_.host.insert(measuring)
    const before = contents(it_.excel)
    const syncs = it_.excel.syncs
    await it_.host.extend(card, linked)
    expect(it_.excel.syncs - syncs).toBeLessThanOrEqual(4)
    expect(cellAt(it_.excel, 'Kaart!B90')?.formula).toBe('=INDEX(Metingen,1,1)')
    expect(it_.excel.book.sheet('Kaart').protection).toBeDefined()
    await it_.host.extend(linked, {
      ...card,
      sheets: card.sheets.map((sheet) =>
        sheet.role === 'kaart' ? { ...sheet, cells: [...sheet.cells, { at: 'B90', value: '' }] } : sheet,
      ),
    })
    expect(contents(it_.excel)).toEqual(before)
  })

  it('are told apart: the measuring sheets go and the Impactkaart stays, or both go', async () => {
    const nothing = contents(it_.excel)
    await it_.host.insert(card)
    const alone = contents(it_.excel)
    await it_.host.insert(measuring)
    await it_.host.remove('', 'meten')
    expect(contents(it_.excel)).toEqual(alone)
    await it_.host.insert(measuring)
    await it_.host.remove('')
    expect(contents(it_.excel)).toEqual(nothing)
  })

  it('of one set go without those of another', async () => {
    for (const plan of [card, measuring, smallPlan('_2'), smallMeasuring('_2')]) await it_.host.insert(plan)
    await it_.host.remove('_2', 'meten')
    expect((await it_.host.sets()).map(({ set, measurements }) => [set, measurements])).toEqual([
      ['', 1],
      ['_2', undefined],
    ])
    await it_.host.remove('')
    expect(sheetNames()).toEqual(['Blad1', ...titles(smallPlan('_2'))])
  })

  it('go whole when the user deleted the table of measurements', async () => {
    const nothing = contents(it_.excel)
    await it_.host.insert(card)
    await it_.host.insert(measuring)
    it_.person.deletesSheet('Metingen')
    expect(await it_.host.sets()).toMatchObject([{ set: '', measurements: undefined }])
    await it_.host.remove('')
    expect(contents(it_.excel)).toEqual(nothing)
  })

  it('are not seen in a sheet and a name Metingen of the user', async () => {
    await it_.host.insert(card)
    it_.person.addsSheet('Metingen')
    it_.person.types('Metingen!A1', 'van mij')
    it_.person.definesName('Metingen', '=Metingen!$A$1:$B$9')
    expect(await it_.host.sets()).toMatchObject([{ set: '', measurements: undefined }])
    expect(await sentenceOf(it_.host.insert(measuring))).toContain('Er is al een blad Metingen')
    await it_.host.remove('')
    expect(sheetNames()).toEqual(['Blad1', 'Metingen'])
    expect(nameAt(it_.excel, 'Metingen')).toBe('=Metingen!$A$1:$B$9')
  })

  it('of a workbook from before there were measurements are an Impactkaart', async () => {
    await it_.host.insert(card)
    const { sets } = record()
    const older = sets.map(({ template: _, ...one }) => one)
    it_.excel.book.settings.set('impactkaart', { schema: 1, sets: older })
    await it_.host.insert(measuring)
    expect(record()).toEqual(recordOf([...sets, ...record().sets.slice(1)]))
    expect(record().sets.map(({ template }) => template)).toEqual(['impactkaart', 'meten'])
    await it_.host.remove('', 'meten')
    expect(await it_.host.sets()).toEqual([
      { set: '', rows: 1, version: card.version, measurements: undefined, composed: false },
    ])
  })
})

describe('measuring sheets that fail', () => {
  /** Two of them, with two names each: enough to meet every kind of step. */
  const sheets = measuring.sheets.slice(0, 2)
  const names = sheets.flatMap(({ name }) => measuring.names.filter(({ sheet }) => sheet === name).slice(0, 2))
  const few: Plan = { ...measuring, sheets, names }

  it('at any operation are taken back, and the Impactkaart beside them stays as it was', async () => {
    const { excel, host } = it_
    await host.insert(card)
    const before = contents(excel)
    const start = excel.operations
    await host.insert(few)
    const operations = excel.operations - start
    expect(operations).toBeGreaterThan(50)
    await host.remove('', 'meten')
    for (let nth = 1; nth <= operations; nth++) {
      excel.failures.failOperation(nth)
      // A chart without its alternative text is better than no sheets.
      const failed = await host.insert(few).then(
        () => false,
        () => true,
      )
      if (!failed) await host.remove('', 'meten')
      expect([nth, contents(excel)]).toEqual([nth, before])
    }
  })

  it('while Excel keeps failing go at the next opening, and only they', async () => {
    await it_.host.insert(card)
    const before = contents(it_.excel)
    it_.excel.failures.keepFailingFromOperation(120)
    expect(await sentenceOf(it_.host.insert(measuring))).toContain('als u dit taakvenster opnieuw opent')
    it_.excel.failures.stopFailing()
    expect(sheetNames().length).toBeGreaterThan(1 + card.sheets.length)
    it_ = await reopen(it_)
    expect(await it_.host.sets()).toMatchObject([{ set: '', rows: 1 }])
    expect(contents(it_.excel)).toEqual(before)
  })

  it('to be linked leave the link as it was, say so, and can be tried again', async () => {
    const { excel, host } = it_
    await host.insert(card)
    await host.insert(measuring)
    const before = contents(excel)
    for (const nth of [5, 20, 60]) {
      excel.failures.failOperation(nth)
      expect(await sentenceOf(host.extend(card, linked))).toContain('De koppeling met de metingen is nog zoals hij was')
      excel.failures.stopFailing()
      expect(contents(excel).sheets.map(({ name, protected: closed }) => [name, closed])).toEqual(
        before.sheets.map(({ name, protected: closed }) => [name, closed]),
      )
    }
    await host.extend(card, linked)
    expect(cellAt(excel, 'Kaart!B90')?.formula).toBe('=INDEX(Metingen,1,1)')
  })
})
