// Addresses, dialects, looks, sets and changes: the small parts of the language of plans.
import { describe, expect, test } from 'vitest'
import { offeredPrices } from '../../core/figures/price'
import { absolute, address, columnNumber, parseAddress, parseRange, quoteSheet } from '../../core/plan/address'
import { change } from '../../core/plan/change'
import { printFormula } from '../../core/plan/dialect'
import { looks, numberPatterns } from '../../core/plan/look'
import type { Plan, PlanSheet } from '../../core/plan/plan'
import { bare } from '../../core/reading/words'
import { impactkaartNames } from '../../core/templates/impactkaart/names'
import { impactkaart, nextSet } from '../../core/templates/index'

describe('addresses', () => {
  test.each([
    [1, 1, 'A1'],
    [7, 26, 'Z7'],
    [7, 27, 'AA7'],
    [1_048_576, 16_384, 'XFD1048576'],
  ])('row %i, column %i is %s, and back', (row, column, at) => {
    expect(address(row, column)).toBe(at)
    expect(parseAddress(at)).toEqual({ row, column })
  })

  test.each(['', 'A', '1', 'A0', 'a1', 'XFE1', 'A1048577', 'A1B'])('%j is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  test('ranges run from top left to bottom right', () => {
    expect(parseRange('B2:C9')).toEqual({ from: { row: 2, column: 2 }, to: { row: 9, column: 3 } })
    expect(parseRange('C9:B2')).toBeUndefined()
    expect(absolute('B2:AC9')).toBe('$B$2:$AC$9')
    expect(columnNumber('AB')).toBe(28)
  })

  test('sheet names are quoted when they must be', () => {
    expect(['Kaart', 'Kaart 2', "Jan's", 'R2'].map(quoteSheet)).toEqual(['Kaart', "'Kaart 2'", "'Jan''s'", "'R2'"])
  })
})

describe('dialects', () => {
  test.each([
    ['SUM(A1,B2)', 'SUM(A1;B2)'],
    ['IF(A1="a,b",1,2)', 'IF(A1="a,b";1;2)'],
    [`IF(A1="zeg ""a,b""",'Blad, 2'!A1,2)`, `IF(A1="zeg ""a,b""";'Blad, 2'!A1;2)`],
    [`'Jan''s, 2'!A1&","`, `'Jan''s, 2'!A1&","`],
  ])('%s', (canonical, sheets) => {
    expect(printFormula(canonical, 'sheets')).toBe(sheets)
    expect(printFormula(canonical, 'excel')).toBe(canonical)
  })
})

