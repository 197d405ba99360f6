// A condition of COUNTIF and its family: 5, "5", "<>groep", ">0", "jan*".

import { isEqual } from '../numbers'
import { type CellError, comparedTexts, errors, plainCase, type Scalar } from '../values'
import { hasWildcard, longestSearch, wildcard } from './wildcard'

export type Fits = (cell: Scalar) => boolean

const holds: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/** Which cells fit. A blank condition is 0; a number also fits the text of that number. */
export const criterion = (condition: Scalar): Fits | CellError => {
  if (typeof condition === 'string') return condition.length > longestSearch ? errors.value : written(condition)
  if (condition === undefined) return equals(0)
  return typeof condition === 'number' ? equals(condition) : (cell) => cell === condition
}

const written = (condition: string): Fits => {
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(condition) ?? []
  const number = numberIn(rest)
  const order = holds[operator]
  if (order) return ordered(order, number ?? rest)
  const fits = number === undefined ? fitsText(operator, rest) : equals(number)
  return operator === '<>' ? (cell) => !fits(cell) : fits
}

const ordered = (order: (order: number) => boolean, than: number | string): Fits => {
  if (typeof than === 'number')
    return (cell) => typeof cell === 'number' && order(isEqual(cell, than) ? 0 : cell - than)
  return (cell) => typeof cell === 'string' && than !== '' && order(comparedTexts(cell, than))
}

const equals =
  (number: number): Fits =>
  (cell) => {
    const found = typeof cell === 'string' ? numberIn(cell) : cell
    return typeof found === 'number' && isEqual(found, number)
  }

/** Nothing after = or <> is about blank cells; nothing at all also takes an empty text for blank. */
const fitsText = (operator: string, text: string): Fits => {
  if (text === '') return (cell) => cell === undefined || (operator === '' && cell === '')
  if (hasWildcard(text)) {
    const fits = wildcard(text)
    return (cell) => typeof cell === 'string' && fits(cell)
  }
  const sought = plainCase(text)
  return (cell) => typeof cell === 'string' && plainCase(cell) === sought
}

const numberIn = (text: string): number | undefined =>
  /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined
