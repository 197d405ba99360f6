// An organisation's own price list: which price wins, and in which year it counts.
import { describe, expect, it } from 'vitest'
import { findPrice } from '../../core/figures/price'
import { indexFactor } from '../../core/figures/price-index'
import { ownUnitPrice, readOwnPrices } from '../../core/reading/own-prices'

const own = readOwnPrices([
  ['Prijsjaar', 'Sleutel', 'Prijs', 'Eenheid', 'Baathouder', 'Notitie'],
  ['', 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)', 35, 'euro per contact', '', ''],
  [2018, 'Koffie-ochtend', '€ 12,50', '', '', ''],
  [0, 'huisarts-visite', 0, '', '', ''],
  [0, 'niets waard', 0, '', '', ''],
  [2018, 7, 12, '', '', ''],
  ['', '', '', '', '', ''],
])

describe('own prices', () => {
  it('replace a price of the list, by key or by name', () => {
    expect(ownUnitPrice(own, 'huisarts-consult', 2024)).toBe(35)
    expect(ownUnitPrice(own, 'HUISARTS CONSULT', 2020)).toBe(35)
  })

  it('are indexed from their own year, when that is given', () => {
    expect(ownUnitPrice(own, 'koffie ochtend', 2024)).toBeCloseTo(12.5 * (indexFactor(2018, 2024) ?? 0), 12)
  })

  it('a 0 is not given when the list knows the key, else a price', () => {
    expect(ownUnitPrice(own, 'huisarts-visite', 2024)).toBeUndefined()
    expect(ownUnitPrice(own, 'niets waard', 2024)).toBe(0)
  })

  it('a 0 is a price for a key of which our list offers none; name and key are then two names', () => {
    const found = readOwnPrices([
      ['Sleutel', 'Prijs'],
      ['dakloze-jongere-jaar', 0],
    ])
    expect(ownUnitPrice(found, 'dakloze-jongere-jaar', 2024)).toBe(0)
    expect(ownUnitPrice(found, findPrice('dakloze-jongere-jaar')?.name.nl ?? '', 2024)).toBeUndefined()
  })

  it('a row counts only if Sleutel holds text', () => {
    expect(own.size).toBe(3)
    expect(ownUnitPrice(own, '7', 2024)).toBeUndefined()
  })

  it('a list that has no own price gives nothing', () => {
    expect(ownUnitPrice(new Map(), 'huisarts-consult', 2024)).toBeUndefined()
  })
})
