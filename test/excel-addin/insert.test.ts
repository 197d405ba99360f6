// Inserting in Excel: as few requests as it takes, nothing of the user taken for ours, and nothing changed when it cannot be done.
import { afterEach, describe, expect, it } from 'vitest'
import { impactkaart, meten, type Plan } from '../../core'
import { cellAt, excel2021, excelOnTheWeb, lookAt, nameAt, olderExcel } from '../excel-host'
import { contents, type Opened, open, ownSheet, sentenceOf, smallPlan } from './opened'

const userName = { name: 'Project', scope: '', formula: '', visible: true, comment: '' }

describe('inserting', () => {
  let one: Opened | undefined
  afterEach(() => one?.close())

  it.each([excel2021, olderExcel])('works in $name', async (profile) => {
    one = await open(profile)
    await one.host.insert(smallPlan())
    expect(one.excel.book.sheets).toHaveLength(1 + smallPlan().sheets.length)
    expect(one.excel.notModelled).toEqual([])
  })

  it('stays within a request with the largest table, or takes one more', async () => {
    one = await open(excelOnTheWeb)
    await one.host.insert(impactkaart({ set: '', rows: 200 }))
    expect(Math.max(...one.excel.requests.map(({ bytes }) => bytes))).toBeLessThan(5_000_000)
    expect(await one.host.sets()).toMatchObject([{ rows: 200 }])
  })

  it('takes three requests for measurements, one more for each 4 MB, and so do more rows', async () => {
    one = await open(excelOnTheWeb)
    const { excel, host } = one
    const [standard, large] = [meten({ set: '' }), meten({ set: '', rows: 2400 })]
    const requestsOf = async (act: () => Promise<void>): Promise<readonly number[]> => {
      const before = excel.requests.length
      await act()
      return excel.requests.slice(before).map(({ bytes }) => bytes)
    }
    const most = (requests: readonly number[], apart: number) =>
      apart + Math.floor(requests.reduce((sum, bytes) => sum + bytes, 0) / 2_000_000)
    await host.insert(smallPlan())
    const inserted = await requestsOf(() => host.insert(standard))
    expect(inserted).toHaveLength(3)
    const extended = await requestsOf(() => host.extend(standard, large))
    expect(extended.length).toBeGreaterThan(4)
    expect(extended.length).toBeLessThanOrEqual(most(extended, 4))
    await host.remove('', 'meten')
    const atOnce = await requestsOf(() => host.insert(large))
    expect(atOnce.length).toBeLessThanOrEqual(most(atOnce, 3))
    expect(Math.max(...inserted, ...extended, ...atOnce)).toBeLessThan(5_000_000)
    expect(await host.sets()).toMatchObject([{ measurements: 2400 }])
    expect(excel.notModelled).toEqual([])
    const planned = large.sheets.find(({ role }) => role === 'metingen')
    const wrong = planned?.cells.filter(
      ({ at, formula }) => formula !== undefined && cellAt(excel, `Metingen!${at}`)?.formula !== `=${formula}`,
    )
    expect(wrong).toEqual([])
    for (const { at, meaning } of planned?.cells.slice(-40) ?? [])
      expect(lookAt(excel, `Metingen!${at}`, 'protection.locked')).toBe(meaning !== 'invoer')
  })

  it('keeps text text, whatever it starts with', async () => {
    one = await open(excelOnTheWeb)
    const texts = ['=1+1', '+31 6', '-5%', '@naam', "'aanhaling", '012', '1-2', 'WAAR', '1,5']
    const small = smallPlan()
    const planned: Plan = {
      ...small,
      sheets: small.sheets.map((sheet, at) =>
        at === 0 ? { ...sheet, cells: texts.map((value, row) => ({ at: `A${row + 1}`, value })) } : sheet,
      ),
    }
    await one.host.insert(planned)
    const { excel } = one
    expect(texts.map((_, row) => cellAt(excel, `Start!A${row + 1}`))).toEqual(
      texts.map((value) => expect.objectContaining({ value, formula: '' })),
    )
  })

  it.each([
    ['a sheet has the name', (it: Opened) => it.person.addsSheet('kaart'), 'Er is al een blad Kaart'],
    [
      'a name is in use',
      (it: Opened) => it.person.definesName('kaart_tabel', '=Blad1!$A$1'),
      'De naam Kaart_Tabel is al',
    ],
    ['a table has a name of ours', (it: Opened) => it.person.addsTable('Project'), 'De naam Project is al in gebruik'],
    [
      'a name of the user holds a broken reference among other things',
      (it: Opened) => it.person.definesName('Project', '=SUM(Blad1!$A$1,#REF!$B$2)'),
      'De naam Project is al in gebruik',
    ],
    [
      'a name of the user points into another workbook',
      (it: Opened) => it.excel.book.names.add({ ...userName, formula: "='[Boek 2.xlsx]Blad1'!$A$1" }),
      'De naam Project is al in gebruik',
    ],
    [
      'the workbook is protected',
      (it: Opened) => it.person.protectsWorkbook(),
      'De opbouw van deze werkmap is beveiligd',
    ],
    ['a cell is being filled in', (it: Opened) => it.person.startsEditingCell(), 'U bent nog een cel aan het invullen'],
  ])('changes nothing when %s', async (_, prepare, sentence) => {
    one = await open(excelOnTheWeb, ownSheet)
    prepare(one)
    const before = contents(one.excel)
    expect(await sentenceOf(one.host.insert(smallPlan()))).toContain(sentence)
    expect(contents(one.excel)).toEqual(before)
  })

  it('works while a copy of a sheet of ours, with names of its own, stands in front', async () => {
    one = await open(excelOnTheWeb, ownSheet)
    await one.host.insert(smallPlan())
    const { book } = one.excel
    book.activate(book.copySheet(book.sheet('Project'), book.sheets.length))
    await one.host.remove('')
    await one.host.insert(smallPlan())
    expect(await one.host.sets()).toHaveLength(1)
  })

  it('uses names again that point at nothing, left by sheets or cells that were deleted by hand', async () => {
    one = await open(excelOnTheWeb)
    one.excel.book.names.add({ ...userName, formula: '=Blad1!#REF!' })
    await one.host.insert(smallPlan())
    for (const { name } of smallPlan().sheets) one.person.deletesSheet(name)
    await one.host.insert(smallPlan())
    expect(nameAt(one.excel, 'Kaart_Factor')).toBe('=Kaart!$B$7')
    expect(await one.host.sets()).toHaveLength(1)
  })
})
