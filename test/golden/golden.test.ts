// The committed listing is that of today's plan, and short enough to be read.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Plan } from '../../core/plan/plan'
import { impactkaart } from '../../core/templates/index'
import { listing } from './listing'

const plan = impactkaart({ set: '' })
const golden = readFileSync(new URL('plan-impactkaart.txt', import.meta.url), 'utf8')

test('the listing is fresh; `npm run golden` writes it anew', () => {
  expect(golden.split('\n')).toEqual(listing(plan).split('\n'))
})

test('it can be read: at most 750 lines, none endless', () => {
  const lines = golden.split('\n')
  expect(lines.length).toBeLessThanOrEqual(750)
  expect(lines.filter((line) => line.length > 600)).toEqual([])
})

test.each<[string, (plan: Plan) => Plan]>([
  [
    'a formula deep in a column',
    changed(({ formula }) => formula !== undefined && formula.length > 500, { formula: '1' }),
  ],
  ['a word on the card', changed(({ value }) => value === 'Totaal', { value: 'Som' })],
  ['a price', changed(({ value, format }) => typeof value === 'number' && format === 'euro-cent', { value: 1 })],
  ['an input cell that is locked', changed(({ meaning }) => meaning === 'invoer', { meaning: 'tekst' })],
])('%s shows in it', (_, change) => {
  expect(listing(change(plan))).not.toBe(listing(plan))
})

type Cell = Plan['sheets'][number]['cells'][number]

/** The plan with the last cell that fits changed. */
function changed(fits: (cell: Cell) => boolean, to: Partial<Cell>): (plan: Plan) => Plan {
  return (before) => {
    const sheet = [...before.sheets].reverse().find(({ cells }) => cells.some(fits))
    const cell = [...(sheet?.cells ?? [])].reverse().find(fits)
    if (!cell) throw new Error('No such cell')
    const cells = sheet?.cells.map((one) => (one === cell ? { ...one, ...to } : one)) ?? []
    return { ...before, sheets: before.sheets.map((one) => (one === sheet ? { ...one, cells } : one)) }
  }
}
