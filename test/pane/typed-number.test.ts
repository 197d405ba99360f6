// What a field makes of what is typed in it, as a table: money and people have no thousandths, and only a share is a percentage.
import { describe, expect, it } from 'vitest'
import { type NumberKind, problemIn, readTyped } from '../../pane/workbook/typed-number'
import { readCsv } from '../support/csv'

const rows = readCsv(new URL('typed-numbers.csv', import.meta.url))

describe('a number as typed in a field', () => {
  for (const { typed = '', kind, is } of rows)
    it(`"${typed}" as ${kind} is ${is || 'not filled in'}`, () => {
      const read = () => readTyped(typed, kind as NumberKind)
      const problem = problemIn(read)
      expect(problem ? problem.reason : String(read() ?? '')).toBe(is)
    })

  it('quotes what was typed, without the euro sign that we added', () => {
    expect(problemIn(() => readTyped('60 duizend', 'euro'))?.message).toContain('"60 duizend"')
  })
})
