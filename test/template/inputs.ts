// Filled-in cards that LibreOffice recalculates: one per rule that could go wrong. Made-up ones beside them: made-up.ts.
import { offeredPrices } from '../../core/figures/price'
import type { FilledCard } from './filled'

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
  'no rate and no dates': {
    start: { ...start, months: 40 },
    outcomes: [{ Uitkomst: name(22), 'Bruto aantal': 6, Jaren: 5, Uitval: 0.1 }],
  },
  'typed rate, dates filled in': {
    start: { ...start, months: 40, today: 46_082 },
    project: { Discontovoet: 0.0351, Startdatum: 45_900 },
    outcomes: [{ Uitkomst: name(22), 'Bruto aantal': 6, Jaren: 5, Uitval: 0.1 }],
  },
  'all falls away after a year': {
    start,
    project: { Moment: 'eind' },
    outcomes: [
      { Uitkomst: name(23), 'Bruto aantal': 6, Jaren: 10, Uitval: 1, Start: 3 },
      { Uitkomst: name(24), 'Bruto aantal': 6, Jaren: 0.4, Uitval: 1 },
      { Uitkomst: name(24), 'Bruto aantal': 6, Jaren: 1, Uitval: 1, 'Uren per eenheid': 2 },
    ],
  },
  'parts of years': {
    start: { ...start, months: 11.5 },
    outcomes: [0.001, 0.5, 0.999, 1, 1.0001, 1.5, 2, 2.5, 29.99, 30].map((Jaren) => ({
      Uitkomst: name(25),
      'Bruto aantal': 3,
      Jaren,
      Uitval: 0.15,
    })),
  },
  'thirty years of costs': {
    start: { ...start, months: 360 },
    project: { Moment: 'midden' },
    outcomes: [{ Uitkomst: name(26), 'Bruto aantal': 90, Jaren: 30, Start: 2 }],
  },
  'one month': { start: { ...start, months: 1 }, outcomes: [{ Uitkomst: name(26), 'Bruto aantal': 90 }] },
  'exactly two years': { start: { ...start, months: 24 }, outcomes: [{ Uitkomst: name(26), 'Bruto aantal': 90 }] },
  'more of what is bad, less of what is good': {
    start,
    outcomes: [
      { Uitkomst: name(27), 'Aantal bewoners': 80, 'Kans zonder': 0.5, 'Kans met': 0.2, Richting: 'meer', Jaren: 2 },
      { Uitkomst: name(28), 'Aantal bewoners': 80, 'Kans zonder': 0.1, 'Kans met': 0.4, Richting: 'minder' },
      { Uitkomst: name(29), 'Aantal bewoners': 80, 'Kans zonder': 0, 'Kans met': 1, Richting: 'meer' },
    ],
  },
  'a disadvantage': {
    start,
    outcomes: [
      { Uitkomst: name(30), 'Bruto aantal': 60 },
      { Uitkomst: 'Meer drukte', 'Bruto aantal': 12, 'Eigen prijs': -250, Baathouder: 'inwoner', Laag: 0.5, Hoog: 2 },
      { Uitkomst: name(31), 'Bruto aantal': -2, shares: { gemeente: 0.5, inwoner: 0.5 }, 'Uren per eenheid': 3 },
    ],
  },
  'only part is really saved': {
    start,
    outcomes: [
      { Uitkomst: name(33), 'Bruto aantal': 10, 'Werkelijk bespaard': 0.35, Jaren: 2 },
      { Uitkomst: name(34), 'Bruto aantal': 10, 'Werkelijk bespaard': 1 },
      { Uitkomst: name(34), 'Bruto aantal': 10, 'Werkelijk bespaard': 0, 'Eigen aandeel': 0 },
    ],
  },
  'shares of every party': {
    start,
    ownParties: ['Stichting Buurt', 'Kerk'],
    outcomes: [
      {
        Uitkomst: name(35),
        'Bruto aantal': 10,
        shares: { Rijk: 0.1, zorgverzekeraar: 0.3, 'politie/justitie': 0.2, corporatie: 0.25, werkgever: 0.15 },
      },
      {
        Uitkomst: name(35),
        'Bruto aantal': 10,
        shares: { gemeente: 0.2, onderwijs: 0.2, inwoner: 0.2, 'Stichting Buurt': 0.2, Kerk: 0.201 },
      },
      { Uitkomst: name(36), 'Bruto aantal': 10, shares: { gemeente: 0.333, Rijk: 0.333, Kerk: 0.333 } },
    ],
  },
  'prices of 2010': {
    start,
    project: { Prijspeil: 2010 },
    ownPrices: [
      { key: 'Cursus', price: 40, year: 2005 },
      { key: name(37), price: 8 },
    ],
    outcomes: [
      { Uitkomst: name(37), 'Bruto aantal': 30 },
      { Uitkomst: name(38), 'Bruto aantal': 30 },
      { Uitkomst: 'cursus', 'Bruto aantal': 30, 'Eigen prijs': 0 },
      { Uitkomst: 'Cursus', 'Bruto aantal': 30, 'Eigen prijs': 55 },
    ],
  },
  'hours alone': {
    start,
    outcomes: [
      {
        Uitkomst: 'Gesprek minder',
        'Eigen prijs': 0,
        'Bruto aantal': 70,
        'Uren per eenheid': 1.5,
        Jaren: 2.5,
        Uitval: 0.2,
      },
      { Uitkomst: 'Melding minder', 'Eigen prijs': 0, 'Bruto aantal': 5, 'Uren per eenheid': 4, Sector: 'politie' },
    ],
  },
  'rows after blank rows': {
    start,
    outcomes: [
      {},
      { Uitkomst: name(39), 'Bruto aantal': 10 },
      {},
      { 'Bruto aantal': 0, Deadweight: 0 },
      { Uitkomst: name(40), 'Bruto aantal': 11, Jaren: 3 },
    ],
  },
  'paid back to the cent': {
    start: { ...start, months: 12, costs: 1000 },
    outcomes: [{ Uitkomst: 'Precies genoeg', 'Eigen prijs': 500, 'Bruto aantal': 1, Jaren: 2 }],
    project: { Discontovoet: 0 },
  },
  'costs in parts, another amount on Start': {
    start: { ...start, costs: 50_000 },
    project: { 'Kosten materiaal': 1234.56, 'Kosten vrijwilligers': 0.44 },
    outcomes: [{ Uitkomst: name(41), 'Bruto aantal': 3 }],
  },
}
