// How numbers and problems look on screen, in the language of the pane.
import {
  formatEuro,
  formatFixed,
  formatNumber,
  formatPercent,
  formatYears,
  type Language,
  Problem,
  problem,
  type Value,
} from '../../core'

export const factorText = (value: number, language: Language): string => formatFixed(value, 2, language)

/** Whole euros from a hundred on, cents below. */
export const euroText = (value: number, language: Language): string =>
  formatEuro(value, language, Math.abs(value) >= 100 ? 0 : undefined)

export const countText = (value: number, language: Language): string =>
  formatNumber(value, language, { most: Math.abs(value) >= 100 ? 0 : 1 })

export const shareText = (value: number, language: Language): string => formatPercent(value, language, 1)

export const yearsText = (value: number, language: Language): string => formatYears(value, language)

/** A euro amount of a result table, or the text that stands there instead. */
export const euroOrText = (value: Value, language: Language): string =>
  typeof value === 'number' ? euroText(value, language) : value

const placeFacts = ['table', 'row', 'column', 'item', 'parameter']

/** The sentence at a field: the place is clear there, so it is left out. */
export const sentenceAtField = (found: Problem, language: Language): string =>
  problem(
    found.reason,
    Object.fromEntries(Object.entries(found.facts).filter(([name]) => !placeFacts.includes(name))),
  ).in(language)

/** What went wrong, in a sentence: the core's own, or that of the host. */
export const reasonText = (error: unknown, language: Language): string => {
  if (error instanceof Problem) return error.in(language)
  return error instanceof Error ? error.message : String(error)
}
