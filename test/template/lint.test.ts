// Lint finds nothing in the template, and every rule of it can fail: a table of broken plans with the words it must say.
import { describe, expect, test } from 'vitest'
import { lint } from '../../core/plan/lint'
import type { Plan, PlanCell, PlanChart, PlanSheet, PlanValidation } from '../../core/plan/plan'
import { impactkaart } from '../../core/templates/index'

test.each([
  ['the template', impactkaart({ set: '' })],
  ['a second set', impactkaart({ set: '_2' })],
  ['more rows', impactkaart({ set: '_12', rows: 200 })],
])('finds nothing in %s', (_, plan) => {
  expect(lint(plan)).toEqual([])
})

const sheet: PlanSheet = {
  name: 'Blad',
  role: 'start',
  columns: [{ width: 10 }, { width: 10 }, { width: 10 }],
  rowHeights: { 1: 20 },
  cells: [
    { at: 'A1', value: 'tekst' },
    { at: 'B1', formula: 'SUM(A1,Naam)' },
  ],
  merges: [],
  validations: [],
  highlights: [],
  charts: [],
  frozen: { rows: 0, columns: 0 },
  gridlines: false,
  print: { orientation: 'staand', area: 'A1:C9', pagesTall: 1, footer: 'voet' },
  protect: true,
}
const plan: Plan = {
  template: 'impactkaart',
  set: '',
  rows: 1,
  version: '1',
  sheets: [sheet],
  names: [{ name: 'Naam', sheet: 'Blad', range: 'A1:A2' }],
}
const withSheet = (change: Partial<PlanSheet>): Plan => ({ ...plan, sheets: [{ ...sheet, ...change }] })
const withCell = (cell: PlanCell): Plan => withSheet({ cells: [...sheet.cells, cell] })
const withFormula = (formula: string): Plan => withCell({ at: 'C1', formula })
const withName = (name: string, range = 'A1', on = 'Blad'): Plan => ({
  ...plan,
  names: [...plan.names, { name, sheet: on, range }],
})
const withRule = (rule: PlanValidation['rule'], more: Partial<PlanValidation> = {}): Plan =>
  withSheet({ validations: [{ range: 'A1', rule, onWrong: 'refuse', ...more }] })
const chart: PlanChart = {
  kind: 'bar',
  title: 'Titel',
  alt: 'Wat er te zien is',
  categories: 'A1',
  series: [{ name: 'euro', values: 'B1' }],
  covers: 'A3:C9',
}
const withChart = (change: Partial<PlanChart>): Plan => withSheet({ charts: [{ ...chart, ...change }] })

test('finds nothing in the plan that the broken ones are made of', () => {
  expect(lint(withSheet({ charts: [chart] }))).toEqual([])
})

