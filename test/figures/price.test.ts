// Finding, offering and indexing prices.
import { describe, expect, it } from 'vitest'
import { discountRateSource, standardDiscountRate } from '../../core/figures/discount-rates'
import { findPrice, isOffered, nearestKeys, offeredPrices, prices, unitPrice } from '../../core/figures/price'
import { indexFactor, latestPriceYear, priceIndex, priceIndexSources, priceYears } from '../../core/figures/price-index'
import { hoursPerFteSource, standardHoursPerFte } from '../../core/figures/staffing'

const offered = (key: string) => {
  const price = findPrice(key)
  if (price === undefined || !isOffered(price)) throw new Error(`${key} is not offered`)
  return price
}

describe('findPrice', () => {
  it.each([
    ['the key', 'bijstand-jaar', 'bijstand-jaar'],
    ['capitals and spaces around', '  BIJSTAND-Jaar ', 'bijstand-jaar'],
    ['underscores for hyphens', 'bijstand_jaar', 'bijstand-jaar'],
    ['spaces for hyphens', 'bijstand jaar', 'bijstand-jaar'],
    ['the Dutch name', 'Bijstandsuitkering, per jaar', 'bijstand-jaar'],
    [
      'the name without its accents',
      'Residentiele leefgroep, vermeden per kind per jaar',
      'residentiele-leefgroep-jaar',
    ],
    ['the English name', 'GP, average consultation (also phone/e-mail)', 'huisarts-consult'],
    ['a row that is never a price', 'ratio-seor', 'ratio-seor'],
  ])('knows %s', (_, text, key) => {
    expect(findPrice(text)?.key).toBe(key)
  })

  it.each(['', 'bijstand', 'maanreis'])('does not guess at "%s"', (text) => {
    expect(findPrice(text)).toBeUndefined()
  })

  it('finds every price by its key and by its Dutch name', () => {
    for (const price of offeredPrices) {
      expect(findPrice(price.key)?.key).toBe(price.key)
      expect(findPrice(price.name.nl)?.key).toBe(price.key)
    }
  })
})

describe('what is offered', () => {
  it('is in euro, with a value, a year, a payer, a source, a strength and an address', () => {
    for (const price of offeredPrices) {
      expect(price.unit.nl.startsWith('euro'), price.key).toBe(true)
      expect(Number.isFinite(price.value) && price.priceYear >= 2000, price.key).toBe(true)
      expect(price.payers.length, price.key).toBeGreaterThan(0)
      for (const text of [price.source, price.publisher, price.strength, price.url, price.checkedOn]) {
        expect(text, price.key).not.toBe('')
      }
    }
  })

  it('never holds a benchmark, an effect, a percentage or a row without a value', () => {
    for (const key of ['ratio-seor', 'bijstand-duurverkorting', 'eenzaamheid-ggz-pct', 'dakloze-jongere-jaar']) {
      const price = findPrice(key)
      expect(price && isOffered(price), key).toBe(false)
    }
  })

  it('is sorted by key', () => {
    const keys = prices.map((price) => price.key)
    expect(keys).toEqual([...keys].sort())
  })

  it('says of every price how many hours stand behind it, or why that is not known', () => {
    for (const price of offeredPrices) {
      expect(price.staffing?.explanation, price.key).toBeTruthy()
      expect(price.staffing?.group, price.key).toBeTruthy()
      if (price.staffing?.basis === 'derived') expect(price.staffing.explanation).toContain('afgeleid, eigen schatting')
    }
    expect(findPrice('huisarts-consult')?.staffing?.hoursPerUnit).toBe(0.2976)
  })
})

describe('nearestKeys', () => {
  it.each([
    ['bijstand', 'bijstand-jaar'],
    ['huisart-consult', 'huisarts-consult'],
    ['huisuitzeting', 'huisuitzetting-corporatie'],
    ['dagbesteding voor ouderen', 'dagbesteding-ouderen'],
  ])('"%s" is near %s', (text, key) => {
    const near = nearestKeys(text, 3)
    expect(near).toHaveLength(3)
    expect(near).toContain(key)
  })

  it('weighs keys of an own list too, and names each key once', () => {
    expect(nearestKeys('koffieochtend', 3, ['koffie-ochtenden'])[0]).toBe('koffie-ochtenden')
    const near = nearestKeys('huisart-consult', 3, ['huisarts-consult'])
    expect(new Set(near).size).toBe(3)
  })

  it('gives the same answer every time, the best one first', () => {
    expect(nearestKeys('huisart-consult', 3)).toEqual(nearestKeys('huisart-consult', 3))
    expect(nearestKeys('huisart-consult', 3)[0]).toBe('huisarts-consult')
  })

  it('gives no more than asked, and none for none', () => {
    expect(nearestKeys('zorg', 1)).toHaveLength(1)
    expect(nearestKeys('zorg', 0)).toEqual([])
    expect(nearestKeys('', 2)).toHaveLength(2)
  })
})

describe('indexing', () => {
  it.each([
    ['bijstand-jaar', 2024, 17_636.7],
    ['huisarts-consult', 2024, 33.13],
    ['begeleiding-uur', 2024, 68.68],
    ['seh-bezoek', 2024, 276.87],
    ['dakloos-feitelijk-vermeden', 2024, 64_263.84],
    ['huisuitzetting-corporatie', 2024, 13_237.51],
    ['detentie-dag-volwassene', 2024, 343.47],
    ['schulden-werkgever-jaar', 2024, 16_657.13],
    ['schuldhulptraject-2005', 2024, 2302.84],
    ['beschermingsbewind-schulden-jaar', 2025, 2132.8],
  ])('%s in prices of %i is %d', (key, year, euro) => {
    expect(Math.abs(unitPrice(offered(key), year) - euro)).toBeLessThan(0.01)
  })

  it('leaves a fixed policy value alone', () => {
    expect(unitPrice(offered('qaly-midden'), 2024)).toBe(50_000)
  })

  it('leaves a price in its own year alone', () => {
    expect(unitPrice(offered('bijstand-jaar'), 2018)).toBe(14_000)
  })

  it('knows 2000 to 2025, and says so for another year', () => {
    expect([priceYears[0], latestPriceYear, priceYears.length]).toEqual([2000, 2025, 26])
    expect([priceIndex.get(2015), priceIndex.get(2026)]).toEqual([100, undefined])
    expect(indexFactor(1999, 2024)).toBeUndefined()
    expect(indexFactor(2024, 2026)).toBeUndefined()
    expect(indexFactor(2020, 2020)).toBe(1)
    expect(() => unitPrice(offered('bijstand-jaar'), 1999)).toThrow('no price index')
  })
})

describe('the figures of the method', () => {
  it('are the standard ones, with their source', () => {
    expect(standardDiscountRate).toBe(0.0225)
    expect(standardHoursPerFte).toBe(1363)
    for (const { source, url, checkedOn } of [discountRateSource, hoursPerFteSource, ...priceIndexSources]) {
      expect([source, url, checkedOn]).not.toContain('')
    }
    expect(priceIndexSources[0]?.source).toContain('CBS')
  })
})
