// The three functions that show the price list agree with each other.
import { describe, expect, it } from 'vitest'
import { offeredPrices, prices } from '../../core/figures/price'
import { functions } from '../../core/functions/index'

const table = (name: string, ...args: (string | number)[]): (string | number)[][] => {
  const result = functions[name]?.(...args)
  if (!Array.isArray(result)) throw new Error(`${name} gives no table`)
  return result
}

describe('PRIJSLIJST', () => {
  const [header, ...rows] = table('PRIJSLIJST')

  it('lists every usable price once, sorted by key', () => {
    expect(header).toEqual([
      'Sleutel',
      'Naam',
      'Prijs',
      'Eenheid',
      'Prijspeil',
      'Baathouder',
      'Gebruik',
      'Sterkte',
      'Bron',
    ])
    const keys = rows.map((row) => String(row[0]))
    expect(keys).toHaveLength(offeredPrices.length)
    expect(keys).toEqual([...keys].sort())
  })

  it('gives the price that PRIJS gives, by key and by name', () => {
    for (const [key = '', name = '', price] of table('PRIJSLIJST', '', 2020).slice(1)) {
      expect(functions.PRIJS?.(key, 2020)).toBe(price)
      expect(functions.PRIJS?.(name, 2020)).toBe(price)
    }
  })

  it('every price shows use, strength and source', () => {
    for (const row of rows) {
      expect(['standaard', 'met waarschuwing']).toContain(row[6])
      expect(row[7]).not.toBe('')
      expect(row[8]).not.toBe('')
    }
  })

  it('takes a domain in Dutch or English; together the domains are the list', () => {
    const names = new Map(offeredPrices.map((price) => [price.domain.nl, price.domain.en]))
    const found = [...names].map(([nl, en]) => {
      expect(table('PRIJSLIJST', en)).toEqual(table('PRIJSLIJST', nl.toUpperCase()))
      return table('PRIJSLIJST', nl).length - 1
    })
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(offeredPrices.length)
  })
})

describe('PRIJSPASPOORT', () => {
  it('has the same rows for every price', () => {
    const labels = table('PRIJSPASPOORT', 'huisarts-consult').map((row) => row[0])
    expect(labels).toHaveLength(22)
    for (const { key } of prices.filter(({ use }) => use === 'default' || use === 'check'))
      expect(table('PRIJSPASPOORT', key).map((row) => row[0])).toEqual(labels)
  })

  it('shows the hours that UREN uses', () => {
    for (const { key, staffing } of offeredPrices) {
      if (staffing?.hoursPerUnit === undefined) continue
      const shown = table('PRIJSPASPOORT', key).find(([label]) => label === 'Uren per eenheid')
      expect(functions.UREN?.(key, 1)).toBe(shown?.[1])
    }
  })
})
