// Laws about reading: what was written comes back, and whatever is typed ends in an answer or a sentence.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { outcomeLabels, projectLabels } from '../../core/reading/headings'
import { numberFromText } from '../../core/reading/number'
import { readPayers } from '../../core/reading/payers'
import { formatEuro, formatNumber, formatPercent } from '../../core/sentences/format'
import { payersText } from '../../core/sentences/payers-text'
import { Problem } from '../../core/sentences/problem'
import { close, rowsFrom } from './arbitraries'

const cents = fc.integer({ min: -1e11, max: 1e11 }).map((whole) => whole / 100)

/** What people, other programs and older Excel may leave in a cell. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(
    '',
    null,
    undefined,
    0,
    true,
    false,
    '#N/B',
    '1.250',
    '40%',
    '€ 3.000',
    '=1+1',
    'gemeente 60%; Rijk 30%',
    'meer',
    'Bijstand',
    1e308,
  ),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: 400 }),
  fc.string({ maxLength: 12 }),
)
const headings = (labels: Readonly<Record<string, readonly string[]>>) => Object.values(labels).map(([nl = '']) => nl)
const anyTable = (labels: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...labels) }, { weight: 1, arbitrary: anyCell }), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((header) =>
      fc
        .array(fc.array(anyCell, { minLength: header.length, maxLength: header.length }), { maxLength: 6 })
        .map((rows) => [header, ...rows]),
    )
const anyItems = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...headings(projectLabels)), fc.string({ maxLength: 8 })), anyCell),
  {
    minLength: 1,
    maxLength: 12,
  },
)

describe('reading', () => {
  it('reads back every amount that it writes, in both notations, unless three decimals make it ambiguous', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom('nl' as const, 'en' as const), (amount, language) => {
        expect(numberFromText(formatEuro(amount, language, 2), {})).toBe(amount)
        const ambiguous = Math.abs(amount) >= 1000 && Math.abs(amount) < 1e6 && Number.isInteger(amount)
        if (!ambiguous) expect(numberFromText(formatNumber(amount, language), {})).toBe(amount)
      }),
    )
  })

  it('reads back every percentage that it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (parts, language) => {
          expect(close(numberFromText(formatPercent(parts / 10_000, language), {}), parts / 10_000)).toBe(true)
        },
      ),
    )
  })

  it('reads back the payers that UITWERKING writes, to a hundredth of a percent', () => {
    const names = fc.subarray(
      ['gemeente', 'Rijk', 'zorgverzekeraar', 'politie/justitie', 'corporatie', 'Stichting Buurt'],
      { minLength: 1 },
    )
    fc.assert(
      fc.property(
        names.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.array(fc.integer({ min: 1, max: 99 }), { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, weights]) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0)
          const shares = list.map((payer, at) => ({ payer, share: (weights[at] ?? 0) / total }))
          const back = readPayers(payersText(shares), (name) => name, {})
          for (const [at, { payer, share }] of shares.entries()) {
            expect(back[at]?.payer).toBe(payer)
            expect(Math.abs((back[at]?.share ?? 0) - share)).toBeLessThan(5e-4)
          }
          expect(back.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
        },
      ),
    )
  })

  it('CONTROLE lists findings for whatever stands in the tables, sorted by severity, and never fails', () => {
    fc.assert(
      fc.property(anyItems, anyTable(headings(outcomeLabels)), (project, outcomes) => {
        const found = rowsFrom('CONTROLE', project, outcomes)
        const order = ['fout', 'let op', 'tip', '-']
        const severities = found.map(([severity]) => order.indexOf(String(severity)))
        expect(severities).toEqual([...severities].sort())
        expect(severities).not.toContain(-1)
        expect(found.length).toBeGreaterThan(0)
        for (const row of found) expect(row.length).toBe(4)
      }),
      { numRuns: 300 },
    )
  })

  it('every other function ends in an answer without blanks, NaN or infinity, or in a sentence', () => {
    const names = ['BATEN', 'UITWERKING', 'VERDELING', 'ARBEIDSMARKT', 'KAART', 'ZIN']
    fc.assert(
      fc.property(fc.constantFrom(...names), anyItems, anyTable(headings(outcomeLabels)), (name, project, outcomes) => {
        try {
          const result = functions[name]?.(project, outcomes)
          for (const value of [result].flat(2)) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
          expect(error).toHaveProperty('message', expect.stringMatching(/^\p{Lu}[\s\S]+\.$/u))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a function refuses exactly when CONTROLE names a fout', () => {
    fc.assert(
      fc.property(anyItems, anyTable(headings(outcomeLabels)), (project, outcomes) => {
        const wrong = rowsFrom('CONTROLE', project, outcomes).some(([severity]) => severity === 'fout')
        let refused = false
        try {
          functions.UITWERKING?.(project, outcomes)
        } catch (error) {
          refused = !(error instanceof Problem) || error.reason !== 'result-not-finite'
        }
        expect(refused).toBe(wrong)
      }),
      { numRuns: 300 },
    )
  })
})
