// The sentence of an error of ours in a cell. A script cannot read what Google shows with an error, so the call is done once more with
// the same core. That takes a formula that is one call with plain arguments; anything else is explained by Google's own note.
import { answer, type Cell, catalogue, Problem, type Range } from '../../core'
import { argumentOf } from '../functions/given'
import { prefix } from '../prefix'
import { openBook } from './survey'

const call = new RegExp(`^=\\s*${prefix}([A-Z]+)\\((.*)\\)\\s*$`, 'is')

/** The arguments, split where a separator stands outside quotes; undefined when one is a formula itself. */
const argumentsOf = (inner: string): string[] | undefined => {
  if (inner.trim() === '') return []
  const parts: readonly string[] = inner.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"';,]+|[;,]/g) ?? []
  const separator = parts.includes(';') ? ';' : ','
  const found = ['']
  for (const part of parts) {
    if (part === separator) found.push('')
    else found[found.length - 1] += part
  }
  return found.some((one) => /[()&{}]/.test(one.replace(/"(?:[^"]|"")*"/g, '')))
    ? undefined
    : found.map((one) => one.trim())
}

const number = /^-?\d+(?:[.,]\d+)?%?$/

/** What an argument stands for: nothing, a text, a number, or the cells of a range or name. */
const meantBy = (argument: string): Cell | Range => {
  if (argument === '') return undefined
  if (argument.startsWith('"')) return argument.slice(1, -1).replace(/""/g, '"')
  if (/^(true|waar)$/i.test(argument)) return true
  if (/^(false|onwaar)$/i.test(argument)) return false
  if (number.test(argument)) {
    const value = Number(argument.replace(',', '.').replace('%', ''))
    return argument.endsWith('%') ? value / 100 : value
  }
  const book = openBook()
  const sheet = book.getActiveSheet()
  const range = argument.includes('!')
    ? book.getRange(argument)
    : (book.getRangeByName(argument) ?? sheet.getRange(argument))
  const values = range.getValues()
  return argumentOf(values.length === 1 && values[0]?.length === 1 ? values[0][0] : values)
}

/** '' when the call has an answer, or cannot be done again. */
export const explain = (formula: string): string => {
  const [, name = '', inner = ''] = call.exec(formula) ?? []
  const fn = catalogue.find((one) => one.name === name.toUpperCase())
  const given = argumentsOf(inner)
  if (!fn || !given) return ''
  try {
    answer(fn, given.map(meantBy))
    return ''
  } catch (error) {
    return error instanceof Problem ? error.message : ''
  }
}
