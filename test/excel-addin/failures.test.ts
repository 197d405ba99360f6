// Excel fails in the middle: at every single operation of an insertion in turn, before a request, or after it. Whatever happens, the user
// keeps everything, and nothing of ours stays; when Excel does not even let us clean up, the next opening does.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { excelOnTheWeb } from '../excel-host'
import { contents, type Opened, open, ownSheet, reopen, sentenceOf, smallPlan, tinyPlan } from './opened'

const plan = smallPlan()

let opened: Opened
beforeEach(async () => {
  opened = await open(excelOnTheWeb, ownSheet)
})
afterEach(() => {
  expect(opened.excel.notModelled).toEqual([])
  opened.close()
})

const isOurs = (excel: Opened['excel']): readonly string[] =>
  excel.book.sheets.map(({ name }) => name).filter((name) => name !== 'Blad1')

describe('an insertion that fails', () => {
  it('at any operation leaves the workbook as it was, and says so', async () => {
    const { excel, host } = opened
    const tiny = tinyPlan()
    const before = contents(excel)
    const start = excel.operations
    await host.insert(tiny)
    const operations = excel.operations - start
    const whole = contents(excel)
    let forgiven = 0
    await host.remove('')
    expect(operations).toBeGreaterThan(100)
    const afterRemoval = contents(excel)
    expect(afterRemoval.sheets).toEqual(before.sheets)
    expect(afterRemoval.names).toEqual(before.names)
    for (let nth = 1; nth <= operations; nth++) {
      excel.failures.failOperation(nth)
      const sentence = await host.insert(tiny).then(() => '', String)
      if (sentence === '') {
        forgiven += 1
        const { sheets, names } = contents(excel)
        expect({ sheets, names }).toEqual({ sheets: whole.sheets, names: whole.names })
        expect([...excel.book.settings.keys()]).toEqual(['impactkaart'])
        await host.remove('')
      } else expect(sentence).toMatch(/Excel kon dit niet uitvoeren \(GeneralException\)/)
      expect([nth, contents(excel)]).toEqual([nth, afterRemoval])
    }
    // A chart without its alternative text is better than no Impactkaart.
    expect(forgiven).toBe(tiny.sheets.flatMap(({ charts }) => charts).length)
    excel.failures.stopFailing()
    await host.insert(tiny)
    expect(isOurs(excel)).toHaveLength(tiny.sheets.length)
  })

  it.each([1, 2, 3])(
    'at request %i as a whole, or whose answer is lost, leaves the workbook as it was',
    async (nth) => {
      const { excel, host } = opened
      const before = contents(excel)
      excel.failures.failSync(nth)
      await sentenceOf(host.insert(plan))
      expect(contents(excel)).toEqual(before)
      excel.failures.stopFailing()
      excel.failures.loseAnswerOfSync(nth)
      await sentenceOf(host.insert(plan))
      expect(contents(excel).sheets).toEqual(before.sheets)
      expect(contents(excel).names).toEqual(before.names)
    },
  )

  it('keeps an Impactkaart that was there, record and all', async () => {
    const { excel, host } = opened
    await host.insert(plan)
    const before = contents(excel)
    for (const nth of [30, 200, 400]) {
      excel.failures.failOperation(nth)
      await sentenceOf(host.insert(smallPlan('_2')))
      expect(contents(excel)).toEqual(before)
    }
  })
})

describe('an Excel that keeps failing', () => {
  it.each([40, 150, 250, 330])('from operation %i on is cleaned at the next opening', async (nth) => {
    const { excel, host } = opened
    const before = contents(excel)
    excel.failures.keepFailingFromOperation(nth)
    expect(await sentenceOf(host.insert(plan))).toContain('als u dit taakvenster opnieuw opent')
    excel.failures.stopFailing()
    expect(isOurs(excel).length).toBeGreaterThan(0)
    opened.person.types('Blad1!C3', 'van mij')
    opened = await reopen(opened)
    expect(await opened.host.sets()).toEqual([])
    const after = contents(opened.excel)
    expect(isOurs(opened.excel)).toEqual([])
    expect(after.names).toEqual(before.names)
    expect(after.sheets[0]?.cells).toEqual([...(before.sheets[0]?.cells ?? []), [2, 2, 'van mij']])
  })
})

describe('a sheet that the user made after an unfinished insertion', () => {
  it('stays at the next opening, also with the name and the id of ours', async () => {
    const { excel, host, person } = opened
    excel.failures.keepFailingFromOperation(330)
    await sentenceOf(host.insert(plan))
    excel.failures.stopFailing()
    const mark = excel.book.settings.get('impactkaart-bezig') as { readonly temporary: readonly string[] }
    const [left = ''] = isOurs(excel)
    const { id } = excel.book.sheet(left)
    person.deletesSheet(left)
    person.addsSheet('Kaart')
    Object.assign(excel.book.sheet('Kaart'), { id })
    excel.book.settings.set('impactkaart-bezig', { ...mark, sheetIds: [id] })
    opened = await reopen(opened)
    await opened.host.sets()
    expect(isOurs(opened.excel)).toEqual(['Kaart'])
  })
})

describe('more rows that fail', () => {
  it('leave what was filled in and the table as it was, and can be tried again', async () => {
    const { excel, host } = opened
    const [small, large] = [impactkaart({ set: '', rows: 2 }), impactkaart({ set: '', rows: 4 })]
    await host.insert(small)
    await host.write({ Uitkomsten: [[], ['Mijn uitkomst', 12]] })
    for (const nth of [5, 60, 200, 500]) {
      excel.failures.failOperation(nth)
      expect(await sentenceOf(host.extend(small, large))).toContain('De tabel heeft nog geen extra rijen')
      excel.failures.stopFailing()
      expect((await host.sets())[0]?.rows).toBe(2)
      expect((await host.read(['Uitkomsten'])).Uitkomsten?.[1]?.slice(0, 2)).toEqual(['Mijn uitkomst', 12])
      expect(excel.book.sheets.filter(({ name, protection }) => name !== 'Blad1' && !protection)).toEqual([])
    }
    await host.extend(small, large)
    expect((await host.sets())[0]?.rows).toBe(4)
  })
})
