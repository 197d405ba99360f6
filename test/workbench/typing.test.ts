// What a Dutch user types, and what the grid makes of it. The words in the tables are as they are typed in a cell.
import { describe, expect, it } from 'vitest'
import { engineFormula } from '../../workbench/dutch-formula'
import { engineText, shownNumber, typedDay, typedNumber } from '../../workbench/dutch-number'

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
    ['1,5', '1,5'],
  ])('%s', (typed, engine) => {
    expect(engineFormula(typed)).toBe(engine)
  })
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
