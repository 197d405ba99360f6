// Which sets a workbook holds, and what removing one takes away: also after a user renamed, deleted or copied things.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { recordFromXml, recordXml } from '../../excel-addin/host/record'
import { cellAt, excel2021, excelOnTheWeb, lookAt, nameAt } from '../excel-host'
import { contents, type Opened, open, ownSheet, sentenceOf, smallPlan } from './opened'

let it_: Opened
beforeEach(async () => {
  it_ = await open(excelOnTheWeb, ownSheet)
})
afterEach(() => {
  expect(it_.excel.notModelled).toEqual([])
  it_.close()
})

const names = () => it_.excel.book.sheets.map(({ name }) => name)

describe('the sets of a workbook', () => {
  it('are found by their names alone, as in a workbook that another program made', async () => {
    await it_.host.insert(smallPlan())
    it_.excel.book.settings.clear()
    it_.excel.book.xmlParts.clear()
    expect(await it_.host.sets()).toEqual([{ set: '', rows: 1, version: '', composed: false }])
  })

  it('are remembered in XML when the setting of the add-in is not there', async () => {
    await it_.host.insert(smallPlan())
    it_.excel.book.settings.clear()
    expect(await it_.host.sets()).toMatchObject([{ set: '', rows: 1, version: smallPlan().version }])
  })

  it('of a newer version are refused with a sentence, and stay', async () => {
    await it_.host.insert(smallPlan())
    it_.excel.book.settings.set('impactkaart', { schema: 99, sets: [] })
    const before = contents(it_.excel)
    expect(await sentenceOf(it_.host.sets())).toContain('nieuwere versie van Impactkaart')
    expect(await sentenceOf(it_.host.remove(''))).toContain('nieuwere versie')
    expect(contents(it_.excel)).toEqual(before)
  })

  it('of an older shape are read, and what cannot be read does not count', async () => {
    await it_.host.insert(smallPlan())
    it_.excel.book.settings.set('impactkaart', { sets: [{ set: '', version: '0' }, 'onzin'] })
    expect(await it_.host.sets()).toEqual([{ set: '', rows: 1, version: '0', composed: false }])
  })

  it('without a sheet are told by the name that is missing, and a new one can be made', async () => {
    await it_.host.insert(smallPlan())
    it_.person.deletesSheet('Project')
    const sentence = await sentenceOf(it_.host.sets())
    expect(sentence).toContain('De naam Project staat niet meer in deze werkmap')
    expect(sentence).toContain('Wat op de andere bladen staat, is er nog')
    await it_.host.insert(smallPlan('_2'))
    expect((await it_.host.sets()).map(({ set }) => set)).toEqual(['_2'])
    expect(names()).toContain('Start')
  })

  it('keep their record through XML with any characters', () => {
    const sets = [{ template: 'meten' as const, set: '_2', rows: 40, version: '1 < "2" & 3', sheetIds: ['{A}', '{B}'] }]
    expect(recordFromXml(recordXml(sets))).toEqual({ schema: 2, sets })
  })
})

describe.each([excelOnTheWeb, excel2021])('sheets of ours that the user deleted, in $name', (profile) => {
  it('leave names that a new Impactkaart takes over, and removing leaves none', async () => {
    it_.close()
    it_ = await open(profile, ownSheet)
    const before = contents(it_.excel)
    const deleteAll = () => {
      for (const { name } of smallPlan().sheets) it_.person.deletesSheet(name)
    }
    await it_.host.insert(smallPlan())
    deleteAll()
    expect(await it_.host.sets()).toEqual([])
    await it_.host.insert(smallPlan())
    expect(await it_.host.sets()).toMatchObject([{ set: '', rows: 1 }])
    deleteAll()
    await it_.host.remove('')
    expect(contents(it_.excel)).toEqual(before)
  })

  it('say which name is missing when a part is left', async () => {
    it_.close()
    it_ = await open(profile, ownSheet)
    await it_.host.insert(smallPlan())
    it_.person.deletesSheet('Project')
    expect(await sentenceOf(it_.host.sets())).toContain('De naam Project staat niet meer')
  })
})

