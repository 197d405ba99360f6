// A second calculator, written from the contract with bare loops and without a line of the core, must agree on random projects.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyProject,
  anyRow,
  numberFrom,
  onCard,
  outcomeTable,
  projectTable,
  type Row,
  rowsFrom,
  rowsOf,
  sizeOf,
} from './arbitraries'

const num = (row: Row, name: string, otherwise: number): number => {
  const value = row[name]
  return typeof value === 'number' ? value : otherwise
}

const shift = (moment: unknown): number => (moment === 'eind' ? 0 : moment === 'midden' ? 0.5 : 1)

/** Everything the card shows, added up naively. Payers are counted in the test below, by their text. */
const naive = (project: Row, rows: readonly Row[]) => {
  const rate = num(project, 'Discontovoet', 0.0225)
  const factor = (year: number) => 1 / (1 + rate) ** (year - shift(project.Moment))
  const months = num(project, 'Looptijd', 12)
  let costs = 0
  for (let month = 0; month < months; month++) {
    const part = Math.min(1, months - month)
    costs += ((num(project, 'Kosten totaal', 0) * part) / months) * factor(Math.floor(month / 12) + 1)
  }
  let [benefits, low, high, hours] = [0, 0, 0, 0]
  const byPayer: Record<string, number> = {}
  const bySector: Record<string, number> = {}
  const perYear: number[] = Array(60).fill(0)
  for (const row of rows) {
    const turned = row.Richting === 'meer' ? -1 : 1
    const byChance = turned * num(row, 'Aantal bewoners', 0) * (num(row, 'Kans zonder', 0) - num(row, 'Kans met', 0))
    const gross = 'Bruto aantal' in row ? num(row, 'Bruto aantal', 0) : byChance
    const net =
      gross * (1 - num(row, 'Deadweight', 0)) * num(row, 'Eigen aandeel', 1) * (1 - num(row, 'Verdringing', 0))
    let left = num(row, 'Jaren', 1)
    let kept = 1
    for (let year = num(row, 'Start', 1); left > 0; year++) {
      const units = net * num(row, 'Eenheden per geval', 1) * kept * Math.min(1, left)
      const euro = units * num(row, 'Prijs', 0) * num(row, 'Werkelijk bespaard', 1) * factor(year)
      benefits += euro
      low += euro * num(row, 'Laag', 1)
      high += euro * num(row, 'Hoog', 1)
      perYear[year - 1] = (perYear[year - 1] ?? 0) + euro
      for (const [payer, share] of payerParts[String(row.Baathouder)] ?? [])
        byPayer[payer] = (byPayer[payer] ?? 0) + euro * share
      const freed = units * num(row, 'Uren per eenheid', 0)
      hours += freed
      bySector[String(row.Sector)] = (bySector[String(row.Sector)] ?? 0) + freed
      kept *= 1 - num(row, 'Uitval', 0)
      left -= 1
    }
  }
  return { costs, benefits, low, high, hours, byPayer, bySector, perYear }
}

/** The payer texts of the random rows, worked out by hand. */
const payerParts: Record<string, [string, number][]> = {
  gemeente: [['gemeente', 1]],
  Rijk: [['Rijk', 1]],
  'gemeente 60%; zorgverzekeraar 40%': [
    ['gemeente', 0.6],
    ['zorgverzekeraar', 0.4],
  ],
  'inwoner; corporatie; Stichting Buurt': [
    ['inwoner', 1 / 3],
    ['corporatie', 1 / 3],
    ['Stichting Buurt', 1 / 3],
  ],
  'Stichting Buurt 12,5%; werkgever 87,5%': [
    ['Stichting Buurt', 0.125],
    ['werkgever', 0.875],
  ],
}

describe('a second calculator', () => {
  it('agrees on costs, benefits, band, hours, parties, sectors and payback', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), (project, rows) => {
        const wanted = naive(project, rows)
        const size = sizeOf(project, rows) + 1
        const same = (name: string, got: number, expected: number, scale: number) =>
          expect([name, Math.abs(got - expected) <= 1e-9 * scale]).toEqual([name, true])
        same('costs', numberFrom('KOSTEN', projectTable(project)), wanted.costs, wanted.costs)
        same('benefits', numberFrom('BATEN', projectTable(project), outcomeTable(rows)), wanted.benefits, size)
        const perCost = size / wanted.costs
        same('factor', Number(onCard(project, rows, 'Rendementsfactor')), wanted.benefits / wanted.costs, perCost)
        same('low', Number(onCard(project, rows, 'Rendementsfactor laag')), wanted.low / wanted.costs, 2 * perCost)
        same('high', Number(onCard(project, rows, 'Rendementsfactor hoog')), wanted.high / wanted.costs, 2 * perCost)
        same('hours', Number(onCard(project, rows, 'Uren vrijgespeeld')), wanted.hours, size)
        for (const [payer, euro] of rowsFrom('VERDELING', projectTable(project), outcomeTable(rows))) {
          same(String(payer), Number(euro), wanted.byPayer[String(payer)] ?? Number.NaN, size)
        }
        for (const [sector, hours] of rowsFrom('ARBEIDSMARKT', projectTable(project), outcomeTable(rows)).slice(
          0,
          -1,
        )) {
          same(String(sector), Number(hours), wanted.bySector[String(sector)] ?? Number.NaN, size)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('agrees on the year in which the costs are covered', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), (project, rows) => {
        const { costs, perYear } = naive(project, rows)
        const payback = onCard(project, rows, 'Terugverdientijd (jaren)')
        let gained = 0
        let year = 0
        while (year < perYear.length && gained + (perYear[year] ?? 0) < costs * (1 - 1e-9))
          gained += perYear[year++] ?? 0
        if (year === perYear.length) {
          expect(payback).toBe('niet terugverdiend')
          return
        }
        expect(Number(payback)).toBeCloseTo(year + Math.min(1, (costs - gained) / (perYear[year] ?? 1)), 6)
      }),
      { numRuns: 300 },
    )
  })
})
