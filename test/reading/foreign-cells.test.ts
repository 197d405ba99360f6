// What no spreadsheet hands over but plain JavaScript can: dates, objects, functions, and tables of an odd shape.
import { describe, expect, it } from 'vitest'
import type { Cell, Range } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { readDate } from '../../core/reading/date'
import { readText } from '../../core/reading/text'
import { problemOf } from '../support/problem-of'

const call = (name: string, ...given: unknown[]) => functions[name]?.(...(given as (Cell | Range)[]))
const project = [['Kosten totaal', 1000]]
const outcomes = (cell: unknown) => [
  ['Uitkomst', 'Bruto aantal', 'Prijs', 'Bron'],
  ['overlast', 10, 100, cell],
]

describe('what is neither a number nor text', () => {
  for (const [what, foreign] of [
    ['a date', new Date(0)],
    ['an object', {}],
    ['a bigint', 5n],
    ['a function', () => 5],
    ['a symbol', Symbol('vijf')],
  ] as const) {
    it(`${what} is refused in a cell of numbers, of text and of dates`, () => {
      expect(problemOf(() => call('RENDEMENT', foreign, 1)).message).toBe(
        'Bij baten: hier staat iets anders dan een getal of tekst. Vul een getal of tekst in.',
      )
      expect(problemOf(() => call('RENDEMENT', [[1], [foreign]], 1)).facts).toMatchObject({ row: 2 })
      expect(problemOf(() => call('BATEN', project, outcomes(foreign))).facts).toEqual({ row: 2, column: 'Bron' })
      for (const read of [readText, readDate])
        expect(problemOf(() => read(foreign as unknown as Cell, {})).reason).toBe('cell-foreign')
    })
  }
})

describe('tables of an odd shape', () => {
  it('a plain list is one row', () => {
    expect(call('RENDEMENT', [1, 2, 3], 2)).toBe(3)
    expect(call('NETTOEFFECT', [10, 20], 0.5)).toEqual([[5, 10]])
    expect(problemOf(() => call('KAART', ['a', 1], ['x'])).code).toBe('VALUE')
  })

  it('a row that is missing, short or no list is filled up', () => {
    expect(call('NETTOEFFECT', [[1, 2], [3], null], 0)).toEqual([
      [1, 2],
      [3, ''],
      ['', ''],
    ])
    expect(call('RENDEMENT', [1, [2, 3]], 1)).toBe(6)
    // biome-ignore lint/suspicious/noSparseArray: holes are what this is about
    expect(call('NETTOEFFECT', [[1, , 2]], 0)).toEqual([[1, '', 2]])
    // biome-ignore lint/suspicious/noSparseArray: holes are what this is about
    expect(call('RENDEMENT', [, [2]], 1)).toBe(2)
  })

  it('CONTROLE never throws', () => {
    for (const odd of [
      null,
      [],
      [null],
      [[]],
      [null, null],
      [[null], ['Uitkomst']],
      5,
      'x',
      [['Uitkomst', 'Prijs'], ['a']],
    ])
      expect(call('CONTROLE', odd, odd)).toBeInstanceOf(Array)
  })
})
