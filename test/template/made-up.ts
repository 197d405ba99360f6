// Made-up cards from a fixed seed, every column in use somewhere; all rows are right.
import { offeredPrices } from '../../core/figures/price'
import { projectTypes } from '../../core/figures/reference-projects'
import { evidenceWords, momentWords } from '../../core/templates/impactkaart/hints'
import type { FilledCard, OutcomeInput } from './filled'
import { randomFrom } from './random'

/** A made-up card with `count` outcomes, every column in use somewhere. */
export const madeUpCard = (seed: number, count: number, size: Pick<FilledCard, 'rows' | 'set'> = {}): FilledCard => {
  const { next: random, chance, pick } = randomFrom(seed)
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

/** Twelve cards of growing size, six in small tables that are full, a full table, a table of 60 rows, and a second set. */
export const madeUpCards: Readonly<Record<string, FilledCard>> = Object.fromEntries([
  ...Array.from({ length: 12 }, (_, index) => [`made up ${index + 1}`, madeUpCard(index + 1, 1 + index * 3)] as const),
  ...Array.from(
    { length: 6 },
    (_, index) => [`made up small ${index + 1}`, madeUpCard(index + 21, 6, { rows: 6 })] as const,
  ),
  ['full table', madeUpCard(77, 40)],
  ['sixty rows', madeUpCard(78, 60, { rows: 60 })],
  ['second set', madeUpCard(79, 15, { set: '_2' })],
])
