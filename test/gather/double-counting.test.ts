// One event in two projects: same group, same municipality, at the same time. Told with both files and the euros, and never taken off
// without being asked.
import { expect, test } from 'vitest'
import { doubleCounts } from '../../workbook-file/gather/double-counting'
import { fingerprintOfText } from '../../workbook-file/gather/fingerprint'
import { doublesSheet } from '../../workbook-file/gather/overview/doubles-sheet'
import { projectList } from '../../workbook-file/gather/overview/projects-sheet'
import type { FoundProject, GatheredProject } from '../../workbook-file/gather/record'
import { totalsOf } from '../../workbook-file/gather/totals'
import { sharedFormulas } from '../../workbook-file/shared-formulas'

const project = (file: string, benefits: number, more: Partial<GatheredProject> = {}): FoundProject => {
  const shown = gathered(file, benefits, more)
  const groups = shown.groups.map(({ group }) => fingerprintOfText(group))
  return {
    ...shown,
    identity: { project: fingerprintOfText(file), municipality: fingerprintOfText(shown.municipality), groups },
  }
}

const gathered = (file: string, benefits: number, more: Partial<GatheredProject>): GatheredProject => ({
  ...{ file, set: '', project: file, organisation: '', municipality: 'Den Bosch', type: 'buurtwerk' },
  ...{ period: { start: 46_000, end: 46_365, months: 12 }, versions: [], leftOut: '', reach: 40, priceYear: 2025 },
  ...{ costs: 1000, benefits, benefitsLow: benefits, benefitsHigh: benefits, hours: 10, fteYears: 0 },
  ...{ factor: undefined, factorLow: undefined, factorHigh: undefined, payers: [], sectors: [] },
  groups: [{ group: 'uitzetting', benefits, hours: 10 }],
  ...{ themes: [], effects: [], stories: 0 },
  ...more,
})
const at = (start: number | undefined, end: number | undefined) => ({ period: { start, end, months: 12 } })

test('the smaller benefit is at stake, and both totals are given', () => {
  const both = [project('a', 3000), project('b', 5000, { municipality: ' den-bosch', ...at(46_300, 46_600) })]
  const found = doubleCounts(both)
  expect(found).toMatchObject([
    { one: { file: 'b', benefits: 5000 }, other: { file: 'a', benefits: 3000 }, atStake: 3000, takenOff: 3000 },
  ])
  const { all, withoutDoubles, withoutBand } = totalsOf(both, found)
  expect(withoutBand).toBe(2)
  expect(totalsOf([project('a', 3000, { benefitsHigh: 3100 })], []).withoutBand).toBe(0)
  expect([all.benefits, all.hours, all.factor]).toEqual([8000, 20, 4])
  expect([withoutDoubles.benefits, withoutDoubles.hours, withoutDoubles.factor]).toEqual([5000, 10, 2.5])
})

test.each([
  ['another municipality', { municipality: 'Zeist' }],
  ['no municipality', { municipality: '' }],
  ['the next period', at(46_365, 46_730)],
  ['another group', { groups: [{ group: 'detentie', benefits: 900, hours: 0 }] }],
  ['it does not count', { leftOut: 'staat ook in a' }],
  ['it costs money', { groups: [{ group: 'uitzetting', benefits: -900, hours: 0 }] }],
])('%s is no double counting', (_, more) => {
  expect(doubleCounts([project('a', 3000), project('b', 900, more)])).toEqual([])
})

test('groups are the same word whatever their spelling', () => {
  const other = project('b', 900, { groups: [{ group: 'Uit-Zetting ', benefits: 900, hours: 0 }] })
  expect(doubleCounts([project('a', 3000), other]).length).toBe(1)
})

test('without a start date the periods may overlap, and that is said', () => {
  expect(doubleCounts([project('a', 3000), project('b', 900, at(undefined, undefined))])).toMatchObject([
    { periodUnknown: true, atStake: 900 },
  ])
})

test('of three at the same time the two smaller go off once each, not once per pair', () => {
  const found = doubleCounts([project('a', 3000), project('b', 5000), project('c', 1000)])
  expect(found.length).toBe(3)
  expect(found.reduce((total, { takenOff }) => total + takenOff, 0)).toBe(4000)
})

test('the list of pairs is looked through once per smaller benefit, and not once per pair', () => {
  const count = 20
  const found = doubleCounts(Array.from({ length: count }, (_, index) => project(`${index}`, 1000 + index)))
  expect(found.length).toBe((count * (count - 1)) / 2)
  const { sheet } = doublesSheet(projectList(count), found)
  const rowsOf = (formula: string): number =>
    Math.max(
      0,
      ...[...formula.matchAll(/\$(\d+):\$[A-Z]+\$(\d+)/g)].map(([, top, end]) => Number(end) - Number(top) + 1),
    )
  const longer = sheet.cells.filter(({ formula = '' }) => rowsOf(formula) > count)
  expect(longer.length).toBe(count - 1)
  // What goes off, and what is at stake, names no other sheet: the file holds each of them once.
  expect(sharedFormulas(sheet).size).toBe(2 * found.length + count - 1)
})
