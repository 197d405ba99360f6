// Is a formula of a plan one that every program reads?  A small parser over the tokens of formula.ts:
//   expression = part (operator part)*,  part = sign* (number | text | [sheet!]cell | name | function(arguments) | (expression)) %*
// Only functions that Excel 2016, Google Sheets, LibreOffice and the open grid all know, and none that change by themselves.
import { parseAddress } from './address'
import { sheetOf, type Token, tokens } from './formula'

/** A function takes this many arguments: at least, at most. */
type Arity = readonly [least: number, most: number]
const many: Arity = [1, 255]
const one: Arity = [1, 1]
const two: Arity = [2, 2]

/**
 * The classic set, with the arguments of each. The date is an input cell, so there is no TODAY; text is never made from numbers by a
 * pattern, so no TEXT. LEN counts the digits in a text, with SUBSTITUTE.
 */
export const classicFunctions: ReadonlyMap<string, Arity> = new Map([
  ...(['SUM', 'SUMPRODUCT', 'AND', 'OR', 'MAX', 'MIN', 'AVERAGE', 'COUNT', 'COUNTA', 'STDEV'] as const).map(
    (name) => [name, many] as const,
  ),
  ...(['ABS', 'SQRT', 'ISERROR', 'LEN'] as const).map((name) => [name, one] as const),
  ...(['IFERROR', 'ROUND', 'ROUNDUP', 'COUNTIF', 'TINV', 'QUARTILE', 'EDATE'] as const).map(
    (name) => [name, two] as const,
  ),
  ['IF', [2, 3]],
  ['INDEX', [2, 4]],
  ['MATCH', [2, 3]],
  ['SUMIF', [2, 3]],
  ['NPV', [2, 255]],
  ['DATE', [3, 3]],
  ['SUBSTITUTE', [3, 4]],
  ['COUNTIFS', [2, 254]],
  ['SUMIFS', [3, 255]],
  ['AVERAGEIFS', [3, 255]],
])

/** What a formula may refer to. */
export interface Known {
  readonly sheets: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

const longestFormula = 8192
const deepestNesting = 60
const longestTextInFormula = 255

/** What is wrong with a formula, in English for developers; empty when nothing is. */
export const formulaFaults = (formula: string, known: Known): readonly string[] => {
  const faults: string[] = []
  if (formula.length > longestFormula) faults.push(`longer than ${longestFormula} characters`)
  if (formula.startsWith('=')) faults.push('starts with =')
  const found = tokens(formula).filter(({ kind }) => kind !== 'space')
  for (const token of found) faults.push(...tokenFaults(token, known))
  return [...faults, ...new SyntaxCheck(found).faults()]
}

const tokenFaults = (token: Token, known: Known): readonly string[] => {
  const { kind, text } = token
  if (kind === 'unknown') return [text === '{' || text === '}' ? 'array braces' : `unknown character ${text}`]
  if (kind === 'number' && /[.Ee]/.test(text)) return [`decimal literal ${text}`]
  if (kind === 'function' && !classicFunctions.has(text)) return [`function ${text} is not in the classic set`]
  if (kind === 'text' && text.slice(1, -1).replaceAll('""', '"').length > longestTextInFormula)
    return [`a text of more than ${longestTextInFormula} characters`]
  if (kind === 'cell' && !text.replaceAll('$', '').split(':').every(parseAddress))
    return [`${text} lies outside the largest sheet`]
  if (kind === 'word' && !known.names.has(text)) return [`unknown name ${text}`]
  if (kind === 'sheet' && !known.sheets.has(sheetOf(token))) return [`unknown sheet ${sheetOf(token)}`]
  return []
}

class SyntaxCheck {
  private at = 0
  private readonly miscounted: string[] = []

  constructor(private readonly found: readonly Token[]) {}

  faults(): readonly string[] {
    if (this.found.length === 0) return ['empty formula']
    const whole = this.expression(0) && this.at === this.found.length
    if (whole) return this.miscounted
    const token = this.found[this.at]
    return [token ? `unexpected ${token.text}` : 'ends too early']
  }

  private takes(kind: Token['kind'], text?: string): boolean {
    const token = this.found[this.at]
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return false
    this.at++
    return true
  }

  private expression(depth: number): boolean {
    if (depth > deepestNesting || !this.part(depth)) return false
    while (this.found[this.at]?.kind === 'operator') {
      this.at++
      if (!this.part(depth)) return false
    }
    return true
  }

  private part(depth: number): boolean {
    while (this.takes('operator', '-') || this.takes('operator', '+'));
    if (!this.operand(depth)) return false
    while (this.takes('operator', '%'));
    return true
  }

  private operand(depth: number): boolean {
    if (this.takes('number') || this.takes('text') || this.takes('cell') || this.takes('word')) return true
    if (this.takes('sheet')) return this.takes('cell')
    if (this.takes('open')) return this.expression(depth + 1) && this.takes('close')
    const name = this.found[this.at]?.text ?? ''
    return this.takes('function') && this.takes('open') && this.arguments(name, depth + 1)
  }

  private arguments(name: string, depth: number): boolean {
    let count = 0
    if (!this.takes('close')) {
      do {
        if (!this.expression(depth)) return false
        count++
      } while (this.takes('comma'))
      if (!this.takes('close')) return false
    }
    const [least, most] = classicFunctions.get(name) ?? [0, count]
    if (count < least || count > most) this.miscounted.push(`${name} takes ${least} to ${most} arguments, not ${count}`)
    return true
  }
}
