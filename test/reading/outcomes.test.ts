// The outcome table: columns in any order and language, defaults, zeros that mean "not given", list prices, and every problem kept.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../core/cell'
import { findPrice } from '../../core/figures/price'
import { indexFactor } from '../../core/figures/price-index'
import { readOutcomes } from '../../core/reading/outcomes'
import { in2024, own, readRow, readTable } from './outcome-rows'

describe('one outcome', () => {
  it('with an own price fills in every default', () => {
    expect(readRow(own)).toEqual({
      row: 2,
      label: 'Minder overlast',
      price: undefined,
      gross: 10,
      chances: undefined,
      unitsPerCase: 1,
      deadweight: 0,
      ownShare: 1,
      displacement: 0,
      years: 1,
      dropOff: 0,
      startYear: 1,
      unitPrice: 100,
      ownPrice: true,
      cashable: 1,
      payers: [{ payer: 'onbekend', share: 1 }],
      hoursPerUnit: 0,
      hoursUnknown: false,
      sector: 'onbekend',
      low: 1,
      high: 1,
      evidence: 'schatting',
      source: '',
      ownSource: false,
      group: 'Minder overlast',
      zeros: [],
    })
  })

  it('from the list takes price, payer, hours, sector, source and group of the list', () => {
    const row = readRow({ Uitkomst: 'Huisarts Consult', 'Bruto aantal': 10 })
    const price = findPrice('huisarts-consult')
    expect(row).toMatchObject({
      label: 'Huisarts Consult',
      price: { key: 'huisarts-consult' },
      ownPrice: false,
      payers: [{ payer: 'zorgverzekeraar', share: 1 }],
      hoursPerUnit: 0.2976,
      hoursUnknown: false,
      sector: 'zorg',
      source: price?.source,
      group: 'huisarts-consult',
    })
    expect(row.unitPrice).toBeCloseTo(30.87 * (indexFactor(2022, 2024) ?? 0), 12)
  })

  it('finds a price by its Dutch and its English name', () => {
    for (const name of [
      'Huisarts, gemiddeld consult (ook telefonisch/e-mail)',
      'GP, average consultation (also phone/e-mail)',
    ]) {
      expect(readRow({ Outcome: name, 'Gross number': 1 }).price?.key).toBe('huisarts-consult')
    }
  })

  it('never indexes a fixed policy value', () => {
    expect(readRow({ Uitkomst: 'qaly-hoog', 'Bruto aantal': 1 }).unitPrice).toBe(80000)
  })

  it('takes nothing from a row that is no price itself: as on the sheets, which do not list it', () => {
    for (const Prijs of [50000, 0])
      expect(readRow({ Uitkomst: 'dakloze-jongere-jaar', 'Bruto aantal': 1, Prijs })).toMatchObject({
        price: undefined,
        unitPrice: Prijs,
        ownPrice: true,
        payers: [{ payer: 'onbekend', share: 1 }],
        hoursPerUnit: 0,
        sector: 'onbekend',
        group: 'dakloze-jongere-jaar',
      })
  })

  it('several payers of a list price share equally', () => {
    expect(readRow({ Uitkomst: 'bijstand-jaar', 'Bruto aantal': 1 }).payers).toEqual([
      { payer: 'gemeente', share: 0.5 },
      { payer: 'Rijk', share: 0.5 },
    ])
  })

  it('a typed price is an own price, unless it equals the list price', () => {
    const listed = readRow({ Uitkomst: 'huisarts-consult', 'Bruto aantal': 1 }).unitPrice
    expect(readRow({ Uitkomst: 'huisarts-consult', 'Bruto aantal': 1, Prijs: listed * (1 + 5e-10) }).ownPrice).toBe(
      false,
    )
    const dearer = readRow({ Uitkomst: 'huisarts-consult', 'Bruto aantal': 1, Prijs: 40 })
    expect(dearer).toMatchObject({ unitPrice: 40, ownPrice: true, source: '', hoursPerUnit: 0.2976 })
  })

  it('a list row that is no price can be used with an own price', () => {
    expect(readRow({ Uitkomst: 'bijstand-duurverkorting', 'Bruto aantal': 1, Prijs: 9 })).toMatchObject({
      unitPrice: 9,
      ownPrice: true,
    })
  })

  it('counts chances as residents x change; Richting turns the sign', () => {
    const chances = { Uitkomst: 'x', 'Aantal bewoners': 200, 'Kans zonder': 0.5, 'Kans met': '25%', Prijs: 1 }
    expect(readRow(chances)).toMatchObject({
      gross: 50,
      chances: { residents: 200, without: 0.5, with: 0.25 },
      deadweight: 0,
    })
    expect(readRow({ ...chances, Richting: 'Meer' }).gross).toBe(-50)
    expect(readRow({ ...own, Richting: 'meer' }).gross).toBe(10)
  })

  it('a chance of 0 is a value beside residents', () => {
    expect(readRow({ Uitkomst: 'x', 'Aantal bewoners': 200, 'Kans zonder': 0.5, 'Kans met': 0, Prijs: 1 }).gross).toBe(
      100,
    )
  })

  it('reads text that looks like a number, and a negative number', () => {
    expect(readRow({ ...own, 'Bruto aantal': '-1.250,5', Deadweight: '12,5%', Prijs: '€ 3.000' })).toMatchObject({
      gross: -1250.5,
      deadweight: 0.125,
      unitPrice: 3000,
    })
  })

  it('keeps a number in a text column as text, and text that starts with =', () => {
    expect(readRow({ ...own, Bron: 2024, Groep: '=A1', Uitkomst: '=1+1' })).toMatchObject({
      label: '=1+1',
      source: '2024',
      ownSource: true,
      group: '=A1',
    })
  })
})

