// The sheets compute the same card as the functions. LibreOffice recalculates filled-in workbooks; every figure must equal that of
// KAART or SNELKAART, by the name of its row, to a relative 1e-9. The functions get the answers themselves, not the sheets' cells.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { offeredPrices, unitPrice } from '../../core/figures/price'
import { latestPriceYear } from '../../core/figures/price-index'
import { areaOf, columnNumber } from '../../core/plan/address'
import { cardTableRange, quickTableRange } from '../../core/templates/impactkaart/card-tables'
import {
  firstOutcomeRow,
  firstPriceRow,
  helperColumn,
  priceColumns,
  sheetTitle,
} from '../../core/templates/impactkaart/layout'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { expectedCard, expectedQuickCard, type FilledCard, fileOf } from './filled'
import { madeUpCards, namedCards } from './inputs'

const cards: Readonly<Record<string, FilledCard>> = { ...namedCards, ...madeUpCards }
const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/g, '-')

let books: Record<string, Recalculated> = {}

beforeAll(async () => {
  const files = await Promise.all(
    Object.entries(cards).map(async ([name, card]) => [slug(name), await fileOf(card)] as const),
  )
  books = await recalculate(Object.fromEntries(files))
}, 300_000)

const bookOf = (name: string): Recalculated => {
  const book = books[slug(name)]
  if (!book) throw new Error(`No workbook for ${name}`)
  return book
}

/** A table of three columns on sheet Kaart, by row name. */
const tableOf = (name: string, range: string): Map<string, Cell> => {
  const { from, to } = areaOf(range)
  const sheet = sheetTitle('kaart', cards[name]?.set ?? '')
  const found = new Map<string, Cell>()
  for (let row = from.row + 1; row <= to.row; row++)
    found.set(String(bookOf(name).at(sheet, row, from.column)), bookOf(name).at(sheet, row, from.column + 1) as Cell)
  return found
}

/** Equal to 1e-9 of the larger, or of `scale` where a figure is a difference of larger ones. */
const same = (one: Cell, other: Cell, scale = 0): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), scale)
    : one === other

const withOutcomes = Object.keys(cards).filter((name) => (cards[name]?.outcomes.length ?? 0) > 0)
const without = Object.keys(cards).filter((name) => cards[name]?.outcomes.length === 0)

test('there are at least twenty inputs', () => {
  expect(withOutcomes.length).toBeGreaterThanOrEqual(20)
})

describe('the full card equals KAART', () => {
  test.each(withOutcomes)('%s', (name) => {
    const native = tableOf(name, cardTableRange)
    const card = expectedCard(cards[name] as FilledCard).slice(1)
    const scale = Math.max(...card.slice(3, 5).map(([, value]) => Math.abs(Number(value))), 0)
    const differences = card
      .filter(([label]) => label !== 'In een zin')
      .filter(([label, value]) => !same(native.get(String(label)), value, label === 'Netto baten' ? scale : 0))
      .map(([label, value]) => `${label}: sheet ${native.get(String(label))}, function ${value}`)
    expect(differences).toEqual([])
  })

  test.each(withOutcomes)('%s: parties and sectors that KAART does not name are 0', (name) => {
    const named = new Set(expectedCard(cards[name] as FilledCard).map(([label]) => label))
    const others = [...tableOf(name, cardTableRange)].filter(
      ([label, value]) => /^(Baat|Personeel): /.test(label) && !named.has(label) && Math.abs(Number(value)) > 1e-6,
    )
    expect(others).toEqual([])
  })

  test.each(withOutcomes)('%s: every row counts', (name) => {
    const card = cards[name] as FilledCard
    const sheet = sheetTitle('uitkomsten', card.set ?? '')
    const silent = card.outcomes.flatMap((row, index) => {
      const at = firstOutcomeRow + index
      const counts = bookOf(name).at(sheet, at, columnNumber(helperColumn('counts')))
      return counts === 1 ? [] : [`${row.Uitkomst}: ${bookOf(name).at(sheet, at, 1)}`]
    })
    expect(silent).toEqual([])
  })
})

describe('the quick card equals SNELKAART', () => {
  test.each([...without, 'one row', 'payers', 'made up 1', 'second set'])('%s', (name) => {
    const native = tableOf(name, quickTableRange)
    const differences = expectedQuickCard(cards[name] as FilledCard)
      .slice(1)
      .filter(([label, value]) => !same(native.get(String(label)), value))
      .map(([label, value]) => `${label}: sheet ${native.get(String(label))}, function ${value}`)
    expect(differences).toEqual([])
  })

  test.each(without)('%s: the card is headed Indicatie', (name) => {
    expect(bookOf(name).at('Kaart', 1, 2)).toBe('Indicatie')
  })
})

test('with an outcome the card is headed Impactkaart', () => {
  expect(bookOf('one row').at('Kaart', 1, 2)).toBe('Impactkaart')
})

test('the price list is indexed as the functions do', () => {
  const wrong = offeredPrices.filter((price, index) => {
    const shown = bookOf('one row').at('Prijzen', firstPriceRow + index, columnNumber(priceColumns.current))
    return !same(shown as Cell, unitPrice(price, latestPriceYear))
  })
  expect(wrong.map(({ key }) => key)).toEqual([])
})

test.each(Object.keys(cards))('%s: no cell on any sheet shows an error', (name) => {
  expect(bookOf(name).errors()).toEqual([])
})
