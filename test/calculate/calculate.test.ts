// The calculator by itself: what it refuses, how it goes round in circles, and that whatever is typed gives a value in every formula cell.
import fc from 'fast-check'
import type { CellValue } from 'hucre'
import { describe, expect, test } from 'vitest'
import type { PlanCell } from '../../core/plan/plan'
import { impactkaart, meten } from '../../core/templates/index'
import { calculate } from '../../workbook-file/calculate'
import { onePlan } from './one-plan'

const result = (formula: string, cells: readonly PlanCell[] = []): CellValue | undefined =>
  calculate([onePlan([{ at: 'Z9', formula }, ...cells])], {}).Proef?.Z9

describe('refused rather than guessed', () => {
  test.each([
    ['TODAY()', 'function TODAY'],
    ['A1:A3', 'a range where one value is asked'],
    ['A1:A3+1', 'a range where one value is asked'],
    ['IF(A1:A3="",1,2)', 'a range where one value is asked'],
    ['SUMPRODUCT(IF(A1:A3="",1,2))', 'a table where one value is asked'],
    ['SUMPRODUCT(A1:A3="x")', 'SUMPRODUCT of a comparison'],
    ['SUMPRODUCT(A1:A3*A1:A2)', 'ranges of different sizes'],
    ['MATCH(1,A1:A3)', 'MATCH without 0'],
    ['MATCH(1,A1:A3,1)', 'MATCH without 0'],
    ['INDEX(A1:A3,1,1,1)', 'INDEX in more than one range'],
    ['TINV(1/10,5)', 'TINV of another chance'],
    ['TINV(5/100,10^300)', 'more degrees of freedom'],
    ['COUNTIF("x",1)', 'a condition on something that is no range'],
    ['COUNTIFS(A1:A3,1,A1:A3)', 'a range without its condition'],
    ['Onbekend+1', 'unknown name Onbekend'],
    ['Elders!A1', 'unknown sheet Elders'],
    ['1+', 'ends too early'],
  ])('%s', (formula, says) => {
    expect(() => result(formula)).toThrow(says)
  })
})

test('a formula that needs its own result gets an error, and the others go on', () => {
  const cells = [
    { at: 'A1', formula: 'B1+1' },
    { at: 'B1', formula: 'SUM(A1:A2)' },
    { at: 'C1', formula: 'IFERROR(A1,"rond")' },
    { at: 'D1', formula: '1+1' },
  ]
  expect(calculate([onePlan(cells)], {}).Proef).toEqual({ A1: '#REF!', B1: '#REF!', C1: 'rond', D1: 2 })
})

test('a chain of thousands of rows is no deeper than one', () => {
  const cells = Array.from({ length: 5000 }, (_, index) => ({
    at: `A${index + 1}`,
    formula: index === 0 ? '1' : `A${index}+1`,
  }))
  expect(calculate([onePlan(cells)], {}).Proef?.A5000).toBe(5000)
})

test('formulas that differ in more than their row are not taken for one another', () => {
  const cells = [
    { at: 'A1', value: 10 },
    { at: 'A2', value: 20 },
    { at: 'B1', formula: 'A1&"A1"&SUM(A$1:A1)' },
    { at: 'B2', formula: 'A2&"A1"&SUM(A$1:A2)' },
    { at: 'B3', formula: 'A2&"A2"&SUM(A$1:A2)' },
    { at: 'C2', formula: "'Proef'!A2&Rij_2" },
  ]
  const names = [{ name: 'Rij_2', sheet: 'Proef', range: 'A1' }]
  const { B1, B2, B3, C2 } = calculate([onePlan(cells, names)], {}).Proef ?? {}
  expect([B1, B2, B3, C2]).toEqual(['10A110', '20A130', '20A230', '2010'])
})

test('a search with many stars in a long text ends at once', () => {
  const cells: readonly PlanCell[] = [{ at: 'A1', meaning: 'invoer' }]
  const plan = onePlan([...cells, { at: 'Z9', formula: `COUNTIF(A1:A1,"${'*a'.repeat(100)}b")` }])
  expect(calculate([plan], { Proef: { A1: 'a'.repeat(30_000) } }).Proef?.Z9).toBe(0)
})

