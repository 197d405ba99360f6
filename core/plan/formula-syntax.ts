// Is a formula of a plan one that every program reads?  A small parser over the tokens of formula.ts:
//   expression = part (operator part)*,  part = sign* (number | text | [sheet!]cell | name | function(arguments) | (expression)) %*
// Only functions that Excel 2016, Google Sheets, LibreOffice and the open grid all know, and none that change by themselves.
import { sheetOf, type Token, tokens } from './formula'

/** The classic set. The date is an input cell, so there is no TODAY; text is never made from numbers by a pattern, so no TEXT. */
export const classicFunctions: readonly string[] = [
  ...['SUM', 'SUMPRODUCT', 'INDEX', 'MATCH', 'IF', 'IFERROR', 'AND', 'OR', 'ABS', 'SQRT', 'ROUND', 'ROUNDUP', 'NPV'],
  ...['MAX', 'MIN', 'AVERAGE', 'AVERAGEIFS', 'COUNT', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'SUMIF', 'SUMIFS'],
  ...['STDEV', 'TINV', 'QUARTILE', 'DATE', 'EDATE', 'SUBSTITUTE'],
]

/** What a formula may refer to. */
export interface Known {
  readonly sheets: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

const longestFormula = 8192
const deepestNesting = 60

/** What is wrong with a formula, in English for developers; empty when nothing is. */
export const formulaFaults = (formula: string, known: Known): readonly string[] => {
  const faults: string[] = []
  if (formula.length > longestFormula) faults.push(`longer than ${longestFormula} characters`)
  if (formula.startsWith('=')) faults.push('starts with =')
  const found = tokens(formula).filter(({ kind }) => kind !== 'space')
  for (const token of found) faults.push(...tokenFaults(token, known))
  const unbalanced = new SyntaxCheck(found).fault()
  if (unbalanced !== undefined) faults.push(unbalanced)
  return faults
}

const tokenFaults = (token: Token, known: Known): readonly string[] => {
  const { kind, text } = token
  if (kind === 'unknown') return [text === '{' || text === '}' ? 'array braces' : `unknown character ${text}`]
  if (kind === 'number' && /[.Ee]/.test(text)) return [`decimal literal ${text}`]
  if (kind === 'function' && !classicFunctions.includes(text)) return [`function ${text} is not in the classic set`]
  if (kind === 'word' && !known.names.has(text)) return [`unknown name ${text}`]
  if (kind === 'sheet' && !known.sheets.has(sheetOf(token))) return [`unknown sheet ${sheetOf(token)}`]
  return []
}

class SyntaxCheck {
  private at = 0

  constructor(private readonly found: readonly Token[]) {}

  fault(): string | undefined {
    if (this.found.length === 0) return 'empty formula'
    const whole = this.expression(0) && this.at === this.found.length
    if (whole) return undefined
    const token = this.found[this.at]
    return token ? `unexpected ${token.text}` : 'ends too early'
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
    return this.takes('function') && this.takes('open') && this.arguments(depth + 1)
  }

  private arguments(depth: number): boolean {
    if (this.takes('close')) return true
    do {
      if (!this.expression(depth)) return false
    } while (this.takes('comma'))
    return this.takes('close')
  }
}