describe('looks', () => {
  const light = (color: string): number => {
    const part = (at: number) => {
      const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
  }

  test.each(Object.entries(looks))('%s can be read: contrast at least 4.5, full font', (_, look) => {
    const [ink, paper] = [light(look.color), light(look.fill ?? '#FFFFFF')]
    expect((Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)).toBeGreaterThanOrEqual(4.5)
    expect([look.font, look.size > 0]).toEqual(['Calibri', true])
  })

  test('no pattern ends in a loose decimal separator', () => {
    expect(Object.values(numberPatterns).filter((pattern) => /\.#/.test(pattern))).toEqual([])
  })
})

describe('sets', () => {
  test.each([
    [[], ''],
    [['Blad1', 'Project 2'], ''],
    [['start'], '_2'],
    [['Kaart', 'kaart 2', 'Start 3'], '_4'],
  ])('beside %j the next is %j', (taken, set) => {
    expect(nextSet(taken)).toBe(set)
  })

  test('two sets share no sheet and no name', () => {
    const [first, second] = [impactkaart({ set: '' }), impactkaart({ set: '_2' })]
    const words = (plan: Plan) => [...plan.sheets, ...plan.names].map(({ name }) => name.toLowerCase())
    expect(words(first).filter((name) => words(second).includes(name))).toEqual(
      words(first).filter((name) => ['project', 'uitkomsten'].includes(name) && words(second).includes(name)),
    )
    expect(second.sheets.map(({ name }) => name)).toEqual([
      'Start 2',
      'Project 2',
      'Uitkomsten 2',
      'Effecten 2',
      'Kaart 2',
      'Prijzen 2',
      'Uitleg 2',
    ])
  })

  test('a second set refers to its own sheets alone', () => {
    const formulas = impactkaart({ set: '_2' }).sheets.flatMap(({ cells }) => cells.map(({ formula }) => formula ?? ''))
    expect(
      formulas.filter((formula) => /\b(Start|Project|Uitkomsten|Effecten|Kaart|Prijzen|Uitleg)!/.test(formula)),
    ).toEqual([])
  })

  test('every name that the pane knows is in the plan', () => {
    const inPlan = new Set(impactkaart({ set: '_3' }).names.map(({ name }) => name))
    expect(Object.values(impactkaartNames('_3')).filter((name) => !inPlan.has(name))).toEqual([])
  })

  test.each(['2', '_1', '_0', ' 2', '_2x'])('%j is no set', (set) => {
    expect(() => impactkaart({ set })).toThrow(RangeError)
  })
})

describe('a change of plan', () => {
  /** Applies a change as a host would. */
  const applied = (before: Plan, after: Plan): Plan => {
    const changed = change(before, after)
    const sheets = before.sheets.map((sheet): PlanSheet => {
      const part = changed.sheets.find(({ name }) => name === sheet.name)
      if (!part) return sheet
      const cells = new Map(sheet.cells.map((cell) => [cell.at, cell]))
      for (const cell of part.cells) cells.set(cell.at, cell)
      const { name, ...rest } = part
      return {
        ...sheet,
        ...rest,
        name,
        rowHeights: { ...sheet.rowHeights, ...part.rowHeights },
        charts: [...new Map([...sheet.charts, ...part.charts].map((chart) => [chart.title, chart])).values()],
        cells: [...cells.values()],
      }
    })
    const names = new Map(before.names.map((name) => [name.name, name]))
    for (const name of changed.names) names.set(name.name, name)
    return { ...before, rows: changed.rows, sheets, names: [...names.values()] }
  }
  const sorted = (plan: Plan): Plan => ({
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].sort((one, other) => (one.at < other.at ? -1 : 1)),
    })),
  })

  test('turns 40 rows into 60', () => {
    const [before, after] = [impactkaart({ set: '', rows: 40 }), impactkaart({ set: '', rows: 60 })]
    expect(sorted(applied(before, after))).toEqual(sorted(after))
  })

  test('never touches an input cell that was there', () => {
    const before = impactkaart({ set: '', rows: 40 })
    const changed = change(before, impactkaart({ set: '', rows: 60 }))
    const inputs = new Set(
      before.sheets.flatMap(({ name, cells }) =>
        cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => `${name}!${at}`),
      ),
    )
    const touched = changed.sheets.flatMap(({ name, cells }) => cells.map(({ at }) => `${name}!${at}`))
    expect(touched.filter((at) => inputs.has(at))).toEqual([])
    expect(changed.sheets.map(({ name }) => name)).toEqual(['Uitkomsten', 'Kaart'])
  })

  test('is refused between two sets', () => {
    expect(() => change(impactkaart({ set: '' }), impactkaart({ set: '_2' }))).toThrow()
  })
})

describe('the price list on the sheet', () => {
  test('finds one row for each name or key', () => {
    const seen = new Map<string, string>()
    const clashes = offeredPrices.flatMap(({ key, name }) =>
      [name.nl, key].flatMap((text) => {
        const earlier = seen.get(text.toLowerCase())
        seen.set(text.toLowerCase(), key)
        return earlier !== undefined && earlier !== key ? [`${text}: ${earlier} and ${key}`] : []
      }),
    )
    expect(clashes).toEqual([])
    expect(offeredPrices.filter(({ name }) => bare(name.nl) === '')).toEqual([])
  })
})
