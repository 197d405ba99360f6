// The parts of the add-in that need no Excel: text that stays text, the word before the functions, and the loader that leaves words out.

import { describe, expect, it } from 'vitest'
import { asText } from '../../core'
import { withoutHelp } from '../../dev/without-help-loader.mjs'
import { ruleOf } from '../../excel-addin/host/steps/validations'
import { awakened, callsOurs, withNamespace } from '../../excel-addin/namespace'

describe('text for a cell', () => {
  it.each(['Kosten', 'Wie heeft er baat bij?', 'één cel', ''])('%s goes as it is', (text) => {
    expect(asText(text)).toBe(text)
  })

  it.each(['=1+1', '+1', '-1', '@x', "'n cel", '12', '1-2', 'mei 2026', '€ 5', ' =1', '#N/A', 'TRUE', 'onwaar'])(
    '%s gets an apostrophe',
    (text) => {
      expect(asText(text)).toBe(`'${text}`)
    },
  )
})

describe('formulas of ours', () => {
  it.each([
    ['=IMPACTKAART.VERSIE()', true],
    ['=1+impactkaart.fte(A1)', true],
    ['=_xldudf_IMPACTKAART_KAART(A1:B2)', true],
    ['=SUM(A1)', false],
    ['="IMPACTKAART.VERSIE()"', false],
    ['=NIETIMPACTKAART.VERSIE()', false],
    ['IMPACTKAART.VERSIE()', false],
  ])('%s: %s', (formula, ours) => {
    expect(callsOurs(formula)).toBe(ours)
  })

  it('are woken outside texts only', () => {
    expect(awakened('=_xldudf_IMPACTKAART_FTE(A1)&"_xldudf_IMPACTKAART_FTE"')).toBe(
      '=IMPACTKAART.FTE(A1)&"_xldudf_IMPACTKAART_FTE"',
    )
    expect(withNamespace('=IMPACTKAART.KAART(Project,Uitkomsten)')).toBe('=IMPACTKAART.KAART(Project,Uitkomsten)')
  })
})

describe('a rule for input', () => {
  it.each([
    [{ kind: 'number', min: 0, max: 1 }, { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }],
    [{ kind: 'number', min: 0 }, { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
    [{ kind: 'whole', min: 1, max: 30 }, { wholeNumber: { formula1: 1, formula2: 30, operator: 'Between' } }],
    [{ kind: 'date', min: 36526 }, { date: { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' } }],
    [{ kind: 'date' }, { date: { formula1: '1899-12-31', formula2: '9999-12-31', operator: 'Between' } }],
    [{ kind: 'number', min: 0, notZero: true }, { custom: { formula: '=AND(ISNUMBER(B2),B2<>0,B2>=0)' } }],
    [{ kind: 'text', maxLength: 40 }, { textLength: { formula1: 40, operator: 'LessThanOrEqualTo' } }],
  ] as const)('%j', (rule, wanted) => {
    expect(ruleOf({ rule, range: 'B2:B9' })).toEqual(wanted)
  })
})

describe('the loader of the functions entry', () => {
  const source = `const help = { nl: 'blijft', en: 'stays' }
export const x = defineFunction({
  name: 'X',
  help: { nl: 'Wat het geeft.', en: 'What it gives.' },
  parameters: [text('sleutel', { nl: 'Sleutel.', en: 'Key.' }, { otherwise: '' })],
  examples: [{ title: { nl: 'Zo', en: 'So' }, of: ['a'], is: 1, origin: 'verzonnen' }],
  compute: (key) => ({ nl: key, en: key }).nl,
})`

  it('cuts help, examples and the help of parameters, and nothing else', () => {
    expect(withoutHelp(source)).toBe(`const help = { nl: 'blijft', en: 'stays' }
export const x = defineFunction({
  name: 'X',
  help: {},
  parameters: [text('sleutel', {}, { otherwise: '' })],
  examples: [],
  compute: (key) => ({ nl: key, en: key }).nl,
})`)
  })
})
