// The one road from cells to answer: what hosts may hand over, and what may never come out.
import { describe, expect, it } from 'vitest'
import { answer } from '../../core/catalogue/call-function'
import { defineFunction } from '../../core/catalogue/define-function'
import { number, numbers, text } from '../../core/catalogue/parameters'
import type { Answer } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { problemIn } from '../../core/sentences/in-language'
import { problemOf } from '../support/problem-of'

const words = { nl: 'Proef.', en: 'Trial.' }
const examples = [{ of: [], is: 0, origin: 'verzonnen' }] as const

const giving = (result: unknown) =>
  defineFunction({ name: 'PROEF', help: words, parameters: [], examples, compute: () => result as Answer })

describe('what may come in', () => {
  const echo = defineFunction({
    name: 'ECHO',
    help: words,
    parameters: [
      numbers('reeks', words),
      number('getal', words, undefined, { otherwise: 7 }),
      text('tekst', words, { otherwise: 'x' }),
    ],
    examples,
    compute: (all, one, said) => [[all.length, one, said]],
  })

  it('a single cell stands for a range, and a 1 x 1 range for a cell', () => {
    expect(answer(echo, [5, [[3]], [['a']]])).toEqual([[1, 3, 'a']])
  })

  it('omitted, blank text, null and undefined are all not given', () => {
    for (const blank of ['', '  ', null, undefined, [['']], [[null]]]) {
      expect(answer(echo, [5, blank, blank])).toEqual([[1, 7, 'x']])
      expect(problemOf(() => answer(echo, [blank])).reason).toBe('argument-missing')
    }
    expect(answer(echo, [5])).toEqual([[1, 7, 'x']])
  })

  it('blank arguments too many do no harm, others are refused', () => {
    expect(answer(echo, [5, 6, 'a', '', undefined])).toEqual([[1, 6, 'a']])
    expect(problemOf(() => answer(echo, [5, 6, 'a', 0])).reason).toBe('too-many-arguments')
    expect(problemOf(() => answer(echo, [5, 6, 'a', [['']]])).reason).toBe('too-many-arguments')
  })

  it('text that starts with = stays text', () => {
    expect(answer(echo, [5, '', '=1+1'])).toEqual([[1, 7, '=1+1']])
  })
})

describe('what never comes out', () => {
  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [[[1, Number.NaN]]]])('%j is too large to show', (result) => {
    expect(problemOf(() => answer(giving(result), [])).reason).toBe('result-not-finite')
  })

  it.each([[null], [undefined], [true], [[]], [[[]]], [[[1, 2], [3]]], [[[null]]]])('%j is broken', (result) => {
    expect(problemOf(() => answer(giving(result), [])).reason).toBe('result-broken')
  })

  it('a negative zero is a zero', () => {
    expect(Object.is(answer(giving(-0), []), 0)).toBe(true)
    expect(answer(giving([[-0, '']]), [])).toEqual([[0, '']])
  })
})

describe('a function in plain JavaScript', () => {
  it('throws an Error with a code and the Dutch sentence', () => {
    const found = problemOf(() => functions.RENDEMENT?.(100, 0))
    expect(found).toBeInstanceOf(Error)
    expect(found.code).toBe('DIV0')
    expect(found.message).toBe('Bij kosten: de kosten zijn 0, en delen door 0 kan niet. Vul de kosten in.')
    expect(problemIn(found, 'en')).toBe(
      'At kosten: the costs are 0, and dividing by 0 is not possible. Fill in the costs.',
    )
  })
})
