// What a Dutch user types becomes what the grid's engine reads. In Dutch spreadsheets `;` separates arguments and `,` is the decimal
// sign; the engine wants `,` and `.`. Texts, quoted sheet names and arrays in braces are left alone.

import { isoDay } from './dutch-number'

interface Sign {
  readonly sign: string
  /** Outside texts, quoted names and braces. */
  readonly plain: boolean
  /** How many round brackets are open. */
  readonly depth: number
}

const signsOf = (formula: string): Sign[] => {
  let quote = ''
  let braces = 0
  let depth = 0
  return [...formula].map((sign) => {
    const inQuote = quote !== ''
    if (inQuote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '{') braces += 1
    const plain = !inQuote && quote === '' && braces === 0
    if (!inQuote && sign === '}') braces -= 1
    if (plain && sign === '(') depth += 1
    if (plain && sign === ')') depth -= 1
    return { sign, plain, depth }
  })
}

/** Is the comma or point at `at` inside a number, as in 2,5? The 1 of B1 is not a number. */
const insideNumber = (formula: string, at: number): boolean =>
  /(?:^|[^A-Za-z0-9_.$])\d+$/.test(formula.slice(0, at)) && /^\d/.test(formula.slice(at + 1))

/**
 * A typed formula in the engine's spelling. With a `;` as separator, a comma inside a number is a decimal sign; without one,
 * only a comma outside every bracket is, since inside brackets it separates arguments.
 */
export const engineFormula = (typed: string): string => {
  if (!typed.startsWith('=')) return typed
  const signs = signsOf(typed)
  const dutch = signs.some(({ sign, plain }) => plain && sign === ';')
  const translated = signs
    .map(({ sign, plain, depth }, at) => {
      if (!plain) return sign
      if (sign === ';') return ','
      return sign === ',' && (dutch || depth === 0) && insideNumber(typed, at) ? '.' : sign
    })
    .join('')
  return readDays(translated)
}

/** A text in one of our functions: the grid reads a day in a text as month before day, so ours get it in an order that nobody mistakes. */
const readDays = (formula: string): string =>
  /IMPACTKAART\./i.test(formula)
    ? formula.replace(/"(\d{1,2}[-/]\d{1,2}[-/]\d{4})"/g, (text, day: string) => {
        const iso = isoDay(day)
        return iso === undefined ? text : `"${iso}"`
      })
    : formula

/** A stored formula as a Dutch user types it. One that would be read back differently, as `SUM(2.5)`, stays in the engine's spelling. */
export const dutchFormula = (stored: string): string => {
  const shown = signsOf(stored)
    .map(({ sign, plain }, at) => {
      if (!plain) return sign
      if (sign === ',') return ';'
      return sign === '.' && insideNumber(stored, at) ? ',' : sign
    })
    .join('')
  return engineFormula(shown) === stored ? shown : stored
}
