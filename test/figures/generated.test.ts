// The generated figures equal what the tables give, and hold as many rows as the tables do.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFigureTables } from '../../core/figures/figure-tables.build'
import { generateFigures } from '../../core/figures/figures.build'
import { offeredPrices, prices } from '../../core/figures/price'

const tables = readFigureTables()
const read = (file: string): string => readFileSync(new URL(`../../core/figures/${file}`, import.meta.url), 'utf8')
const files = ['figures.generated.ts', 'prices.generated.ts'] as const

describe('the generated figures', () => {
  it('are not stale: run `npm run figures` after a change of a table', () => {
    const generated = generateFigures(tables)
    expect(Object.keys(generated)).toEqual(files)
    expect(files.filter((file) => generated[file] !== read(file))).toEqual([])
  })

  it('say in their first line that they are generated, and how', () => {
    for (const file of files)
      expect(read(file).split('\n')[0]).toBe(
        '// Generated from the CSV tables in this folder by `npm run figures`; do not edit by hand.',
      )
  })

  it('leave half of the 60 kB of the functions to the code', () => {
    expect(gzipSync(files.map(read).join('')).length).toBeLessThan(30_000)
  })

  it('hold every Dutch row, and no British ones', () => {
    expect(tables.prices).toHaveLength(220)
    expect(prices.map((price) => price.key)).toEqual(tables.prices.map((row) => row.key).sort())
    expect(tables.prices.filter((row) => !['EUR', ''].includes(row.currency ?? ''))).toEqual([])
  })

  it('offer 178 of the 182 rows that may be offered: two have no value, two are percentages', () => {
    const allowed = prices.filter((price) => price.use === 'default' || price.use === 'check')
    const offered = new Set(offeredPrices.map((price) => price.key))
    expect(allowed).toHaveLength(182)
    expect(allowed.map((price) => price.key).filter((key) => !offered.has(key))).toEqual([
      'dakloze-jongere-jaar',
      'eenzaamheid-ggz-pct',
      'eenzaamheid-zorgkosten-pct',
      'kindermishandeling-meerkosten',
    ])
  })

  it('change no figure on the way from table to price', () => {
    const rows = new Map(tables.prices.map((row) => [row.key, row]))
    for (const price of offeredPrices) {
      const row = rows.get(price.key)
      const numbers = [price.value, price.priceYear, price.low ?? '', price.high ?? '']
      const typed = [row?.value, row?.price_year, row?.range_low, row?.range_high].map((text) =>
        text === '' ? '' : Number(text),
      )
      expect(numbers, price.key).toEqual(typed)
    }
  })
})
