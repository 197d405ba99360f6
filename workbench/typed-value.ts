// What a typed text stands for in a cell that has a number format of its own. The format decides, and typing does not change it:
// what does not fit it stays text, so that the validation of the cell refuses what was typed and not what it was turned into.
import { numberPatterns } from '../core'
import { engineText, typedDay } from './dutch-number'
import type { Input } from './sets'

const plain = /^-?(\d+\.?\d*|\.\d+)$/

const isPercentage = (pattern: string): boolean => pattern.includes('%')

/** A number typed in a percentage cell, as in Excel: 40 is 40%, and below 1 it is a share: 0,4 is 40% too. Undefined for other texts. */
const typedShare = (typed: string): number | undefined => {
  const text = engineText(typed)
  const digits = text.replace(/%$/, '')
  if (!plain.test(digits)) return undefined
  const number = Number(digits)
  return text !== digits || Math.abs(number) >= 1 ? Number(`${digits}e-2`) : number
}

const typedAmount = (typed: string): number | undefined => {
  const text = engineText(typed)
  return plain.test(text) ? Number(text) : undefined
}

/** In an input cell of a plan; without a format it holds text. */
const inputValue = (typed: string, format: Input['format']): number | string => {
  if (format === undefined) return typed
  if (format === 'datum') return typedDay(typed) ?? typedAmount(typed) ?? typed
  return (isPercentage(numberPatterns[format]) ? typedShare(typed) : typedAmount(typed)) ?? typed
}

/** A day or an amount in euro is shown as it was typed. */
const typedInFormat = (typed: string): { value: number; pattern: string } | undefined => {
  const day = typedDay(typed)
  if (day !== undefined) return { value: day, pattern: numberPatterns.datum }
  const amount = engineText(typed)
  if (!typed.includes('€') || amount === typed || amount.endsWith('%')) return undefined
  return { value: Number(amount), pattern: numberPatterns[amount.includes('.') ? 'euro-cent' : 'euro'] }
}

const isDate = (pattern: string): boolean => /y/i.test(pattern)

export interface Typed {
  readonly value: number | string
  /** The number format from now on; undefined when there is none. */
  readonly pattern?: string | undefined
  /** The grid may still find a number in the value, and a format that goes with it. */
  readonly undecided?: true
}

/** What was typed in a cell with this number format, or none; `input` when the cell is an input of a plan. */
export const typedIn = (typed: string, pattern: string | undefined, input?: Input): Typed => {
  if (input) {
    const own = numberPatterns[input.format ?? 'algemeen']
    return { value: inputValue(typed, input.format), pattern: own === numberPatterns.algemeen ? undefined : own }
  }
  if (pattern === undefined) return typedInFormat(typed) ?? { value: engineText(typed), undecided: true }
  if (typedDay(typed) !== undefined) return { value: isDate(pattern) ? (typedDay(typed) ?? typed) : typed, pattern }
  const value = (isPercentage(pattern) ? typedShare(typed) : undefined) ?? typedAmount(typed)
  return value === undefined ? { value: engineText(typed), undecided: true } : { value, pattern }
}

/** The choice that differs from what was typed in capitals or spaces at its ends only. */
export const spelledAs = (typed: string, choices: readonly string[]): string => {
  const bare = (text: string) => text.trim().toLowerCase()
  return choices.includes(typed) ? typed : (choices.find((choice) => bare(choice) === bare(typed)) ?? typed)
}
