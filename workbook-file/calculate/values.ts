// What stands in a cell or comes out of a step of a formula, and how programs read the one as the other: a blank cell is 0 and '',
// text stands after every number, capitals do not count, and an error stays that error.
import { isEqual, numberIn, numberText } from './numbers'

/** Made once per kind, so that `===` compares. */
export class CellError {
  constructor(readonly code: string) {}
}

export const errors = {
  divide: new CellError('#DIV/0!'),
  missing: new CellError('#N/A'),
  name: new CellError('#NAME?'),
  none: new CellError('#NULL!'),
  number: new CellError('#NUM!'),
  reference: new CellError('#REF!'),
  value: new CellError('#VALUE!'),
} as const

const byCode = new Map(Object.values(errors).map((error) => [error.code, error]))

/** A text that programs and the file library take for an error. */
export const errorIn = (text: string): CellError | undefined => byCode.get(text)

/** `undefined` is a blank cell. */
export type Scalar = number | string | boolean | undefined | CellError

/** Infinite, or no number at all, is an error. */
export const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : errors.number)

export const toNumber = (value: Scalar): number | CellError => {
  if (typeof value === 'number' || value instanceof CellError) return value
  if (typeof value === 'string') return numberIn(value) ?? errors.value
  return value ? 1 : 0
}

export const toText = (value: Scalar): string | CellError => {
  if (typeof value === 'string' || value instanceof CellError) return value
  if (typeof value === 'number') return numberText(value)
  return value === undefined ? '' : String(value).toUpperCase()
}

export const toTruth = (value: Scalar): boolean | CellError => {
  if (typeof value === 'string') return errors.value
  return value instanceof CellError ? value : Boolean(value)
}

const longestText = 32_767

/** A text that fits in a cell. */
export const fitting = (text: string): string | CellError => (text.length > longestText ? errors.value : text)

/** Below 0, 0 or above 0, as in sorting. */
export const compared = (one: Scalar, other: Scalar): number | CellError => {
  if (one instanceof CellError) return one
  if (other instanceof CellError) return other
  const [left, right] = [one ?? blankBeside(other), other ?? blankBeside(one)]
  if (typeof left === 'number' && typeof right === 'number') return isEqual(left, right) ? 0 : left - right
  if (typeof left === 'string' && typeof right === 'string') return comparedTexts(left, right)
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  return rank(left) - rank(right)
}

const blankBeside = (other: Scalar): number | string | boolean => {
  if (typeof other === 'string') return ''
  return typeof other === 'boolean' ? false : 0
}

const rank = (value: number | string | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value)

export const plainCase = (text: string): string => text.toLowerCase()

const order = new Intl.Collator('en', { sensitivity: 'accent' })

export const comparedTexts = (one: string, other: string): number => {
  if (one === other) return 0
  const [left, right] = [plainCase(one), plainCase(other)]
  return left === right ? 0 : order.compare(left, right) || (left < right ? -1 : 1)
}
