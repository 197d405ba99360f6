// Rows that may be right or wrong, made up from the values where rules meet: zeros, bounds, both ways at once, other spellings.
// The sheet must count a row exactly when the functions accept it, and then with the same amounts.
import { isOffered, offeredPrices, prices } from '../../core/figures/price'
import type { OutcomeHeading } from '../../core/templates/impactkaart/layout'
import type { FilledCard, OutcomeInput } from './filled'
import { type Random, randomFrom } from './random'

/** How often a column is filled in, and with what. The last values of a list are often wrong ones. */
const columns: readonly (readonly [heading: OutcomeHeading, often: number, values: readonly (string | number)[]])[] = [
  ['Bruto aantal', 0.85, [0, 5, -3, 2.5, 100]],
  ['Aantal bewoners', 0.12, [0, 10, 2.5, -1]],
  ['Kans zonder', 0.08, [0, 0.4, 1.2]],
  ['Kans met', 0.08, [0, 0.2]],
  ['Richting', 0.3, ['minder', 'meer', 'Meer', 0]],
  ['Eenheden per geval', 0.3, [0, 2, 0.5, -1]],
  ['Deadweight', 0.3, [0, 0.5, 1, 0.25, 1.01]],
  ['Eigen aandeel', 0.3, [0, 0.5, 1]],
  ['Verdringing', 0.3, [0, 0.3, 1]],
  ['Jaren', 0.4, [0, 1, 0.5, 2.75, 30, 0.001, 30.5]],
  ['Uitval', 0.4, [0, 0.3, 1, 0.0001]],
  ['Start', 0.3, [0, 1, 2, 30, 1.5]],
  ['Eigen prijs', 0.4, [0, 100, -50, 0.01]],
  ['Werkelijk bespaard', 0.3, [0, 0.5, 1, 1.5]],
  ['Baathouder', 0.3, ['gemeente', 'Gemeente', 'onbekend', 'Stichting Buurt', 'RIJK', 0]],
  ['Uren per eenheid', 0.3, [0, 3, 0.5, -1]],
  ['Sector', 0.3, ['zorg', 'Zorg', 'onbekend', 0]],
  ['Laag', 0.3, [0, 0.5, 1, 1.2]],
  ['Hoog', 0.3, [0, 1, 1.3, 0.8]],
  ['Bewijs', 0.3, ['gezien', 'Onderzoek', 0]],
]

const shares: readonly Readonly<Record<string, number>>[] = [
  { gemeente: 1 },
  { gemeente: 0.5, Rijk: 0.499 },
  { gemeente: 0.5, Rijk: 0.501 },
  { 'Stichting Buurt': 0.4, inwoner: 0.6 },
  { gemeente: 0 },
  { gemeente: 0.5, Rijk: 0.4989 },
  { gemeente: -0.5, Rijk: 1.5 },
]

const own = [offeredPrices[40], offeredPrices[41]]
/** Rows of the list that are never a price, by key and by name: the sheets do not know them. */
const notOffered = prices.filter((price) => !isOffered(price)).flatMap(({ key, name }) => [key, name.nl])

const oddRow = ({ chance, pick }: Random): OutcomeInput => {
  const listed = pick([...offeredPrices.slice(0, 60), own[0], own[1]])
  const others = [pick(notOffered), 'Eigen naam', 'Budgetkring', 'Budgetkring', '  ']
  const known = [listed?.name.nl, listed?.key, listed?.name.nl.toUpperCase()]
  const names = [...known, ...known, ...others]
  const row: OutcomeInput = { Uitkomst: pick(names) ?? '' }
  if (chance(0.15))
    Object.assign(row, {
      'Aantal bewoners': pick([0, 20]),
      'Kans zonder': pick([0, 0.3, 1]),
      'Kans met': pick([0, 0.1]),
    })
  for (const [heading, often, values] of columns) if (chance(often)) row[heading] = pick(values)
  return chance(0.25) ? { ...row, shares: pick(shares) } : row
}

/** A table of odd rows, on a project with prices of its own. */
export const oddCard = (seed: number, rows: number): FilledCard => {
  const random = randomFrom(seed)
  return {
    rows,
    start: { projectName: 'Vreemde rijen', type: 'buurtwerk', months: 18, reach: 100, costs: 50_000 },
    project: { Prijspeil: 2023, Moment: 'midden' },
    ownParties: ['Stichting Buurt'],
    ownPrices: [
      { key: 'Budgetkring', price: 75, year: 2022 },
      { key: own[0]?.key ?? '', price: 12, year: 0 },
      { key: own[1]?.name.nl ?? '', price: 9.5 },
    ],
    outcomes: Array.from({ length: rows }, () => oddRow(random)),
  }
}
