// The bank of indicators: what to ask, what to look at, when, how long it takes and what it does not show.
// The rows stand in the CSV file of their theme. All wording is our own; nothing here is a validated instrument.

import { type ProjectType, projectTypes } from '../figures/project-types'
import type { Words } from '../words'
import { type IndicatorRow, type Moment, moments, type Service, services, type Theme, themes } from './indicator-rows'
import { answerRows, indicatorRows } from './indicators.generated'

/** A score from 1 to 5, where 5 is always the most favourable: `answers` for the resident, `levels` for what a worker sees. */
export interface ScoreScale {
  readonly kind: 'score'
  readonly answers: readonly string[]
  readonly levels: readonly string[]
}

/** A count, where `lowerIsBetter` says which way is up. */
export interface CountScale {
  readonly kind: 'count'
  /** Dutch: "uren per maand". */
  readonly unit: string
  readonly lowerIsBetter: boolean
}

export interface Indicator {
  readonly key: string
  readonly title: Words
  readonly theme: Theme
  readonly types: readonly ProjectType[]
  /** The types for which it is among the first choices. */
  readonly firstFor: readonly ProjectType[]
  readonly service: Service
  /** Dutch, to ask a resident. */
  readonly question: string
  /** Dutch, what a worker looks at. */
  readonly observation: string
  readonly scale: ScoreScale | CountScale
  readonly moments: readonly Moment[]
  /** Per measurement, per resident or per group; our own estimate. */
  readonly minutes: number
  /** Asks about health, debts, police or the like: explain why you ask. */
  readonly sensitive: boolean
  /** Dutch: what it does not show and what to watch. */
  readonly pitfalls: string
  /** Keys of the price list whose outcome a change can support, never prove. */
  readonly supports: readonly string[]
  /** Dutch: why this one. */
  readonly reason: string
}

const answersNamed = new Map(answerRows.map(([key, ...answers]) => [key, answers]))

const at = <T>(list: readonly T[], place: number): T => {
  const item = list[place]
  if (item === undefined) throw new RangeError(`indicators.generated.ts names place ${place}, which does not exist`)
  return item
}

const scaleOf = (row: IndicatorRow): ScoreScale | CountScale => {
  const [answers, levels, lowerIsBetter] = [row[8], row[10], row[11] === 1]
  if (levels.length === 0) return { kind: 'count', unit: answers, lowerIsBetter }
  return { kind: 'score', answers: answersNamed.get(answers) ?? [], levels }
}

const toIndicator = (row: IndicatorRow): Indicator => {
  const [key, nl, en, theme, types, firstFor, service, question, , observation] = row
  const [, , , , , , , , , , , , when, minutes, sensitive, pitfalls, supports, reason] = row
  return {
    key,
    title: { nl, en },
    theme: at(themes, theme),
    types: types.map((type) => at(projectTypes, type)),
    firstFor: firstFor.map((type) => at(projectTypes, type)),
    service: at(services, service),
    question,
    observation,
    scale: scaleOf(row),
    moments: when.map((moment) => at(moments, moment)),
    minutes,
    sensitive: sensitive === 1,
    pitfalls,
    supports,
    reason,
  }
}

/** All indicators, by theme. */
export const indicators: readonly Indicator[] = indicatorRows.map(toIndicator)

/** Types whose work is mostly with groups; the others mostly guide one resident or family. */
const collectiveTypes: readonly ProjectType[] = ['jongerenwerk', 'buurtwerk']

/** True when an indicator fits how a type mostly works: with groups or with one resident at a time. */
const fitsWorkOf = (type: ProjectType) => {
  const other: Service = collectiveTypes.includes(type) ? 'individueel' : 'groep'
  return ({ service }: Indicator): boolean => service !== other
}

export interface IndicatorChoice {
  /** Three to five over at least three themes, each with its reason. */
  readonly recommended: readonly Indicator[]
  readonly rest: readonly Indicator[]
}

/** What to offer for a type of project: a short list first. What fits its usual way of working leads; then the order of the themes. */
export const indicatorsFor = (type: ProjectType): IndicatorChoice => {
  const fits = fitsWorkOf(type)
  const fitting = indicators
    .filter(({ types }) => types.includes(type))
    .sort((one, other) => Number(fits(other)) - Number(fits(one)))
  return {
    recommended: fitting.filter(({ firstFor }) => firstFor.includes(type)),
    rest: fitting.filter(({ firstFor }) => !firstFor.includes(type)),
  }
}

/** What one question of one's own takes, each time it is asked; our own estimate (eigen schatting). */
export const ownMinutes = 2
/** Ends of the scale of one's own question that names none. */
export const ownScale = { low: 1, high: 5 } as const

/** Above this number measuring takes more than it gives. */
export const mostIndicators = 5

export const tooMany = (chosen: number): boolean => chosen > mostIndicators
