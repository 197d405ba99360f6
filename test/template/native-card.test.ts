// The sheets compute the same card as the functions. LibreOffice recalculates filled-in workbooks; every figure must equal that of
// KAART or SNELKAART, by the name of its row, to a relative 1e-9. The functions get the answers themselves, not the sheets' cells.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { unitPrice } from '../../core/figures/price'
import { latestPriceYear } from '../../core/figures/price-index'
import { functions } from '../../core/functions/index'
import { areaOf, columnNumber } from '../../core/plan/address'
import { cardTableRange, quickTableRange } from '../../core/templates/impactkaart/kaart/places'
import { firstOutcomeRow, firstPriceRow, helperColumn, priceColumns } from '../../core/templates/impactkaart/layout'
import { impactkaartNames } from '../../core/templates/impactkaart/names'
import { listedPrices } from '../../core/templates/impactkaart/prijzen/price-list'
import { sheetTitle } from '../../core/templates/impactkaart/titles'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { expectedCard, expectedQuickCard, type FilledCard, fileOf, planOf } from './filled'
import { namedCards } from './inputs'
import { madeUpCards } from './made-up'

/** Small tables for the named cards: most of the time goes into rows. The made-up ones have the usual size. */
const small = Object.entries(namedCards).map(([name, card]) => [
  name,
  { ...card, rows: Math.max(3, card.outcomes.length) },
])
const cards: Readonly<Record<string, FilledCard>> = { ...Object.fromEntries(small), ...madeUpCards }
const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/g, '-')

let books: Record<string, Recalculated> = {}

beforeAll(async () => {
  const files = await Promise.all(
    Object.entries(cards).map(async ([name, card]) => [slug(name), await fileOf(card)] as const),
  )
  books = await recalculate(Object.fromEntries(files))
}, 600_000)

const bookOf = (name: string): Recalculated => {
  const book = books[slug(name)]
  if (!book) throw new Error(`No workbook for ${name}`)
  return book
}

const setOf = (name: string): string => cards[name]?.set ?? ''

/** A table of three columns on sheet Kaart, by row name. */
const tableOf = (name: string, range: string): Map<string, Cell> =>
  new Map(
    cellsOf(name, sheetTitle('kaart', setOf(name)), range)
      .slice(1)
      .map(([label, value]) => [String(label), value]),
  )

const cellsOf = (name: string, sheet: string, range: string): Cell[][] => {
  const { from, to } = areaOf(range)
  const cell = (row: number, column: number): Cell => {
    const value = bookOf(name).at(sheet, row, column) ?? ''
    return value instanceof Date ? dayNumber(value) : (value as Cell)
  }
  return numbers(from.row, to.row).map((row) => numbers(from.column, to.column).map((column) => cell(row, column)))
}

/** As a spreadsheet counts days. */
const dayNumber = (date: Date): number => date.getTime() / 86_400_000 + 25_569

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** A table by the name that the pane reads it by. */
const namedTable = (name: string, table: 'project' | 'outcomes'): Cell[][] => {
  const found = planOf(cards[name] as FilledCard).names.find((one) => one.name === impactkaartNames(setOf(name))[table])
  if (!found) throw new Error(`No name for ${table}`)
  return cellsOf(name, found.sheet, found.range)
}

/** Equal to 1e-9 of the larger, or of `scale` where a figure is a difference of larger ones. */
const same = (one: Cell, other: Cell, scale = 0): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), scale)
    : one === other

/** Where the card on the sheet and an answer of KAART differ, row by row; the sentence is the functions' own. */
const differences = (name: string, answer: readonly Cell[][]): string[] => {
  const native = tableOf(name, cardTableRange)
  const rows = answer.slice(1).filter(([label]) => label !== 'In een zin')
  const scale = Math.max(...rows.slice(3, 5).map(([, value]) => Math.abs(Number(value))), 0)
  return rows
    .filter(([label, value]) => !same(native.get(String(label)), value, label === 'Netto baten' ? scale : 0))
    .map(([label, value]) => `${label}: sheet ${native.get(String(label))}, function ${value}`)
}

const withOutcomes = Object.keys(cards).filter((name) => (cards[name]?.outcomes.length ?? 0) > 0)
const without = Object.keys(cards).filter((name) => cards[name]?.outcomes.length === 0)

test('there are at least twenty made-up inputs', () => {
  expect(Object.keys(madeUpCards).length).toBeGreaterThanOrEqual(20)
})

describe('the full card equals KAART', () => {
  test.each(withOutcomes)('%s', (name) => {
    expect(differences(name, expectedCard(cards[name] as FilledCard))).toEqual([])
  })

  test.each(withOutcomes)('%s: also when it reads the tables of the sheet, as the pane does', (name) => {
    const answer = functions.KAART?.(namedTable(name, 'project'), namedTable(name, 'outcomes')) as Cell[][]
    expect(differences(name, answer)).toEqual([])
  })

  test.each(withOutcomes)('%s: parties and sectors that KAART does not name are 0', (name) => {
    const named = new Set(expectedCard(cards[name] as FilledCard).map(([label]) => label))
    const others = [...tableOf(name, cardTableRange)].filter(
      ([label, value]) => /^(Baat|Personeel): /.test(label) && !named.has(label) && Math.abs(Number(value)) > 1e-6,
    )
    expect(others).toEqual([])
  })

  test.each(withOutcomes)('%s: every row counts', (name) => {
    const sheet = sheetTitle('uitkomsten', setOf(name))
    const silent = (cards[name]?.outcomes ?? []).flatMap(({ Uitkomst }, index) => {
      const at = firstOutcomeRow + index
      const counts = bookOf(name).at(sheet, at, columnNumber(helperColumn('counts')))
      return Uitkomst === undefined || counts === 1 ? [] : [`${Uitkomst}: ${bookOf(name).at(sheet, at, 1)}`]
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
  const wrong = listedPrices.filter((price, index) => {
    const shown = bookOf('one row').at('Prijzen', firstPriceRow + index, columnNumber(priceColumns.current))
    return !same(shown as Cell, unitPrice(price, latestPriceYear))
  })
  expect(wrong.map(({ key }) => key)).toEqual([])
})

test.each(Object.keys(cards))('%s: no cell on any sheet shows an error', (name) => {
  expect(bookOf(name).errors()).toEqual([])
})