describe('removing a set', () => {
  it('leaves the workbook as it was before', async () => {
    const before = contents(it_.excel)
    await it_.host.insert(smallPlan())
    await it_.host.insert(smallPlan('_2'))
    await it_.host.remove('')
    expect(names()).toEqual(['Blad1', ...smallPlan('_2').sheets.map(({ name }) => name)])
    expect(it_.excel.startup).toBe('Load')
    await it_.host.remove('_2')
    expect(contents(it_.excel)).toEqual(before)
    expect(it_.excel.startup).toBe('None')
  })

  it('lets the add-in load with the workbook as long as a cell of the user calls our functions', async () => {
    await it_.host.insert(smallPlan())
    it_.person.types('Blad1!C1', '=IMPACTKAART.VERSIE()')
    await it_.host.remove('')
    expect(it_.excel.startup).toBe('Load')
  })

  it('leaves a sheet that the user made after deleting ours, also when Excel gave it the name and the id of ours', async () => {
    await it_.host.insert(smallPlan())
    const { id } = it_.excel.book.sheet('Kaart')
    it_.person.deletesSheet('Kaart')
    it_.person.addsSheet('Kaart')
    Object.assign(it_.excel.book.sheet('Kaart'), { id })
    it_.person.types('Kaart!A1', 'van mij')
    await it_.host.remove('')
    expect(names()).toEqual(['Blad1', 'Kaart'])
  })

  it('takes very hidden sheets of ours away too', async () => {
    await it_.host.insert(smallPlan())
    it_.excel.book.sheet('Prijzen').visibility = 'VeryHidden'
    await it_.host.remove('')
    expect(names()).toEqual(['Blad1'])
  })

  it('finds a sheet that the user renamed, and leaves a sheet of the user with its old name', async () => {
    await it_.host.insert(smallPlan())
    it_.person.renamesSheet('Kaart', 'Onze kaart')
    it_.person.addsSheet('Kaart')
    it_.person.types('Kaart!A1', 'van mij')
    await it_.host.remove('')
    expect(names()).toEqual(['Blad1', 'Kaart'])
    expect(cellAt(it_.excel, 'Kaart!A1')?.value).toBe('van mij')
  })

  it('leaves a name and its sheet when the user pointed it at cells of his own', async () => {
    await it_.host.insert(smallPlan())
    const name = it_.excel.book.names.find('Lijst_Jaren', '')
    if (name) name.formula = '=Blad1!$A$1:$A$2'
    await it_.host.remove('')
    expect(names()).toEqual(['Blad1'])
    expect(nameAt(it_.excel, 'Lijst_Jaren')).toBe('=Blad1!$A$1:$A$2')
  })

  it('adds an empty sheet when all sheets are ours', async () => {
    await it_.host.insert(smallPlan())
    it_.person.deletesSheet('Blad1')
    await it_.host.remove('')
    expect(it_.excel.book.sheets).toHaveLength(1)
  })

  it('says so when the workbook is protected', async () => {
    await it_.host.insert(smallPlan())
    it_.person.protectsWorkbook()
    expect(await sentenceOf(it_.host.remove(''))).toContain('De opbouw van deze werkmap is beveiligd')
    expect(names()).toHaveLength(1 + smallPlan().sheets.length)
  })
})

describe('more rows', () => {
  it('come in one go, with looks, rules and names, and what was typed stays', async () => {
    const [before, after] = [impactkaart({ set: '', rows: 2 }), impactkaart({ set: '', rows: 5 })]
    await it_.host.insert(before)
    await it_.host.write({ Uitkomsten: [[], ['Mijn uitkomst', 12]] })
    const syncs = it_.excel.syncs
    await it_.host.extend(before, after)
    expect(it_.excel.syncs - syncs).toBeLessThanOrEqual(4)
    expect(await it_.host.sets()).toMatchObject([{ rows: 5 }])
    expect((await it_.host.read(['Uitkomsten'])).Uitkomsten?.[1]?.slice(0, 2)).toEqual(['Mijn uitkomst', 12])
    const planned = after.sheets.find(({ role }) => role === 'uitkomsten')
    for (const { at, formula, meaning } of planned?.cells ?? []) {
      if (formula) expect([at, cellAt(it_.excel, `Uitkomsten!${at}`)?.formula]).toEqual([at, `=${formula}`])
      expect(lookAt(it_.excel, `Uitkomsten!${at}`, 'protection.locked')).toBe(meaning !== 'invoer')
    }
    const sheet = it_.excel.book.sheet('Uitkomsten')
    expect(sheet.validations).toHaveLength(planned?.validations.length ?? 0)
    expect(sheet.conditionalFormats).toHaveLength(planned?.highlights.length ?? 0)
    expect(sheet.protection).toBeDefined()
    const card = after.sheets.find(({ role }) => role === 'kaart')
    expect(it_.excel.book.sheet('Kaart').charts).toHaveLength(card?.charts.length ?? 0)
  })
})
