// Which formulas of the user go into a file, and how they are written there.
import { describe, expect, it } from 'vitest'
import { formulaInFile } from '../../workbench/file-formula'

const known = { sheets: new Set(['mijn blad', 'blad2', "jan's blad"]), names: new Set(['project', 'kosten_één']) }

describe('a formula in a file', () => {
  it.each([
    ['=3*4', '3*4'],
    ['=sum(a1:b2)', 'SUM(a1:b2)'],
    ['=-(A1+2)^2%', '-(A1+2)^2%'],
    ['=1.5+2E-3+.5', '1.5+2E-3+.5'],
    ['=IF(A1>=1,,"a""b;(")', 'IF(A1>=1,,"a""b;(")'],
    ['= ROUND( $A$1 , 2 )', ' ROUND( $A$1 , 2 )'],
    ['=SUM(A:A)+SUM($1:$3)', 'SUM(A:A)+SUM($1:$3)'],
    [`='Mijn blad'!A1+Blad2!B:B+'Jan''s blad'!C3:D4`, `'Mijn blad'!A1+Blad2!B:B+'Jan''s blad'!C3:D4`],
    ['=SUM(Project)+kosten_één*TRUE', 'SUM(Project)+kosten_één*TRUE'],
    ['=PI()', 'PI()'],
    ['=IFS(A1>3,"ja",TRUE,"nee")', '_xlfn.IFS(A1>3,"ja",TRUE,"nee")'],
    ['=ROUND(STDEV.S(A1,7),1)&"STDEV.S("', 'ROUND(_xlfn.STDEV.S(A1,7),1)&"STDEV.S("'],
    ['=XLOOKUP(5,A1:A9,B1:B9)', '_xlfn.XLOOKUP(5,A1:A9,B1:B9)'],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
  ])('%s', (formula, written) => {
    expect(formulaInFile(formula, known)).toBe(written)
  })

  it.each([
    ['one of ours', '=IMPACTKAART.RENDEMENT(6,4)'],
    ['with one of ours inside', '=1+IMPACTKAART.RENDEMENT(6,4)'],
    ['a function nobody has', '=SOM(1,2)'],
    ['a function only the grid has', '=ROUNDBANK(1,5)'],
    ['variables of its own', '=LET(x,A1,x*2)'],
    ['a list in braces', '=SUM({1,2;3,4})'],
    ['an unknown sheet', '=Blad9!A1'],
    ['an unknown name', '=abc+1'],
    ['a lost cell', '=#REF!+1'],
    ['outside every sheet', '=XFE1'],
    ['not finished', '=1+'],
    ['not closed', '=SUM(1,2'],
    ['closed twice', '=SUM(1,2))'],
    ['two values without a sign', '=A1 A2'],
    ['brackets around nothing', '=()'],
    ['a call of a call', '=PI()()'],
    ['two numbers in brackets', '=(1,2)'],
    ['a text without an end', '="abc'],
    ['another separator', '=SUM(1;2)'],
    ['empty', '='],
    ['no formula', '3*4'],
  ])('not when it is %s', (_, formula) => {
    expect(formulaInFile(formula, known)).toBeUndefined()
  })

  it('of great length is read in no time', () => {
    const long = `=${'SUM('.repeat(60)}1${'+-A1%'.repeat(1500)}${')'.repeat(60)}`
    expect(formulaInFile(long, known)).toBe(long.slice(1))
    expect(formulaInFile(`${long}+`, known)).toBeUndefined()
  })
})
