// The printed page of the card says in words and in order what the tables behind it hold.
import { beforeAll, describe, expect, test } from 'vitest'
import { offeredPrices } from '../../core/figures/price'
import { at } from '../../core/templates/impactkaart/kaart/page'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { type FilledCard, fileOf } from './filled'

const start = { projectName: 'Proef', type: 'buurtwerk', months: 12, reach: 1, costs: 1000 } as const
const own = (name: string, price: number, more: Readonly<Record<string, string | number>> = {}) => ({
  Uitkomst: name,
  'Bruto aantal': 1,
  'Eigen prijs': price,
  ...more,
})
const listed = offeredPrices[3]

const cards: Readonly<Record<string, FilledCard>> = {
  quick: { rows: 3, start, comparison: ['meer'], outcomes: [] },
  full: {
    rows: 8,
    start,
    ownPrices: [{ key: 'Cursus', price: 210 }],
    outcomes: [
      own('Klein', 1),
      own('Groot', 500, { Bron: 'boekhouding 2025', Laag: 0.5, Hoog: 1.5 }),
      own('Nadeel', -300),
      { Uitkomst: 'Cursus', 'Bruto aantal': 1 },
      own('Kapot', 9000, { Deadweight: 2 }),
      { Uitkomst: listed?.name.nl ?? '', 'Bruto aantal': 1 },
      own('Even klein', 1),
    ],
  },
  plain: { rows: 3, start, outcomes: [own('Zonder band', 1500, { Baathouder: 'Rijk' })] },
  loss: { rows: 3, start, outcomes: [own('Schade', -500)] },
}

let books: Record<string, Recalculated> = {}

beforeAll(async () => {
  const files = await Promise.all(
    Object.entries(cards).map(async ([name, card]) => [name, await fileOf(card)] as const),
  )
  books = await recalculate(Object.fromEntries(files))
}, 600_000)

const [B, C, D, F] = [2, 3, 4, 6]
const cell = (name: string, row: number, column: number) => books[name]?.at('Kaart', row, column) ?? ''
const column = (name: string, first: number, count: number, where: number) =>
  Array.from({ length: count }, (_, index) => cell(name, first + index, where))

describe('the outcomes that weigh most, each with price and source', () => {
  const lines = (name: string, where: number) => column(name, at.prices + 2, at.priceRows, where)

  test('the largest first, also when it is a loss; ties in their order; a wrong row is not among them', () => {
    expect(lines('full', B)).toEqual(['Groot', 'Nadeel', 'Cursus', listed?.name.nl, 'Klein'])
    expect(lines('full', C).slice(0, 3)).toEqual([500, -300, 210])
    expect(lines('full', D).slice(0, 3)).toEqual([500, -300, 210])
    expect(cell('full', at.prices + 2 + at.priceRows, B)).toContain('Nog 1 uitkomst ')
  })

  test('every price has its source', () => {
    const sources = lines('full', F)
    expect(sources.slice(0, 3)).toEqual([
      'Eigen prijs. boekhouding 2025',
      'Eigen prijs, geen bron genoemd',
      'Prijs van de organisatie, geen bron genoemd',
    ])
    expect(sources[3]).toContain(listed?.source)
    expect(sources[3]).toContain(listed?.unit.nl)
  })

  test('an indication shows what it rests on', () => {
    expect(lines('quick', B)).toEqual([
      'Referentieproject: buurtwerk',
      'Vergelijking: de vijf antwoorden',
      'Kosten van het project',
      '',
      '',
    ])
    expect(lines('quick', C).slice(0, 3)).toEqual(['factor 1,60', 'maal 1,20', 1000])
    expect(String(lines('quick', F)[0])).toContain('SEOR')
  })
})

describe('the factor in words', () => {
  test.each([
    ['quick', 'Elke euro levert naar schatting 1,92 euro op.', 'Bandbreedte: 1,20 tot 2,64'],
    ['plain', 'Elke euro levert naar schatting 1,50 euro op.', 'Er is geen bandbreedte ingevuld'],
    ['loss', 'De nadelen zijn samen groter dan de baten.', 'De kosten zijn hoger dan de baten.'],
  ])('%s', (name, yields, band) => {
    expect(cell(name, 10, B)).toBe(yields)
    expect(cell(name, 11, B)).toContain(band)
  })
})

describe('who gains', () => {
  test('the parties by size, and blank where there are no more', () => {
    expect(column('plain', at.parties, at.partyRows, B)).toEqual(['Rijk', '', '', '', '', '', ''])
    expect([cell('plain', at.parties, C), cell('plain', at.parties, D)]).toEqual([1500, 1])
  })

  test('with a loss the parts of the whole say nothing', () => {
    expect(cell('loss', at.parties, D)).toBe('n.v.t.')
  })

  test('an indication does not know yet', () => {
    expect(cell('quick', at.parties, B)).toBe('nog niet bekend')
  })
})

test('one resident is one resident', () => {
  expect(cell('plain', 3, B)).toContain('looptijd 12 maanden  |  1 bewoner')
  expect(String(cell('plain', 3, B))).not.toContain('bewoners')
})
