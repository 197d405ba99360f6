// The filled-in cards that LibreOffice recalculates: one per rule that could go wrong, and a row of made-up ones from a fixed seed.
import { offeredPrices } from '../../core/figures/price'
import { projectTypes } from '../../core/figures/reference-projects'
import { evidenceWords, momentWords } from '../../core/templates/impactkaart/hints'
import type { FilledCard, OutcomeInput } from './filled'

const start = { projectName: 'Proef', type: 'buurtwerk', months: 18, reach: 120, costs: 85_000 } as const
const name = (index: number): string => offeredPrices[index]?.name.nl ?? ''
const key = (index: number): string => offeredPrices[index]?.key ?? ''
/** A row of the list with more than one payer. */
const shared = offeredPrices.findIndex(({ payers }) => payers.length > 1)

export const namedCards: Readonly<Record<string, FilledCard>> = {
  'one row': { start, outcomes: [{ Uitkomst: name(0), 'Bruto aantal': 25 }] },
  'by key': { start, outcomes: [{ Uitkomst: key(7), 'Bruto aantal': 25 }] },
  'part-year and drop-off': {
    start,
    outcomes: [
      { Uitkomst: name(3), 'Bruto aantal': 40, Jaren: 2.4, Uitval: 0.3 },
      { Uitkomst: name(4), 'Bruto aantal': 12, Jaren: 0.25 },
      { Uitkomst: name(5), 'Bruto aantal': 9, Jaren: 7.5, Uitval: 1 },
      { Uitkomst: name(6), 'Bruto aantal': 2, Jaren: 30, Uitval: 0.05, Start: 30 },
    ],
  },
  bands: {
    start,
    outcomes: [
      { Uitkomst: name(10), 'Bruto aantal': 10, Laag: 0.5, Hoog: 1.3 },
      { Uitkomst: name(11), 'Bruto aantal': 20, Laag: 0.9 },
      { Uitkomst: name(12), 'Bruto aantal': 5, Hoog: 2 },
    ],
  },
  'own prices in rows': {
    start,
    outcomes: [
      {
        Uitkomst: 'Zelf bedacht',
        'Bruto aantal': 10,
        'Eigen prijs': 1234.56,
        'Uren per eenheid': 2.5,
        Sector: 'wonen',
      },
      { Uitkomst: name(20), 'Bruto aantal': 10, 'Eigen prijs': 99.5 },
      { Uitkomst: name(21), 'Bruto aantal': 4, 'Eigen prijs': 0, 'Uren per eenheid': 0 },
      { Uitkomst: 'Gratis', 'Bruto aantal': 4, 'Eigen prijs': 0, 'Uren per eenheid': 3 },
    ],
  },
  'own price list': {
    start,
    project: { Prijspeil: 2024 },
    ownPrices: [
      { key: name(30), price: 500, year: 2020 },
      { key: key(31), price: 12.5 },
      { key: 'Budgetkring', price: 75, year: 2022 },
    ],
    outcomes: [
      { Uitkomst: name(30), 'Bruto aantal': 3 },
      { Uitkomst: name(31), 'Bruto aantal': 30 },
      { Uitkomst: 'Budgetkring', 'Bruto aantal': 44, Baathouder: 'gemeente' },
      { Uitkomst: name(32), 'Bruto aantal': 5 },
    ],
  },
  payers: {
    start,
    ownParties: ['Stichting Buurt'],
    ownSectors: ['kerk'],
    outcomes: [
      { Uitkomst: name(shared), 'Bruto aantal': 7 },
      { Uitkomst: name(1), 'Bruto aantal': 5, Baathouder: 'Rijk' },
      { Uitkomst: name(2), 'Bruto aantal': 5, shares: { gemeente: 0.6, inwoner: 0.4004 } },
      { Uitkomst: 'Eigen', 'Eigen prijs': 100, 'Bruto aantal': 5, shares: { 'Stichting Buurt': 0.25, Rijk: 0.75 } },
      {
        Uitkomst: 'Eigen 2',
        'Eigen prijs': 100,
        'Bruto aantal': 6,
        Baathouder: 'Stichting Buurt',
        Sector: 'kerk',
        'Uren per eenheid': 4,
      },
      { Uitkomst: 'Eigen 3', 'Eigen prijs': 100, 'Bruto aantal': 7, 'Uren per eenheid': 1 },
    ],
  },
  'chances and direction': {
    start,
    outcomes: [
      { Uitkomst: name(8), 'Aantal bewoners': 100, 'Kans zonder': 0.4, 'Kans met': 0.25 },
      { Uitkomst: name(9), 'Aantal bewoners': 50, 'Kans zonder': 0.2, 'Kans met': 0.5, Richting: 'meer' },
      {
        Uitkomst: name(9),
        'Aantal bewoners': 50,
        'Kans zonder': 0,
        'Kans met': 0.1,
        Richting: 'minder',
        'Bruto aantal': 0,
      },
      { Uitkomst: name(8), 'Bruto aantal': 3, Richting: 'meer', 'Aantal bewoners': 0 },
    ],
  },
  'negative net': {
    start,
    outcomes: [
      { Uitkomst: name(8), 'Bruto aantal': -40, Jaren: 3 },
      { Uitkomst: name(9), 'Bruto aantal': 1, Start: 2 },
    ],
  },
  'up and down again': {
    start: { ...start, costs: 1000 },
    outcomes: [
      { Uitkomst: 'Eerst winst', 'Eigen prijs': 600, 'Bruto aantal': 1, Jaren: 2 },
      { Uitkomst: 'Later verlies', 'Eigen prijs': 900, 'Bruto aantal': -1, Start: 3, Baathouder: 'Rijk' },
      {
        Uitkomst: 'En weer winst',
        'Eigen prijs': 400,
        'Bruto aantal': 1,
        Start: 4,
        Jaren: 1.5,
        Baathouder: 'werkgever',
      },
    ],
  },
  'rate zero': {
    start,
    project: { Discontovoet: 0 },
    outcomes: [{ Uitkomst: name(15), 'Bruto aantal': 11, Jaren: 4.5, Uitval: 0 }],
  },
  'rate equals growth': {
    start,
    project: { Discontovoet: -0.1 },
    outcomes: [
      { Uitkomst: name(15), 'Bruto aantal': 11, Jaren: 4.5, Uitval: 0.1 },
      { Uitkomst: name(15), 'Bruto aantal': 11, Jaren: 29.5, Uitval: 0.10001 },
    ],
  },
  'moment midden': {
    start: { ...start, months: 31 },
    project: { Moment: 'midden', Discontovoet: 0.035 },
    outcomes: [{ Uitkomst: name(16), 'Bruto aantal': 14, Jaren: 3, Start: 2 }],
  },
  'moment eind': {
    start: { ...start, months: 7 },
    project: {
      Moment: 'eind',
      Discontovoet: 0.25,
      'Uren per fte': 1500,
      'Kosten personeel': 40_000,
      'Kosten overhead': 5000,
    },
    outcomes: [{ Uitkomst: name(17), 'Bruto aantal': 14, Jaren: 3 }],
  },
  'no costs, no reach': {
    start: { projectName: 'Zonder', type: 'eenzaamheid' },
    outcomes: [{ Uitkomst: name(18), 'Bruto aantal': 14 }],
  },
  'no outcomes': {
    start: { ...start, type: 'schuldproblematiek' },
    comparison: ['veel meer', 'minder', 'gelijk', 'veel minder', 'veel minder'],
    outcomes: [],
  },
  'no outcomes, capped': {
    start: { ...start, type: 'jongerenwerk', reach: 0 },
    comparison: ['veel meer', 'veel meer', 'veel meer', 'veel meer', 'veel minder'],
    outcomes: [],
  },
}

