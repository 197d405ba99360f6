// What is wrong or incomplete never shows an error cell: the row says what is wrong, does not count, and the card says so loudly.
import { beforeAll, describe, expect, test } from 'vitest'
import { offeredPrices } from '../../core/figures/price'
import { columnNumber } from '../../core/plan/address'
import { firstOutcomeRow, helperColumn, outcomeColumn, shareColumn } from '../../core/templates/impactkaart/layout'
import { writeWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { type FilledCard, fileOf, inputValues, type OutcomeInput, planOf } from './filled'

const listed = offeredPrices[5]?.name.nl ?? ''
const good: OutcomeInput = { Uitkomst: listed, 'Bruto aantal': 10 }
/** Names of the list that the organisation has prices of its own for. */
const ownPriced = (index: number): string => offeredPrices[10 + index]?.name.nl ?? ''

/** One row each, with the words its check must hold. */
const rows: readonly (readonly [what: string, row: OutcomeInput, says: string])[] = [
  ['text in a number cell', { ...good, 'Bruto aantal': 'tien' }, 'staat tekst'],
  ['text in a share', { ...good, Deadweight: '40 procent' }, 'staat tekst'],
  ['120%', { ...good, Deadweight: 1.2 }, 'tussen 0% en 100%'],
  ['a negative share', { ...good, Uitval: -0.1 }, 'tussen 0% en 100%'],
  ['no number', { Uitkomst: listed }, 'Nog nodig: Bruto aantal'],
  ['two of three', { Uitkomst: listed, 'Aantal bewoners': 10, 'Kans zonder': 0.4 }, 'alle drie'],
  ['both ways', { ...good, 'Aantal bewoners': 10, 'Kans zonder': 0.4, 'Kans met': 0.2 }, 'Niet allebei'],
  [
    'deadweight beside chances',
    { Uitkomst: listed, 'Aantal bewoners': 10, 'Kans zonder': 0.4, 'Kans met': 0.2, Deadweight: 0.1 },
    'Maak Deadweight leeg',
  ],
  ['an unknown price', { Uitkomst: 'Iets heel anders', 'Bruto aantal': 10 }, 'Nog nodig: een prijs'],
  ['stars and question marks', { Uitkomst: '*', 'Bruto aantal': 10 }, 'Nog nodig: een prijs'],
  ['text as a price', { ...good, 'Eigen prijs': 'veel' }, 'staat tekst'],
  ['shares of 90%', { ...good, shares: { gemeente: 0.5, Rijk: 0.4 } }, 'samen geen 100%'],
  ['shares and a payer', { ...good, Baathouder: 'Rijk', shares: { gemeente: 1 } }, 'Niet allebei'],
  ['an unknown payer', { ...good, Baathouder: 'gemeente 60%; Rijk 40%' }, 'Kies één baathouder'],
  ['a star as payer', { ...good, Baathouder: '*' }, 'Kies één baathouder'],
  ['an unknown sector', { ...good, Sector: 'ruimtevaart' }, 'Kies een sector'],
  ['31 years', { ...good, Jaren: 31 }, 'hooguit 30'],
  ['years below 0', { ...good, Jaren: -1 }, 'boven 0'],
  ['half a start year', { ...good, Start: 1.5 }, 'heel projectjaar'],
  ['low above high', { ...good, Laag: 2, Hoog: 1.5 }, 'hoger dan Hoog'],
  ['low above the usual high', { ...good, Laag: 1.2 }, 'hoger dan Hoog'],
  ['negative residents', { Uitkomst: listed, 'Aantal bewoners': -5, 'Kans zonder': 0.4, 'Kans met': 0.2 }, '0 of meer'],
  ['another direction', { ...good, Richting: 'omhoog' }, 'minder of meer'],
  ['another proof', { ...good, Bewijs: 'gehoord' }, 'Bewijs'],
  ['no name', { 'Bruto aantal': 10 }, 'Kies of typ een uitkomst'],
  ['a formula as text', { Uitkomst: '=1+1', 'Bruto aantal': 10 }, 'Nog nodig: een prijs'],
  ['a name of spaces', { Uitkomst: '   ', 'Bruto aantal': 10, 'Eigen prijs': 5 }, 'Kies of typ een uitkomst'],
  ['a number too large', { ...good, 'Bruto aantal': 1e200 }, 'te groot'],
  ['a price too large', { ...good, 'Eigen prijs': -1e200 }, 'te groot'],
  ['text as an own price', { Uitkomst: ownPriced(0), 'Bruto aantal': 10 }, 'op het blad Prijzen klopt niet'],
  ['an own price twice', { Uitkomst: ownPriced(1), 'Bruto aantal': 10 }, 'op het blad Prijzen klopt niet'],
  ['an own price of 1900', { Uitkomst: ownPriced(2), 'Bruto aantal': 10 }, 'op het blad Prijzen klopt niet'],
  ['an own price by key', { Uitkomst: offeredPrices[12]?.key ?? '', 'Bruto aantal': 10 }, 'op het blad Prijzen'],
]

const start = { projectName: '=1+1', type: 'buurtwerk', months: 12, reach: 10, costs: 1000 } as const
const ownPrices: FilledCard['ownPrices'] = [
  { key: ownPriced(0), price: '12 euro' },
  { key: ownPriced(1), price: 50 },
  { key: offeredPrices[11]?.key ?? '', price: 60 },
  { key: ownPriced(2), price: 50, year: 1900 },
  { key: ownPriced(3), year: 2020 },
]
const wrong: FilledCard = { start, ownPrices, outcomes: rows.map(([, row]) => row) }
/** Right in spite of the faulty own prices: it has a price of its own, or its own price is not filled in. */
const right: FilledCard = {
  start,
  ownPrices,
  rows: 3,
  outcomes: [
    { Uitkomst: ownPriced(0), 'Bruto aantal': 10, 'Eigen prijs': 7 },
    { Uitkomst: ownPriced(3), 'Bruto aantal': 10 },
  ],
}

/** A project fault each, with the words on the card. */
const projects: readonly (readonly [what: string, card: FilledCard, says: string])[] = [
  ['text as duration', { start: { ...start, months: 'een jaar' }, outcomes: [good] }, 'looptijd'],
  ['400 months', { start: { ...start, months: 400 }, outcomes: [good] }, 'looptijd'],
  ['negative costs', { start: { ...start, costs: -1 }, outcomes: [good] }, 'kosten'],
  ['an unknown type', { start: { ...start, type: 'b*' }, outcomes: [] }, 'projecttype'],
  ['an unknown answer', { start, comparison: ['*'], outcomes: [] }, 'vergelijking'],
  ['a rate of 90%', { start, project: { Discontovoet: 0.9 }, outcomes: [good] }, 'discontovoet'],
  ['a year without index', { start, project: { Prijspeil: 1950 }, outcomes: [good] }, 'indexcijfer'],
  ['another moment', { start, project: { Moment: 'ooit' }, outcomes: [good] }, 'Moment'],
  ['text as costs', { start, project: { 'Kosten materiaal': 'gratis' }, outcomes: [good] }, 'kosten'],
  ['costs too large', { start: { ...start, costs: 1e200 }, outcomes: [good] }, 'te groot'],
  ['text as a start date', { start, project: { Startdatum: 'gisteren' }, outcomes: [good] }, 'startdatum'],
  ['a start date below 0', { start, project: { Startdatum: -10 }, outcomes: [good] }, 'startdatum'],
  ...(
    [
      [['gemeente'], 'eigen naam'],
      [['Woningcorporatie'], 'eigen naam'],
      [['Kerk', 'rijks-overheid'], 'eigen naam'],
      [['Municipality'], 'eigen naam'],
      [['gemeente 1'], 'eigen naam'],
      [['Stichting A', 'Stichting-A'], 'eigen naam'],
      [['Wijkteam 50%'], 'staat een ; % , of :'],
      [['Kerk', 'Club; Bond'], 'staat een ; % , of :'],
    ] as const
  ).map(
    ([ownParties, says]) =>
      [`own payer ${ownParties.join(' and ')}`, { start, ownParties, outcomes: [good] }, says] as const,
  ),
  ['an own sector that is known', { start, ownSectors: ['Jeugd hulp'], outcomes: [good] }, 'eigen naam'],
]

let books: Record<string, Recalculated> = {}

const bookOf = (name: string): Recalculated => {
  const book = books[name]
  if (!book) throw new Error(`No workbook ${name}`)
  return book
}

beforeAll(async () => {
  const nameless = inputValues({ start, outcomes: [good, good] })
  const outcomes = nameless.Uitkomsten ?? {}
  outcomes[`${shareColumn(8)}${firstOutcomeRow}`] = 1
  const full: FilledCard = { start, rows: 2, outcomes: [good, good] }
  books = await recalculate({
    empty: await fileOf({ start: {}, outcomes: [] }),
    partly: await fileOf({ start: { type: 'buurtwerk' }, outcomes: [{ Uitkomst: listed }] }),
    wrong: await fileOf(wrong),
    nameless: await writeWorkbook(planOf({ start, outcomes: [] }), { values: nameless }),
    full: await fileOf(full),
    right: await fileOf(right),
    ...Object.fromEntries(
      await Promise.all(projects.map(async ([, card], index) => [`project${index}`, await fileOf(card)])),
    ),
  })
}, 600_000)

test('no sheet of any of these shows an error', () => {
  expect(
    Object.keys(books).flatMap((name) =>
      bookOf(name)
        .errors()
        .map((error) => `${name}: ${error}`),
    ),
  ).toEqual([])
})

describe('a row says what is wrong and does not count', () => {
  test.each(rows.map(([what, , says], index) => [what, says, index] as const))('%s', (_, says, index) => {
    const row = firstOutcomeRow + index
    expect(bookOf('wrong').at('Uitkomsten', row, 1)).toContain(says)
    expect(bookOf('wrong').at('Uitkomsten', row, columnNumber(helperColumn('counts')))).toBe(0)
  })

  test('a share for a party without a name', () => {
    expect(bookOf('nameless').at('Uitkomsten', firstOutcomeRow, 1)).toContain('eerst een naam')
  })
})

test('the card says how many rows are wrong, and stays an indication', () => {
  expect(bookOf('wrong').at('Kaart', 4, 2)).toContain(`${rows.length} rijen`)
  expect(bookOf('wrong').at('Kaart', 1, 2)).toBe('Indicatie')
  expect(bookOf('partly').at('Kaart', 4, 2)).toContain('1 rij op het blad Uitkomsten')
})

test('a name that starts with = stays text', () => {
  expect(bookOf('wrong').at('Kaart', 2, 2)).toBe('=1+1')
})

test('an empty card says what is needed', () => {
  expect(bookOf('empty').at('Kaart', 4, 2)).toContain('projecttype')
  expect(bookOf('empty').at('Kaart', 7, 2)).toBe('niet bekend')
})

test('a faulty own price is told on the card, also when no row goes by it', () => {
  const book = bookOf('right')
  const counts = columnNumber(helperColumn('counts'))
  expect([0, 1].map((index) => book.at('Uitkomsten', firstOutcomeRow + index, counts))).toEqual([1, 1])
  expect(book.at('Kaart', 4, 2)).toContain('eigen prijzen op het blad Prijzen die niet kloppen: 4.')
  // Words in the price column, so that a function does not take the price of the list either.
  const said = rows.flatMap(([what], index) => (/\bown price/.test(what) ? [firstOutcomeRow + index] : []))
  expect(said.map((row) => bookOf('wrong').at('Uitkomsten', row, columnNumber(outcomeColumn('Prijs'))))).toEqual(
    said.map(() => 'zie Prijzen'),
  )
})

test('a full table says so', () => {
  expect(bookOf('full').at('Uitkomsten', 3, 1)).toBe('De tabel is vol: kies Meer rijen in het taakvenster.')
  expect(bookOf('partly').at('Uitkomsten', 3, 1)).toBe('1 van 40 rijen gebruikt.')
})

describe('a project says what is wrong, on the card', () => {
  test.each(projects.map(([what, , says], index) => [what, says, index] as const))('%s', (_, says, index) => {
    const book = bookOf(`project${index}`)
    expect(String(book.at('Kaart', 4, 2)).toLowerCase()).toContain(says.toLowerCase())
    expect(book.at('Kaart', 7, 2)).toBe('niet bekend')
  })
})