test('what was typed comes back beside the results, and only input cells take it', () => {
  const cells: readonly PlanCell[] = [
    { at: 'A1', meaning: 'invoer', value: 1 },
    { at: 'A2', meaning: 'label', value: 5 },
    { at: 'A3', formula: 'A1+A2' },
    { at: 'A4', meaning: 'invoer', value: 3 },
    { at: 'A5', formula: 'A4+1' },
    { at: 'A6', meaning: 'invoer' },
    { at: 'A7', formula: 'A6+1' },
  ]
  const values = {
    Proef: { A1: 7, A2: 100, A3: 100, A4: null, A6: new Date(Date.UTC(2026, 2, 1)) },
    Eigen: { A1: 'x' },
  }
  expect(calculate([onePlan(cells)], values)).toEqual({
    Proef: { ...values.Proef, A3: 12, A5: 1, A7: 46083 },
    Eigen: { A1: 'x' },
  })
})

const isResult = (value: CellValue | undefined): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' || typeof value === 'boolean'

const anything = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.constantFrom(
    'ja',
    'start',
    'einde',
    'groep',
    'gemeente',
    'K1',
    '*',
    '~',
    '',
    ' ',
    '5',
    '2026-03-01',
    '#N/A',
    '#DIV/0!',
  ),
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constant(null),
)

describe('whatever is typed', () => {
  const plans = [impactkaart({ set: '', rows: 2, measured: true }), meten({ set: '', rows: 3 })]
  const inputs = plans.flatMap(({ sheets }) =>
    sheets.flatMap(({ name, cells }) =>
      cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => [name, at]),
    ),
  ) as [string, string][]

  test('every formula of the templates gives a number, a text, true or false, or an error', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...inputs), anything), { maxLength: 150 }), (typed) => {
        const values: Record<string, Record<string, CellValue>> = {}
        for (const [[sheet, at], value] of typed) values[sheet] = { ...values[sheet], [at]: value }
        const results = calculate(plans, values)
        for (const { sheets } of plans)
          for (const { name, cells } of sheets)
            for (const { at, formula, meaning } of cells)
              if (formula !== undefined && meaning !== 'invoer' && !isResult(results[name]?.[at])) return false
        return true
      }),
      { numRuns: 25, seed: 2026 },
    )
  })

  const cell = fc.constantFrom('A1', 'A2', 'A3', '$A$1', '1', '0', '"a"', '""', '(1=1)', '"*"')
  const range = fc.constantFrom('A1:A3', '$A$1:$A$3', 'A2:A2')
  const { formula } = fc.letrec<{ formula: string }>((tie) => {
    const part = tie('formula')
    const call = (name: string, ...parts: fc.Arbitrary<string>[]) =>
      fc.tuple(...parts).map((texts) => `${name}(${texts.join(',')})`)
    const operator = fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<', '>=')
    return {
      formula: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        cell,
        fc.tuple(part, operator, part).map(([one, sign, other]) => `(${one}${sign}${other})`),
        part.map((one) => `-${one}%`),
        call('IF', part, part, part),
        call('IFERROR', part, part),
        call('SUM', range, part),
        call(
          'SUMPRODUCT',
          range.map((one) => `(${one}<>"")*${one}`),
        ),
        call('MATCH', part, range, fc.constant('0')),
        call('COUNTIF', range, part),
        call('SUMIF', range, part, range),
        call('AVERAGEIFS', range, range, part),
        ...['MAX', 'AND', 'OR', 'COUNT', 'COUNTA', 'AVERAGE', 'STDEV'].map((name) => call(name, range, part)),
        ...['ABS', 'SQRT', 'LEN', 'ISERROR'].map((name) => call(name, part)),
        ...['ROUND', 'ROUNDUP', 'EDATE', 'NPV'].map((name) => call(name, part, part)),
        call('QUARTILE', range, part),
        ...['SUBSTITUTE', 'DATE'].map((name) => call(name, part, part, part)),
      ),
    }
  })

  test('every formula of the classic set gives a number, a text, true or false, or an error', () => {
    const input = (at: string): PlanCell => ({ at, meaning: 'invoer' })
    fc.assert(
      fc.property(formula, anything, anything, anything, (text, A1, A2, A3) => {
        const plan = onePlan([input('A1'), input('A2'), input('A3'), { at: 'Z9', formula: text }])
        return isResult(calculate([plan], { Proef: { A1, A2, A3 } }).Proef?.Z9)
      }),
      { numRuns: 1500, seed: 2026 },
    )
  })
})