const broken: readonly (readonly [what: string, plan: Plan, says: string])[] = [
  ['two sheets of one name', { ...plan, sheets: [sheet, { ...sheet, name: 'BLAD' }] }, 'Sheet BLAD is there twice'],
  ['a long sheet name', withSheet({ name: 'x'.repeat(32) }), '1 to 31 characters'],
  ['a slash in a sheet name', withSheet({ name: 'a/b' }), 'forbidden character'],
  ['a quote at the end of a sheet name', withSheet({ name: "a'" }), 'forbidden character'],
  ['a control character in a sheet name', withSheet({ name: 'a\u0001' }), 'control character in the name'],
  ['a half of a pair', withCell({ at: 'C1', value: 'a\ud800' }), 'control character'],
  ['a code that is no letter', withCell({ at: 'C1', value: 'a\uffff' }), 'control character'],
  ['a control character in a formula', withFormula('"\u0001"'), 'control character'],
  ['a reserved sheet name', withSheet({ name: 'History' }), 'reserved'],
  ['no sheets', { ...plan, sheets: [], names: [] }, 'No sheets'],
  ['a high row', withSheet({ rowHeights: { 1: 500 } }), 'row 1 is not 0 to 409'],
  ['a wide column', withSheet({ columns: [{ width: 9 }, { width: 300 }, { width: 9 }] }), 'column B is not 0 to 255'],
  ['frozen rows below 0', withSheet({ frozen: { rows: -1, columns: 0 } }), 'bad frozen part'],
  ['too many frozen columns', withSheet({ frozen: { rows: 0, columns: 99_999 } }), 'bad frozen part'],
  ['a merge of one cell', withSheet({ merges: ['B6:B6'] }), 'is one cell'],
  ['a rule of nothing', withRule({ kind: 'number', min: 5, max: 1 }), 'the least is more than the most'],
  ['an empty choice', withRule({ kind: 'choice', from: { list: ['a', ''] } }), 'a choice that is empty'],
  ['a choice of two lines', withRule({ kind: 'choice', from: { list: ['a\nb'] } }), 'more than one line'],
  ['a control character beside a chart', withChart({ alt: 'x\u0001' }), 'control character in its words'],
  [
    'a control character in a series',
    withChart({ series: [{ name: 'x\u0001', values: 'B1:B2' }] }),
    'control character in its words',
  ],
  ['rows to repeat from below', withSheet({ print: { ...sheet.print, repeatRows: '9:2' } }), 'bad rows to repeat'],
  ['a name that ends in a dot', withName('Naam.'), 'not a valid name'],
  ['two names alike', withName('naam'), 'Name naam is there twice'],
  ['a name with a space', withName('Mijn naam'), 'not a valid name'],
  ['a name that looks like a cell', withName('EUR2026'), 'looks like a cell'],
  ['a name that looks like a cell of another kind', withName('R1C1'), 'looks like a cell'],
  ['a name on an unknown sheet', withName('Elders', 'A1', 'Weg'), 'unknown sheet Weg'],
  ['a name with a bad range', withName('Elders', 'B2:A1'), 'bad range B2:A1'],
  ['a bad address', withCell({ at: '1A', value: 1 }), 'is not a cell'],
  ['a cell below the last row', withCell({ at: 'A1048577', value: 1 }), 'is not a cell'],
  ['a cell outside the columns', withCell({ at: 'D1', value: 1 }), 'outside the columns'],
  ['a cell twice', withCell({ at: 'A1', value: 1 }), 'cell A1 is there twice'],
  ['a wrap without a height', withCell({ at: 'A2', value: 'x', wrap: true }), 'without a height'],
  ['not a number', withCell({ at: 'C1', value: Number.NaN }), 'not finite'],
  ['a control character', withCell({ at: 'C1', value: 'a\u0007' }), 'control character'],
  ['too long a text', withCell({ at: 'C1', value: 'x'.repeat(32_768) }), 'too long a text'],
  ['value and formula', withCell({ at: 'C1', value: 1, formula: '1' }), 'a value and a formula'],
  ['an input with a formula', withCell({ at: 'C1', meaning: 'invoer', formula: '1' }), 'input cell with a formula'],
  ['merges that overlap', withSheet({ merges: ['A1:B2', 'B2:C3'] }), 'overlap'],
  ['a bad merge', withSheet({ merges: ['A1:'] }), 'merge has a bad range'],
  ['a long list', withRule({ kind: 'choice', from: { list: Array.from({ length: 40 }, () => 'zevenen') } }), '255'],
  ['an empty list', withRule({ kind: 'choice', from: { list: [] } }), 'empty list'],
  ['a comma in a list', withRule({ kind: 'choice', from: { list: ['a,b'] } }), 'comma or quote'],
  ['a list of an unknown name', withRule({ kind: 'choice', from: { name: 'Weg' } }), 'unknown name Weg'],
  ['a long prompt', withRule({ kind: 'number' }, { prompt: 'x'.repeat(256) }), 'more than 255'],
  ['a long error', withRule({ kind: 'number' }, { error: 'x'.repeat(256) }), 'more than 255'],
  ['a control character in a prompt', withRule({ kind: 'number' }, { prompt: '\u0002' }), 'control character'],
  ['a validation of a bad range', withRule({ kind: 'number' }, { range: 'A' }), 'bad range'],
  ['a bad highlight', withSheet({ highlights: [{ range: 'A', when: '1', meaning: 'let-op' }] }), 'bad range A'],
  [
    'a highlight that cannot be read',
    withSheet({ highlights: [{ range: 'A1', when: 'A1>', meaning: 'let-op' }] }),
    'ends too early',
  ],
  ['a chart of unequal heights', withChart({ categories: 'A1:A2' }), 'differ in height'],
  ['a chart of two columns', withChart({ categories: 'A1:B1' }), 'one column each'],
  ['a chart of values', withChart({ series: [{ name: 'euro', values: 'A1' }] }), 'without a native formula'],
  ['a chart without words', withChart({ alt: '' }), 'alternative text'],
  ['a chart of a bad range', withChart({ covers: 'x' }), 'bad range'],
  ['no print area', withSheet({ print: { ...sheet.print, area: '' } }), 'no print area'],
  ['bad rows to repeat', withSheet({ print: { ...sheet.print, repeatRows: 'A1' } }), 'bad rows to repeat'],
  ['a long footer', withSheet({ print: { ...sheet.print, footer: 'x'.repeat(256) } }), 'bad footer'],
  ['an equals sign', withFormula('=1'), 'starts with ='],
  ['an open bracket', withFormula('SUM(1'), 'ends too early'],
  ['a bracket too many', withFormula('SUM(1))'), 'unexpected )'],
  ['two operands', withFormula('1 2'), 'unexpected 2'],
  ['a semicolon', withFormula('SUM(1;2)'), 'unknown character ;'],
  ['an open text', withFormula('"abc'), 'unknown character "'],
  ['an array', withFormula('SUM({1,2})'), 'array braces'],
  ['a decimal', withFormula('A1*0.5'), 'decimal literal 0.5'],
  ['a number in another notation', withFormula('1E3'), 'decimal literal 1E3'],
  ['a volatile function', withFormula('TODAY()'), 'TODAY is not in the classic set'],
  ['one of our functions', withFormula('IMPACTKAART.KAART(A1,A2)'), 'IMPACTKAART.KAART is not in the classic set'],
  ['an unknown name', withFormula('Weg+1'), 'unknown name Weg'],
  ['a logical word', withFormula('TRUE'), 'unknown name TRUE'],
  ['an unknown sheet', withFormula("'Weg 2'!A1"), 'unknown sheet Weg 2'],
  ['a sheet without a cell', withFormula('Blad!Naam'), 'unexpected Naam'],
  ['an empty formula', withFormula(''), 'empty formula'],
  ['an argument too few', withFormula('ROUND(1)'), 'ROUND takes 2 to 2 arguments, not 1'],
  ['a search in nothing', withFormula('1+MATCH(1)'), 'MATCH takes 2 to 3 arguments, not 1'],
  ['no arguments', withFormula('SUM()'), 'SUM takes 1 to 255 arguments, not 0'],
  ['a condition of nothing', withFormula('ABS(IF())'), 'IF takes 2 to 3 arguments, not 0'],
  ['an argument too many', withFormula('IF(1,2,3,4)'), 'IF takes 2 to 3 arguments, not 4'],
  ['300 arguments', withFormula(`SUM(${Array(300).fill('1').join(',')})`), 'not 300'],
  ['a long text in a formula', withFormula(`"${'x'.repeat(256)}"`), 'a text of more than 255'],
  ['a column beyond the last', withFormula('XFE1+1'), 'XFE1 lies outside'],
  ['a row beyond the last', withFormula('SUM($A$1:$A$1048577)'), 'lies outside'],
  ['a very long formula', withFormula(`1${'+1'.repeat(4096)}`), 'longer than 8192'],
]

describe('refuses', () => {
  test.each(broken)('%s', (_, bad, says) => {
    expect(lint(bad).join('\n')).toContain(says)
  })
})

test('reads what a formula may hold', () => {
  expect(lint(withFormula(`"${'""'.repeat(255)}"`))).toEqual([])
  expect(lint(withCell({ at: 'C1', value: 'één \u{1f600}' }))).toEqual([])
  const formula = `IF(AND(Blad!$A$1:$B$2<>"",-A1%>=1/2),"a ""b"", c"&Naam,(1+2)^2)`
  expect(lint(withFormula(formula))).toEqual([])
})
