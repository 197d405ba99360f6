// What Excel makes of something that is entered in a cell: a number, a text, a formula; or a refusal when it cannot be a formula.
import { invalidArgument } from '../office-error'
import type { CellValue } from './cells'

export type Entry = { readonly value: CellValue } | { readonly formula: string }

/** The longest text and the longest formula of a cell. */
const longest = { text: 32_767, formula: 8_192 }

const looksLikeNumber = /^\s*[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?\s*%?\s*$/i

/** Reads an entry as Excel does. In a cell with number format '@' everything stays text. */
export const readEntry = (entered: unknown, numberFormat: unknown): Entry => {
  if (typeof entered === 'number' || typeof entered === 'boolean') return { value: entered }
  if (typeof entered !== 'string') throw invalidArgument(`A cell cannot hold ${JSON.stringify(entered)}.`)
  if (entered.length > longest.text) throw invalidArgument('A cell holds at most 32 767 characters.')
  if (entered.startsWith("'")) return { value: entered.slice(1) }
  if (numberFormat === '@' || entered === '') return { value: entered }
  if (entered.startsWith('=') && entered.length > 1) return { formula: entered }
  if (looksLikeNumber.test(entered)) return { value: readNumber(entered) }
  if (/^(true|false|waar|onwaar)$/i.test(entered)) return { value: /^(true|waar)$/i.test(entered) }
  // Typed text that starts with one of these is taken for the start of a formula.
  if (/^[-+@]./.test(entered)) return { formula: `=${entered.replace(/^@/, '')}` }
  return { value: entered }
}

const readNumber = (text: string): number => {
  const number = Number(text.replace('%', '').replace(',', '.').trim())
  return text.includes('%') ? number / 100 : number
}

/** Refuses what Excel would not take as a formula: too long, unbalanced, local separators, a sheet that is not there. */
export const checkFormula = (formula: string, isSheet: (name: string) => boolean): void => {
  if (formula.length > longest.formula) throw invalidArgument('A formula holds at most 8 192 characters.')
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '0')
  const sheets = [...withoutTexts.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)]
  for (const [, quoted, plain] of sheets) {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? ''
    if (!isSheet(name)) throw invalidArgument(`The formula ${formula} refers to a sheet that is not there: ${name}.`)
  }
  const bare = withoutTexts.replace(/'(?:[^']|'')*'!/g, '')
  const refuse = () => invalidArgument(`Excel cannot read the formula ${formula}`)
  if (/["']/.test(bare) || /[;](?![^{]*\})/.test(bare)) throw refuse()
  let depth = 0
  for (const letter of bare) {
    if (letter === '(' || letter === '{') depth++
    if (letter === ')' || letter === '}') depth--
    if (depth < 0) throw refuse()
  }
  if (depth !== 0 || /[-+*/^&=<>(,]$/.test(bare.trim())) throw refuse()
}
