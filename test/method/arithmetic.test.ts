// The few places where arithmetic on a computer can go astray: sums that cancel, ties, and costs that are covered to the cent.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../core/cell'
import { largestFirst } from '../../core/method/order'
import { paybackYears, paybackYearsOfRepeated } from '../../core/method/payback'
import { runningSum, sum } from '../../core/method/sum'
import { effectWeights } from '../../core/method/yearly-flow'
import { rowsFrom } from '../properties/arbitraries'

describe('sums', () => {
  it('keep what a plain loop loses', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1)
    expect(sum(Array(10).fill(0.1))).toBe(1)
    expect(sum([])).toBe(0)
    const running = runningSum()
    for (let at = 0; at < 10_000; at++) running.add(0.01)
    expect(running.value).toBe(100)
  })
})

describe('the order of parties', () => {
  it('is by amount, ties by alphabet without regard to capitals, and blind to the last digits', () => {
    const rows: [string, number][] = [
      ['werkgever', 0.1 + 0.2],
      ['Rijk', 5],
      ['corporatie', 0.3],
      ['inwoner', -1],
      ['gemeente', 5],
    ]
    expect(rows.sort(largestFirst).map(([name]) => name)).toEqual([
      'gemeente',
      'Rijk',
      'corporatie',
      'werkgever',
      'inwoner',
    ])
  })
})

describe('payback', () => {
  it.each([
    [1, Array(10).fill(0.1), 10],
    [100, [0, 50, 100], 2.5],
    [100, [-50, 100, 100], 2.5],
    [100, [120, -100], 100 / 120],
    [0, [], 0],
    [-5, [1], 0],
    [100, [99.99], undefined],
    [100, [], undefined],
  ])('of %d with %j is %s years', (costs, yearly, years) => {
    const found = paybackYears(costs, yearly)
    if (years === undefined) expect(found).toBeUndefined()
    else expect(found).toBeCloseTo(years, 12)
  })

  it('of one amount that comes back has no end', () => {
    expect(paybackYearsOfRepeated(1000, 10)).toBe(100)
    expect(paybackYearsOfRepeated(1000, 0)).toBeUndefined()
    expect(paybackYearsOfRepeated(1000, -10)).toBeUndefined()
    expect(paybackYearsOfRepeated(0, -10)).toBe(0)
  })
})

describe('effect years', () => {
  it.each([
    [1, 0, [1]],
    [0.5, 0.3, [0.5]],
    [2.5, 0.2, [1, 0.8, 0.32]],
    [3, 1, [1, 0, 0]],
  ])('%d years with drop-off %d weigh %j', (years, dropOff, weights) => {
    const found = effectWeights(years, dropOff)
    expect(found.length).toBe(weights.length)
    for (const [at, weight] of weights.entries()) expect(found[at]).toBeCloseTo(weight, 12)
  })

  it('reach to project year 59', () => {
    const project = [
      ['Kosten totaal', 100],
      ['Discontovoet', 0],
    ]
    const rows = [
      ['Uitkomst', 'Bruto aantal', 'Prijs', 'Jaren', 'Start'],
      ['Laat effect', 1, 5, 30, 30],
    ]
    const card = new Map(rowsFrom('KAART', project, rows).map(([name, value]) => [name, value]))
    expect(card.get('Baten (contante waarde)')).toBe(150)
    expect(card.get('Terugverdientijd (jaren)')).toBe(49)
  })
})

describe('amounts that cancel out', () => {
  const table = (name: string, rows: readonly Cell[][]) =>
    rowsFrom(
      name,
      [
        ['Looptijd', 12],
        ['Kosten totaal', 100],
      ],
      [['Uitkomst', 'Bruto aantal', 'Prijs', 'Baathouder', 'Uren per eenheid', 'Sector'], ...rows],
    )

  it('leave no party with a rounding remainder, and no sector', () => {
    const rows = [0.1, 0.2, -0.3].map((gross, at): Cell[] => [`u${at}`, gross, 1, 'gemeente', 1, 'zorg'])
    const other: Cell[] = ['v', 5, 1, 'Rijk', 0, '']
    expect(table('VERDELING', [...rows, other])).toEqual([
      ['Rijk', 5, 1],
      ['gemeente', 0, 0],
    ])
    expect(table('VERDELING', rows)).toEqual([['gemeente', 0, 'n.v.t.']])
    expect(
      table('KAART', rows)
        .slice(0, 4)
        .map(([, value]) => value),
    ).toEqual([0, 0, 0, 0])
    expect(table('ARBEIDSMARKT', [...rows, other])).toEqual([['Totaal', 0, 0]])
  })
})