/** A small generator of its own, so that the made-up cards are the same on every machine. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** A made-up card with `count` outcomes, every column in use somewhere. */
export const madeUpCard = (seed: number, count: number, size: Pick<FilledCard, 'rows' | 'set'> = {}): FilledCard => {
  const random = randomFrom(seed)
  const chance = (part: number) => random() < part
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const share = () => Math.round(random() * 1000) / 1000
  const outcome = (): OutcomeInput => {
    const listed = chance(0.7)
    const row: OutcomeInput = {
      Uitkomst: listed ? pick(offeredPrices).name.nl : `Eigen uitkomst ${Math.floor(random() * 99)}`,
    }
    if (!listed || chance(0.2)) row['Eigen prijs'] = Math.round(random() * 500_000) / 100
    if (chance(0.6)) row['Bruto aantal'] = Math.round((random() * 200 - 20) * 10) / 10
    else
      Object.assign(row, { 'Aantal bewoners': Math.floor(random() * 300), 'Kans zonder': share(), 'Kans met': share() })
    if (chance(0.3)) row.Richting = pick(['minder', 'meer'])
    if (chance(0.3)) row['Eenheden per geval'] = Math.round(random() * 40) / 2
    if (row['Bruto aantal'] !== undefined && chance(0.5)) row.Deadweight = share()
    if (chance(0.5)) row['Eigen aandeel'] = share() || 1
    if (chance(0.3)) row.Verdringing = share()
    if (chance(0.6)) row.Jaren = Math.ceil(random() * 120) / 8
    if (chance(0.5)) row.Uitval = share()
    if (chance(0.3)) row.Start = 1 + Math.floor(random() * 10)
    if (chance(0.3)) row['Werkelijk bespaard'] = share() || 1
    const way = random()
    if (way < 0.3) row.Baathouder = pick(['gemeente', 'Rijk', 'inwoner', 'Eigen club', 'onbekend'])
    else if (way < 0.6) row.shares = { gemeente: 0.5, 'politie/justitie': 0.3, 'Eigen club': 0.2 }
    if (!listed || chance(0.2)) row['Uren per eenheid'] = Math.round(random() * 100) / 4
    if (chance(0.3)) row.Sector = pick(['zorg', 'politie', 'wonen', 'onbekend', 'Eigen sector'])
    if (chance(0.4)) Object.assign(row, { Laag: Math.round(random() * 100) / 100, Hoog: 1 + share() })
    if (chance(0.5)) row.Bewijs = pick(evidenceWords)
    return row
  }
  return {
    ...size,
    start: {
      projectName: `Kaart ${seed}`,
      type: pick(projectTypes),
      months: 1 + Math.floor(random() * 60),
      reach: Math.floor(random() * 900),
      costs: Math.round(random() * 400_000),
    },
    project: {
      Prijspeil: 2005 + Math.floor(random() * 21),
      Discontovoet: Math.round((random() * 0.35 - 0.1) * 1000) / 1000,
      Moment: pick(momentWords),
      'Uren per fte': 1200 + Math.floor(random() * 400),
    },
    ownParties: ['Eigen club'],
    ownSectors: ['Eigen sector', 'Nog een sector'],
    outcomes: Array.from({ length: count }, outcome),
  }
}

/** Twelve cards of growing size, a full table, and a table of 60 rows. */
export const madeUpCards: Readonly<Record<string, FilledCard>> = Object.fromEntries([
  ...Array.from({ length: 12 }, (_, index) => [`made up ${index + 1}`, madeUpCard(index + 1, 1 + index * 3)] as const),
  ['full table', madeUpCard(77, 40)],
  ['sixty rows', madeUpCard(78, 60, { rows: 60 })],
  ['second set', madeUpCard(79, 15, { set: '_2' })],
])
