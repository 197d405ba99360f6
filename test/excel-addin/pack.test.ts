// The workbook of an organisation in Excel: what it locked stays locked when rows are added, sheets are linked or shared; what it brought
// goes when the set goes. Also in a workbook that the command line made, in which Excel remembers nothing of us.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { areaOf, impactkaart, lookOf, meten, type Plan } from '../../core'
import { cellAt, excelOnTheWeb, lookAt, nameAt, sheetOf } from '../excel-host'
import { packPlans } from '../pack/plans'
import { contents, type Opened, open, ownSheet, sentenceOf, tinyPlan } from './opened'

const { card, measuring } = packPlans()
const standard = (rows: number): Plan => impactkaart({ set: '', rows, measured: true })
const unlinked = impactkaart({ set: '', rows: card.rows })

let opened: Opened
beforeEach(async () => {
  opened = await open(excelOnTheWeb, ownSheet)
})
afterEach(() => {
  expect(opened.excel.notModelled).toEqual([])
  opened.close()
})

const locked = (at: string) => lookAt(opened.excel, at, 'protection.locked')

/** The range of every rule on a sheet, with what may be chosen there. */
const rules = (name: string) =>
  sheetOf(opened.excel, name).validations.map(({ areas, rule }) => JSON.stringify([areas, rule]))

/** Does a rule say something about this cell? */
const hasRule = (name: string, at: string): boolean => {
  const { row, column } = areaOf(at).from
  return sheetOf(opened.excel, name).validations.some(({ areas }) =>
    areas.some(
      (area) =>
        area.row < row && row <= area.row + area.rows && area.column < column && column <= area.column + area.columns,
    ),
  )
}

describe('a text of an organisation', () => {
  it('that begins with = is text', async () => {
    await opened.host.insert(card)
    expect(cellAt(opened.excel, 'Start!B6')).toEqual({ value: '=1+1 van Team Noord', formula: '' })
  })
})

describe.each(['as inserted', 'as the command line made it'])('the workbook of an organisation, %s', (how) => {
  beforeEach(async () => {
    await opened.host.insert(card)
    await opened.host.insert(measuring)
    await opened.host.extend(unlinked, standard(card.rows))
    if (how === 'as inserted') return
    opened.excel.book.settings.clear()
    opened.excel.book.xmlParts.clear()
  })

  it('gets more rows that are locked where the rows above them are, and offer nothing there', async () => {
    const before = ['Start', 'Project', 'Prijzen', 'Indicatorenplan'].map(rules)
    await opened.host.extend(standard(card.rows), standard(card.rows + 20))
    expect((await opened.host.sets())[0]?.rows).toBe(card.rows + 20)
    const [last, first, end] = [6 + card.rows, 7 + card.rows, 26 + card.rows]
    for (const row of [7, last, first, end])
      expect([row, locked(`Uitkomsten!O${row}`), hasRule('Uitkomsten', `O${row}`)]).toEqual([row, true, false])
    for (const row of [7, last, first, end])
      expect([row, locked(`Uitkomsten!B${row}`), hasRule('Uitkomsten', `B${row}`)]).toEqual([row, false, true])
    expect(lookAt(opened.excel, `Uitkomsten!O${end}`, 'fill.color')).toBe('#FFFFFF')
    expect(lookAt(opened.excel, `Uitkomsten!R${end}`, 'fill.color')).toBe(lookOf('invoer').fill)
    expect(['Start', 'Project', 'Prijzen', 'Indicatorenplan'].map(rules)).toEqual(before)
    expect(lookAt(opened.excel, 'Uitkomsten!A1', 'font.color')).toBe(card.sheets[0]?.accent)
    expect(sheetOf(opened.excel, 'Kaart').pictures).toHaveLength(1)
    // The charts of the card are as they were made: in the colour of the organisation.
    const bars = sheetOf(opened.excel, 'Kaart').charts.flatMap(({ series }) => series.map(({ color }) => color))
    expect(bars).toEqual([card.sheets[0]?.accent, card.sheets[0]?.accent])
    for (const { name, protection } of opened.excel.book.sheets) expect(name === 'Blad1' || protection).toBeTruthy()
  })

  it('has the rules of the larger table, however often rows are added', async () => {
    for (const more of [0, 20]) await opened.host.extend(standard(card.rows + more), standard(card.rows + more + 20))
    const planned = standard(card.rows + 40).sheets.find(({ role }) => role === 'uitkomsten')?.validations ?? []
    const found = sheetOf(opened.excel, 'Uitkomsten').validations.map(({ areas }) => {
      const [area] = areas
      return area && `${area.column + 1}: ${area.row + 1} to ${area.row + area.rows}`
    })
    const wanted = planned.flatMap(({ range }) => {
      const { from, to } = areaOf(range)
      return range.startsWith('O') ? [] : [`${from.column}: ${from.row} to ${to.row}`]
    })
    expect(found.sort()).toEqual(wanted.sort())
  })

  it('is told apart from its measurements and linked to them again, and gets more of those', async () => {
    const before = contents(opened.excel)
    await opened.host.extend(standard(card.rows), unlinked)
    await opened.host.extend(unlinked, standard(card.rows))
    expect(contents(opened.excel).sheets).toEqual(before.sheets)
    await opened.host.extend(meten({ set: '', rows: 12 }), meten({ set: '', rows: 112 }))
    expect(await opened.host.sets()).toMatchObject([{ measurements: 112 }])
    expect(locked('Metingen!B120')).toBe(false)
    expect(hasRule('Metingen', 'B120')).toBe(true)
    expect(locked('Indicatorenplan!A25')).toBe(true)
  })

  it('goes as a whole, name and block about this file included', async () => {
    expect(nameAt(opened.excel, 'Over_Dit_Bestand')).toContain('Uitleg')
    await opened.host.remove('', 'meten')
    expect(nameAt(opened.excel, 'Over_Dit_Bestand')).toContain('Uitleg')
    await opened.host.remove('')
    expect(opened.excel.book.sheets.map(({ name }) => name)).toEqual(['Blad1'])
    expect(opened.excel.book.names.all.map(({ name }) => name)).toEqual(['Mijn_getal'])
  })

  it('is shared with its locks, its colour and its logo', async () => {
    opened.person.types('Start!B13', '=IMPACTKAART.RENDEMENT(12,10)')
    opened.person.seesResult('Start!B13', 1.2)
    await opened.host.share()
    const copy = sheetOf(opened.excel, 'Start (deelbaar)')
    const [picture] = sheetOf(opened.excel, 'Start').pictures
    expect(copy.pictures).toEqual([{ ...picture, id: expect.any(String) }])
    expect(copy.protection?.options).toEqual(sheetOf(opened.excel, 'Start').protection?.options)
    expect(locked("'Start (deelbaar)'!B7")).toBe(true)
    expect(locked("'Start (deelbaar)'!B6")).toBe(false)
    expect(lookAt(opened.excel, "'Start (deelbaar)'!A1", 'font.color')).toBe(card.sheets[0]?.accent)
    expect(cellAt(opened.excel, "'Start (deelbaar)'!B13")).toEqual({ value: 1.2, formula: '' })
  })
})

