// A small lexer for the formulas of plans: enough to print them in another dialect and to find what a program would refuse.

export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'function'
  | 'word'
  | 'sheet'
  | 'cell'
  | 'operator'
  | 'open'
  | 'close'
  | 'comma'
  | 'unknown'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

// The order matters: a function name before a cell, a cell before a word.
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /(?:'(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!/y],
  ['function', /[A-Z][A-Z0-9.]*(?=\()/y],
  ['number', /\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![A-Za-z_])/y],
  ['cell', /\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![A-Za-z0-9_.(])/y],
  ['word', /[A-Za-z_][A-Za-z0-9_.]*/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>%]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /,/y],
]

const tokenAt = (formula: string, at: number): Token => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(formula)
    if (found) return { kind, text: found[0] }
  }
  return { kind: 'unknown', text: formula.charAt(at) }
}

/** The tokens of a canonical formula; together their texts are the formula again. */
export const tokens = (formula: string): readonly Token[] => {
  const found: Token[] = []
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at)
    found.push(token)
    at += token.text.length
  }
  return found
}

/** 'Project 2'! -> Project 2 */
export const sheetOf = (token: Token): string => {
  const name = token.text.slice(0, -1)
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name
}
