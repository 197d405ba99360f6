// The sheets for measuring can be written and opened everywhere, in every size, beside the Impactkaart of their set.
import { describe, expect, test } from 'vitest'
import { areaOf, contains, parseRange } from '../../core/plan/address'
import { lint } from '../../core/plan/lint'
import { impactkaart, meten } from '../../core/templates/index'
import { metenNames } from '../../core/templates/meten/names'

/** The largest once: another set changes names only. */
const cases = [
  ['', 1],
  ['', 400],
  ['_2', 400],
  ['_2', 5000],
] as const

describe.each(cases)('set "%s", %i rows', (set, rows) => {
  const plan = meten({ set, rows })
  const card = impactkaart({ set, measured: true })

  test('lint finds nothing', () => {
    expect(lint(plan, [card])).toEqual([])
  })

  test('the plan has the names that were promised, each once', () => {
    const promised = Object.values(metenNames(set))
    const found = plan.names.map(({ name }) => name)
    expect([...found].sort()).toEqual([...promised].sort())
    const both = [...found, ...card.names.map(({ name }) => name)].map((name) => name.toLowerCase())
    expect(both.filter((name, index) => both.indexOf(name) !== index)).toEqual([])
  })

  test('every name lies within its sheet', () => {
    const outside = plan.names.filter(({ sheet, range }) => {
      const cells = plan.sheets.find(({ name }) => name === sheet)?.cells.map(({ at }) => areaOf(at).from) ?? []
      const whole = {
        from: { row: 1, column: 1 },
        to: { row: Math.max(...cells.map(({ row }) => row)), column: Math.max(...cells.map(({ column }) => column)) },
      }
      const area = parseRange(range)
      return area === undefined || !contains(whole, area)
    })
    expect(outside).toEqual([])
  })
})
