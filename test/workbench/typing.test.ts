// What a Dutch user types, and what the grid makes of it. The words in the tables are as they are typed in a cell.
import { describe, expect, it } from 'vitest'
import { numberPatterns } from '../../core'
import { dutchFormula, engineFormula } from '../../workbench/dutch-formula'
import { engineText, shownNumber, typedDay, typedNumber } from '../../workbench/dutch-number'
import { spelledAs, typedIn } from '../../workbench/typed-value'

describe('a formula', () => {
  it.each([
    ['=IMPACTKAART.RENDEMENT(B5:B9; C5)', '=IMPACTKAART.RENDEMENT(B5:B9, C5)'],
    ['=IMPACTKAART.NETTOEFFECT(1500; 0,4; 1)', '=IMPACTKAART.NETTOEFFECT(1500, 0.4, 1)'],
    ['=IMPACTKAART.NETTOEFFECT(1500,4)', '=IMPACTKAART.NETTOEFFECT(1500,4)'],
    ['=2,5*A1', '=2.5*A1'],
    ['=ROUND(2,5)', '=ROUND(2,5)'],
    ['=ROUND(2,5;1)', '=ROUND(2.5,1)'],
    ['=B1,5', '=B1,5'],
    ['=ZIN(Project; Uitkomsten; "a;b 1,5")', '=ZIN(Project, Uitkomsten, "a;b 1,5")'],
    ["='Blad; 1,5'!A1+0,5", "='Blad; 1,5'!A1+0.5"],
    ['=SUM({1,2;3,4}; 1,5)', '=SUM({1,2;3,4}, 1.5)'],
    ['=IMPACTKAART.MEETAGENDA("01-02-2026";12)', '=IMPACTKAART.MEETAGENDA("2026-02-01",12)'],
    ['=IMPACTKAART.MEETAGENDA("31-02-2026";12)', '=IMPACTKAART.MEETAGENDA("31-02-2026",12)'],
    ['=LEN("01-02-2026")', '=LEN("01-02-2026")'],
    ['1,5', '1,5'],
  ])('%s', (typed, engine) => {
    expect(engineFormula(typed)).toBe(engine)
  })
})

describe('a stored formula', () => {
  it.each([
    ['=IMPACTKAART.NETTOEFFECT(100, 0.4)', '=IMPACTKAART.NETTOEFFECT(100; 0,4)'],
    ['=2.5*A1', '=2,5*A1'],
    ['=SUM(2.5)', '=SUM(2.5)'],
    ['=IF(A1="1.5, b", {1,2}, .5)', '=IF(A1="1.5, b"; {1,2}; .5)'],
    ["='Blad 1.5'!A1", "='Blad 1.5'!A1"],
    ['', ''],
  ])('%s is shown so that it can be typed back', (stored, shown) => {
    expect(dutchFormula(stored)).toBe(shown)
    expect(engineFormula(shown)).toBe(stored)
  })
})

describe('in a cell with a format', () => {
  const { euro, procent, datum } = numberPatterns
  it.each([
    ['45%', euro, 'euro', '45%'],
    ['€ 3.000', euro, 'euro', 3000],
    ['01-02-2026', euro, 'euro', '01-02-2026'],
    ['01-02-2026', datum, 'datum', 46054],
    ['2026-02-01', datum, 'datum', '2026-02-01'],
    ['45%', undefined, 'algemeen', '45%'],
    ['1,5', undefined, 'algemeen', 1.5],
    ['28,7', procent, 'procent', 0.287],
    ['100%', procent, 'procent', 1],
    ['1', procent, 'procent', 0.01],
    ['0,4', procent, 'procent', 0.4],
    ['0', procent, 'procent', 0],
    ['veel', procent, 'procent', 'veel'],
    ['45%', undefined, undefined, '45%'],
    ['2026', undefined, undefined, '2026'],
    // After an older version let the format change: it comes back.
    ['60000', '0%', 'euro', 60000],
  ] as const)('%s of our sheets', (typed, pattern, format, value) => {
    const own = format === undefined || format === 'algemeen' ? undefined : numberPatterns[format]
    expect(typedIn(typed, pattern, { ...(format && { format }) })).toEqual({ value, pattern: own })
  })

  it.each([
    ['01-02-2026', undefined, { value: 46054, pattern: datum }],
    ['01-02-2026', datum, { value: 46054, pattern: datum }],
    ['01-02-2026', euro, { value: '01-02-2026', pattern: euro }],
    ['40', '0%', { value: 0.4, pattern: '0%' }],
    ['€ 5', undefined, { value: 5, pattern: euro }],
    ['12,5%', undefined, { value: '12.5%', undecided: true }],
  ] as const)('%s of the user', (typed, pattern, wanted) => {
    expect(typedIn(typed, pattern)).toEqual(wanted)
  })
})

it('a choice is spelled as its list has it', () => {
  expect(spelledAs('Minder ', ['minder', 'meer'])).toBe('minder')
  expect(spelledAs('Iets eigens', ['minder', 'meer'])).toBe('Iets eigens')
})

describe('a number', () => {
  it.each([
    ['12,5', '12.5'],
    ['1.250', '1250'],
    ['1.250,50', '1250.50'],
    ['€ 3.000', '3000'],
    ['-€ 3.000,5', '-3000.5'],
    ['€ -20', '-20'],
    ['12,5%', '12.5%'],
    ['0.5', '0.5'],
    ['1.25', '1.25'],
    ['012-345', '012-345'],
    ['twaalf', 'twaalf'],
    ['', ''],
    ['-', '-'],
    ['€', '€'],
  ])('%s', (typed, engine) => {
    expect(engineText(typed)).toBe(engine)
  })

  it.each([
    [1.125, '1,125', '1,125'],
    [1 / 3, '0,3333333333333333', '0,33333333333'],
    [1e-7, '0,0000001', '0,0000001'],
    [-20, '-20', '-20'],
    [0, '0', '0'],
    [1e16, '10000000000000000', '1E+16'],
  ])('%d is shown so that it can be typed back', (value, inEditor, inCell) => {
    expect(typedNumber(value)).toBe(inEditor)
    expect(shownNumber(value)).toBe(inCell)
    expect(Number(engineText(typedNumber(value)))).toBe(value)
  })
})

describe('a day', () => {
  it.each([
    ['25-11-2026', 46351],
    ['1/3/2026', 46082],
    ['1-1-1970', 25569],
    ['29-2-2024', 45351],
    ['29-2-2025', undefined],
    ['31-4-2026', undefined],
    ['1-13-2026', undefined],
    ['1-1-26', undefined],
    ['1-1-1899', undefined],
    ['gisteren', undefined],
  ])('%s', (typed, day) => {
    expect(typedDay(typed)).toBe(day)
  })
})
