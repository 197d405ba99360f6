// What people type in a number cell, from the table numbers.csv, and what is never a number.
import { describe, expect, it } from 'vitest'
import { numberFromText, readNumber } from '../../core/reading/number'
import { Problem } from '../../core/sentences/problem'
import { readCsv } from '../support/csv'
import { problemOf } from '../support/problem-of'

const place = { row: 4, column: 'Prijs' }

describe('numbers as text', () => {
  for (const { text = '', number, reason } of readCsv(new URL('numbers.csv', import.meta.url))) {
    it(`"${text}" is ${reason || number}`, () => {
      if (reason) expect(problemOf(() => readNumber(text, place)).reason).toBe(reason)
      else expect(readNumber(text, place)).toBe(Number(number))
    })
  }

  it('reads a non-breaking space as a space', () => {
    expect(readNumber('€\u00a03.000', place)).toBe(3000)
  })

  it('says how to type an ambiguous number', () => {
    const say = (text: string) => problemOf(() => numberFromText(text, place)).message
    expect(say('1.250')).toBe('Rij 4, kolom Prijs: "1.250" kan 1250 zijn, maar ook 1,25. Typ 1250 of 1,25.')
    expect(say('-12,125')).toContain('Typ -12125 of -12,1250.')
    expect(say('5.000')).toContain('Typ 5000 of 5.')
  })

  it('reads its own advice for an ambiguous number', () => {
    for (const text of ['1.250', '-12,125', '5.000', '999.999%']) {
      const { facts } = problemOf(() => numberFromText(text, place))
      const [whole, decimal] = [readNumber(String(facts.whole), place), readNumber(String(facts.decimal), place)]
      expect(whole).toBeCloseTo((decimal ?? 0) * 1000, 9)
    }
  })
})

describe('cells that are not text', () => {
  it('a number is itself, blank is nothing', () => {
    expect(readNumber(-0.5, place)).toBe(-0.5)
    for (const blank of ['', '  ', null, undefined]) expect(readNumber(blank, place)).toBeUndefined()
  })

  it('WAAR and ONWAAR are no numbers', () => {
    expect(problemOf(() => readNumber(true, place)).message).toContain('hier staat WAAR')
    expect(problemOf(() => readNumber(false, place)).message).toContain('hier staat ONWAAR')
  })

  it('infinite and too large numbers are refused', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '9'.repeat(400)]) {
      expect(problemOf(() => readNumber(value, place)).reason).toBe('number-too-large')
    }
  })

  it('lets other errors than a Problem through', () => {
    expect(() => problemOf(() => 1)).toThrow('no problem')
    expect(problemOf(() => readNumber('x', place))).toBeInstanceOf(Problem)
  })
})
