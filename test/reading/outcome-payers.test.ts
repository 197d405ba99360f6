// Who gains from an outcome: named in Baathouder, given as shares in columns, or else what the price list says.
import { describe, expect, it } from 'vitest'
import { own, readRow, readTable } from './outcome-rows'

describe('who gains', () => {
  const payers = (Baathouder: string) => readRow({ ...own, Baathouder }).payers

  it('reads name and share in either order, separated by ; or a new line', () => {
    const both = [
      { payer: 'gemeente', share: 0.6 },
      { payer: 'zorgverzekeraar', share: 0.4 },
    ]
    for (const text of [
      'gemeente 60%; zorgverzekeraar 40%',
      '60% Gemeente\n40% ZORGVERZEKERAAR',
      'gemeente: 60 %;zorgverzekeraar (40%);',
      'municipality 0,6; health insurer 0.4',
    ]) {
      expect(payers(text)).toEqual(both)
    }
  })

  it('reads a bare number beside a known party as a share', () => {
    const whole = [{ payer: 'gemeente', share: 1 }]
    for (const text of ['gemeente 1', '1 gemeente', 'gemeente 1; Rijk 0']) expect(payers(text)).toEqual(whole)
    expect(payers('gemeente .6; Rijk ,4')).toEqual([
      { payer: 'gemeente', share: 0.6 },
      { payer: 'Rijk', share: 0.4 },
    ])
    expect(payers('wijk 7')).toEqual([{ payer: 'wijk 7', share: 1 }])
    expect(payers('wijk 7 60%; 0,4 wijk 8')).toEqual([
      { payer: 'wijk 7', share: 0.6 },
      { payer: 'wijk 8', share: 0.4 },
    ])
  })

  it('none with a share means equal parts', () => {
    expect(payers('gemeente; rijk')).toEqual([
      { payer: 'gemeente', share: 0.5 },
      { payer: 'Rijk', share: 0.5 },
    ])
    expect(payers('Police / Justice')).toEqual([{ payer: 'politie/justitie', share: 1 }])
  })

  it('rescales within a tenth of a point, and leaves out a share of 0%', () => {
    const thirds = payers('gemeente 33,3%; Rijk 33,3%; inwoner 33,3%; werkgever 0%')
    expect(thirds.map((one) => one.payer)).toEqual(['gemeente', 'Rijk', 'inwoner'])
    for (const { share } of thirds) expect(share).toBeCloseTo(1 / 3, 12)
  })

  it('gives an own name the spelling of its first row', () => {
    const { rows } = readTable([
      ['Uitkomst', 'Bruto aantal', 'Prijs', 'Baathouder', 'Aandeel Stichting-Noord', 'Sector', 'Groep'],
      ['a', 1, 1, '', 1, 'Wijk Zuid', 'Groep A'],
      ['b', 1, 1, 'stichting noord', '', 'wijk-zuid', 'groep a'],
    ])
    expect(rows.map((row) => [row.payers[0]?.payer, row.sector, row.group])).toEqual([
      ['Stichting-Noord', 'Wijk Zuid', 'Groep A'],
      ['Stichting-Noord', 'Wijk Zuid', 'Groep A'],
    ])
  })

  it('reads a share column per party; a blank or a 0 is no share', () => {
    const row = readRow({
      ...own,
      'Aandeel Gemeente': 0.7,
      'Share state': '30%',
      'Aandeel inwoner': 0,
      Aandeel_werkgever: '',
    })
    expect(row.payers).toEqual([
      { payer: 'gemeente', share: 0.7 },
      { payer: 'Rijk', share: 0.3 },
    ])
  })
})
