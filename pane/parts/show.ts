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
  problemIn,
} from '../../core'
import { HostProblem } from '../host'
import { wordsIn } from '../words/words'
import { type FieldProblem, Misfit } from '../workbook/typed-number'

export const factorText = (value: number, language: Language): string => formatFixed(value, 2, language)

/** Whole euros from a hundred on, cents below. */
export const euroText = (value: number, language: Language): string =>
  unbroken(formatEuro(value, language, Math.abs(value) >= 100 ? 0 : undefined))

/** As the amounts on the sheet Kaart. */
export const wholeEuroText = (value: number, language: Language): string => unbroken(formatEuro(value, language, 0))

/** Whole from a hundred on, one decimal from one on, two below; a little more than nothing is never shown as 0. */
export const countText = (value: number, language: Language): string => {
  const size = Math.abs(value)
  if (size > 0 && size < 0.005) return `${value < 0 ? '> -' : '< '}${formatNumber(0.01, language)}`
  return formatNumber(value, language, { most: size >= 100 ? 0 : size >= 1 ? 1 : 2 })
}

export const shareText = (value: number, language: Language): string => formatPercent(value, language, 1)

export const yearsText = (value: number, language: Language): string => formatYears(value, language)

/** Keeps the euro sign on the line of its amount. */
export const unbroken = (sentence: string): string => sentence.replaceAll('€ ', '€\u00a0')

/** In the pane and on our sheets an own price goes in the column Eigen prijs; Prijs itself is a formula there. */
const priceColumn: Readonly<Record<Language, string>> = { nl: 'Eigen prijs', en: 'Own price (Eigen prijs)' }

/** The sentence with its place: row and column. */
export const sentenceInTable = (found: Problem, language: Language): string =>
  unbroken(problemIn(problem(found.reason, { ...found.facts, priceColumn: priceColumn[language] }), language))

const placeFacts = ['table', 'row', 'column', 'item', 'parameter']

/** 30 typed in a field for a share where 30% is meant. */
const meantPercent = ({ reason, facts }: Problem): number | undefined => {
  const value = Number(facts.value)
  return reason === 'share-above-one' && value >= 2 && value <= 100 ? value : undefined
}

/** The sentence at a field: the place is clear there, so it is left out. */
export const sentenceAtField = (found: FieldProblem, language: Language): string => {
  const say = wordsIn[language].misfit
  if (found instanceof Misfit) return say[found.reason](found.detail)
  const meant = meantPercent(found)
  if (meant !== undefined) return say.meantPercent(formatNumber(meant, language), formatNumber(meant / 100, language))
  return withoutPlace(found, language)
}

const withoutPlace = (found: Problem, language: Language): string =>
  sentenceInTable(
    problem(
      found.reason,
      Object.fromEntries(Object.entries(found.facts).filter(([name]) => !placeFacts.includes(name))),
    ),
    language,
  )

/** What went wrong, in a sentence: the core's own, or that of the host. */
export const reasonText = (error: unknown, language: Language): string => {
  if (error instanceof Problem) return problemIn(error, language)
  if (error instanceof HostProblem) return error.in(language)
  return error instanceof Error ? error.message : String(error)
}
