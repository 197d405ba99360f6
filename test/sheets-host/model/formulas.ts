// As much of formulas as decides between a formula and an error: whether it can be read in the locale, which sheets and names it mentions,
// and what becomes of it when a sheet is renamed or deleted. Nothing is calculated.
import { quoteSheet } from './address'

/** A piece of a formula: a text, a sheet name before `!`, a word (function, name, cell, number), or one other character. */
interface Piece {
  readonly kind: 'text' | 'sheet' | 'word' | 'function' | 'error' | 'other'
  readonly text: string
}

const piece =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)|(#(?:REF|NAME|N\/A|ERROR|VALUE|DIV\/0|NUM)[!?]?)|([\p{L}_\\$][\p{L}\p{N}_.$]*\s*(?=\())|([\p{L}_\\$][\p{L}\p{N}_.$]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?)|([\s\S])/giu

const known = new Map<string, readonly Piece[]>()

/** Remembered: a sheet has many formulas and every reading asks. */
const piecesOf = (formula: string): readonly Piece[] => {
  const pieces = known.get(formula) ?? cut(formula)
  known.set(formula, pieces)
  return pieces
}

const cut = (formula: string): Piece[] =>
  [...formula.matchAll(piece)].map(([text, quoted, sheet, error, call, word]) => ({
    text,
    kind: quoted ? 'text' : sheet ? 'sheet' : error ? 'error' : call ? 'function' : word ? 'word' : 'other',
  }))

const sheetOf = ({ text }: Piece): string => text.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'")

const isCellOrColumn = (word: string): boolean => /^\$?[A-Z]{1,3}(\$?\d+)?$/i.test(word)

/** Why Google cannot read the formula with these settings, or undefined. Then the cell shows #ERROR!. */
export const parseError = (formula: string, locale: string): string | undefined => {
  const pieces = piecesOf(formula)
  const count = (text: string) => pieces.filter((one) => one.text === text).length
  if (count('"') > 0 || count("'") > 0) return 'a quote is not closed'
  if (count('(') !== count(')')) return 'brackets do not match'
  if (formula.length < 2) return 'nothing stands after the ='
  if (locale === 'en_US') return undefined
  // An array in braces needs `\` between columns here, a decimal needs a comma: neither is worth the difference between locales.
  if (count('{') > 0) return 'it has an array in braces'
  if (count(',') > 0) return 'it has a comma between arguments'
  const isDecimal = ({ kind, text }: Piece) => text === '.' || (kind === 'word' && /^\d+\.\d/.test(text))
  return pieces.some(isDecimal) ? 'it has a decimal point' : undefined
}

/** Sheet names that are mentioned, as written. */
export const sheetsIn = (formula: string): string[] =>
  piecesOf(formula)
    .filter(({ kind }) => kind === 'sheet')
    .map(sheetOf)

/** Words that can only be defined names. */
export const namesIn = (formula: string): string[] => {
  const pieces = piecesOf(formula)
  return pieces
    .filter(({ kind, text }) => kind === 'word' && /^[\p{L}_]/u.test(text))
    .map(({ text }) => text)
    .filter((text) => !/^(true|false|waar|onwaar)$/i.test(text) && !isCell(text, pieces))
}

/** A1, A:B and $C$3 are cells; so is a column letter beside a colon. A lone "AB" is a name that does not exist. */
const isCell = (word: string, pieces: readonly Piece[]): boolean => {
  if (!isCellOrColumn(word)) return false
  if (/\d/.test(word)) return true
  const at = pieces.findIndex(({ text }) => text === word)
  return pieces[at + 1]?.text === ':' || pieces[at - 1]?.text === ':'
}

export const hasLostReference = (formula: string): boolean =>
  piecesOf(formula).some(({ kind, text }) => kind === 'error' && text.startsWith('#REF'))

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Google follows a sheet that gets another name. */
export const renameSheetIn = (formula: string, before: string, after: string): string =>
  piecesOf(formula)
    .map((one) => (one.kind === 'sheet' && same(sheetOf(one), before) ? `${quoteSheet(after)}!` : one.text))
    .join('')

/** References to a deleted sheet become #REF!. */
export const loseSheetIn = (formula: string, gone: string): string => {
  let isAfter = false
  return piecesOf(formula)
    .map((one) => {
      if (one.kind === 'sheet' && same(sheetOf(one), gone)) {
        isAfter = true
        return '#REF!'
      }
      // The cells behind the name go with it, "A1:B2" as well as "A1".
      const goes = isAfter && (one.text === ':' || (one.kind === 'word' && /^\$?([A-Z]|\d)/i.test(one.text)))
      isAfter = goes
      return goes ? '' : one.text
    })
    .join('')
}