describe('a logo', () => {
  const tiny = tinyPlan()
  const [logo] = card.sheets.flatMap(({ picture }) => picture ?? [])
  const withLogo: Plan = {
    ...tiny,
    sheets: tiny.sheets.map((sheet) => (sheet.role === 'kaart' && logo ? { ...sheet, picture: logo } : sheet)),
  }

  it('that Excel refuses at any step leaves the workbook as it was', async () => {
    const { excel, host } = opened
    const before = contents(excel)
    const countOf = async (plan: Plan): Promise<number> => {
      const start = excel.operations
      await host.insert(plan)
      const count = excel.operations - start
      await host.remove('')
      return count
    }
    const [without, withIt] = [await countOf(tiny), await countOf(withLogo)]
    // Made, a name, a text, a place of two numbers, sizes free, two sizes, sizes together.
    expect(withIt - without).toBeGreaterThanOrEqual(9)
    let refused = 0
    for (let nth = without - 60; nth <= withIt; nth++) {
      excel.failures.failOperation(nth)
      const sentence = await host.insert(withLogo).then(() => '', String)
      if (sentence === '') await host.remove('')
      else refused += 1
      const { sheets, names } = contents(excel)
      expect([nth, sheets, names]).toEqual([nth, before.sheets, before.names])
    }
    expect(refused).toBeGreaterThan(50)
  })

  it('that is no picture is refused, and nothing stays', async () => {
    const broken: Plan = {
      ...withLogo,
      sheets: withLogo.sheets.map((sheet): Plan['sheets'][number] =>
        sheet.picture ? { ...sheet, picture: { ...sheet.picture, base64: 'R0lGODlhAQABAAAAACw=' } } : sheet,
      ),
    }
    const before = contents(opened.excel)
    expect(await sentenceOf(opened.host.insert(broken))).toContain('InvalidArgument')
    expect(contents(opened.excel)).toEqual(before)
  })

  it('of 200 kB on two sheets goes along in three requests of less than 5 MB', async () => {
    const padded = (base64: string): string => {
      const bytes = Buffer.from(base64, 'base64')
      return Buffer.concat([bytes, Buffer.alloc(200_000 - bytes.length)]).toString('base64')
    }
    const large: Plan = {
      ...card,
      sheets: card.sheets.map((sheet) =>
        sheet.picture ? { ...sheet, picture: { ...sheet.picture, base64: padded(sheet.picture.base64) } } : sheet,
      ),
    }
    const before = opened.excel.requests.length
    await opened.host.insert(large)
    const requests = opened.excel.requests.slice(before).map(({ bytes }) => bytes)
    expect(requests).toHaveLength(3)
    expect(Math.max(...requests)).toBeLessThan(5_000_000)
  })
})