describe('the table', () => {
  it('reads English labels the same', () => {
    const pairs: [string, string, Cell][] = [
      ['Uitkomst', 'Outcome', 'x'],
      ['Aantal bewoners', 'Residents', 100],
      ['Kans zonder', 'Chance without', 0.5],
      ['Kans met', 'Chance with', 0.3],
      ['Richting', 'Direction', 'minder'],
      ['Eenheden per geval', 'Units per case', 3],
      ['Eigen aandeel', 'Own share', 0.8],
      ['Verdringing', 'Displacement', 0.1],
      ['Jaren', 'Years', 2.5],
      ['Uitval', 'Drop-off', 0.2],
      ['Start', 'Start year', 2],
      ['Prijs', 'Price', 10],
      ['Werkelijk bespaard', 'Cashable', 0.9],
      ['Baathouder', 'Payer', 'inwoner'],
      ['Uren per eenheid', 'Hours per unit', 2],
      ['Laag', 'Low', 0.5],
      ['Hoog', 'High', 1.3],
      ['Bewijs', 'Evidence', 'measured'],
      ['Bron', 'Source', 'eigen telling'],
      ['Groep', 'Group', 'g'],
    ]
    const dutch = readTable([pairs.map(([label]) => label), pairs.map(([, , cell]) => cell)])
    const english = readTable([pairs.map(([, label]) => label), pairs.map(([, , cell]) => cell)])
    expect(english).toEqual(dutch)
    expect(dutch.unknownColumns).toEqual([])
    expect(dutch.rows[0]).toMatchObject({ evidence: 'gemeten', years: 2.5, startYear: 2, low: 0.5, high: 1.3 })
  })

  it('takes columns in any order and notes those that are not ours', () => {
    const outcomes = readTable([
      ['Notitie', 'prijs', 'Eigen prijs', 'BRUTO_AANTAL', 'Controle', 'uitkomst', ''],
      ['let op', 5, 7, 2, 'in orde', 'x', 'los'],
    ])
    expect(outcomes.rows[0]).toMatchObject({ unitPrice: 5, gross: 2, label: 'x' })
    expect(outcomes.unknownColumns).toEqual(['Notitie'])
    expect(outcomes.headlessColumns).toEqual([7])
    expect(outcomes.ignoredPrices).toEqual([{ row: 2, column: 'Eigen prijs' }])
  })

  it('takes a 0 in the header for a blank one, as an older Excel hands it over', () => {
    const outcomes = readTable([
      ['Uitkomst', 0, 'Bruto aantal', 0, 'Prijs', 0],
      ['x', 0, 2, null, 5, 'los'],
    ])
    expect(outcomes.rows[0]).toMatchObject({ unitPrice: 5, gross: 2, label: 'x' })
    expect(outcomes.unknownColumns).toEqual([])
    expect(outcomes.headlessColumns).toEqual([6])
  })

  it('counts rows within the range, skips blank rows and notes rows without a name', () => {
    const outcomes = readTable([
      ['Uitkomst', 'Bruto aantal', 'Prijs'],
      ['', '', ''],
      ['x', 1, 1],
      [0, 0, 0],
      ['', 5, ''],
      [null, undefined, ' '],
      [7, 0, 0],
      ['y', 1, 1],
    ])
    expect(outcomes.rows.map((row) => row.row)).toEqual([3, 8])
    expect(outcomes.skippedRows).toEqual([5, 7])
  })

  it('keeps every problem, several per row too, and leaves only those rows out', () => {
    const { outcomes, problems } = readOutcomes(
      [
        ['Uitkomst', 'Bruto aantal', 'Prijs', 'Deadweight', 'Jaren'],
        ['x', 'veel', 1, 1.2, 40],
        ['y', 5, 1, 0, 0],
        ['weet-ik-niet', 5, '', 0, 1],
      ],
      in2024,
    )
    expect(problems.map((one) => one.reason)).toEqual([
      'share-above-one',
      'not-a-number',
      'years-out-of-range',
      'outcome-price-unknown',
    ])
    expect(outcomes.rows.map((row) => row.label)).toEqual(['y'])
    expect(outcomes.zerosSkipped).toEqual([{ row: 3, column: 'Jaren' }])
  })

  it('reads rows that are shorter than the header', () => {
    expect(
      readTable([
        ['Uitkomst', 'Bruto aantal', 'Prijs', 'Bron'],
        ['x', 1, 1],
      ]).rows,
    ).toHaveLength(1)
  })
})

describe('ten thousand rows', () => {
  const header = ['Uitkomst', 'Bruto aantal', 'Prijs', 'Deadweight', 'Jaren', 'Baathouder', 'Laag', 'Hoog']

  it('are all read', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => [
      at % 2 === 0 ? 'huisarts-consult' : `eigen post ${at}`,
      at,
      at % 2 === 0 ? '' : 5,
      0.1,
      2,
      'gemeente 60%; Rijk 40%',
      0.5,
      1.5,
    ])
    const { rows } = readTable([header, ...lines])
    expect(rows).toHaveLength(10_000)
    expect(rows[9_999]).toMatchObject({ row: 10_001, gross: 9_999, unitPrice: 5 })
  })

  it('that are all wrong are all reported, the nearest names with the first ones', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => [`onbekende post ${at}`, 1, '', 0, 1, '', 1, 1])
    const { problems } = readOutcomes([header, ...lines], in2024)
    expect(problems).toHaveLength(10_000)
    expect(problems[0]?.message).toContain('Lijkt op:')
    expect(problems[9_999]?.message).toContain('Rij 10001, kolom Uitkomst')
  })
})
