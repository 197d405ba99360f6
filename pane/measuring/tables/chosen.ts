// The indicators that are chosen in the plan, each with what the bank knows of it, or with what people wrote of their own.
import { bare, type Indicator, indicators, moments, ownMinutes, ownScale, readNumber, themes } from '../../../core'
import type { OwnIndicator } from '../drafts'
import type { PlanField } from './headings'
import type { MeasuringTables } from './measuring-tables'
import { filledRows, type SheetRow } from './sheet-table'

export interface Chosen {
  /** As it stands in the plan. */
  readonly title: string
  /** Of the bank; undefined for one's own. */
  readonly bank: Indicator | undefined
  readonly kind: 'score' | 'count'
  readonly question: string
  readonly theme: string
  readonly low: number
  readonly high: number
  /** Per measurement; for one's own our own estimate. */
  readonly minutes: number
  readonly moments: number
  /** Whose scores count: of residents, of workers, or of a group as a whole. */
  readonly line: 'bewoner' | 'werker' | 'groep'
}

export const planInputs = [
  'indicator',
  'ownQuestion',
  'ownTheme',
  'ownLow',
  'ownHigh',
  'rater',
  'startValue',
  'target',
] as const satisfies readonly PlanField[]

const inBank = new Map(indicators.flatMap((one) => [one.title.nl, one.title.en, one.key].map((t) => [bare(t), one])))

/** The indicator of the bank with this title. */
export const bankIndicator = (title: string): Indicator | undefined => inBank.get(bare(title))

const ofBank = (title: string, bank: Indicator): Chosen => ({
  title,
  bank,
  kind: bank.scale.kind,
  question: bank.question,
  theme: bank.theme,
  low: ownScale.low,
  high: ownScale.high,
  minutes: bank.minutes,
  moments: bank.moments.length,
  line: bank.service === 'groep' ? 'groep' : 'bewoner',
})

const numberOr = (typed: string, otherwise: number): number => {
  try {
    return readNumber(typed, {}) ?? otherwise
  } catch {
    return otherwise
  }
}

export const ofOwn = ({ title, question, theme, low, high }: OwnIndicator): Chosen => ({
  title,
  bank: undefined,
  kind: 'score',
  question: question || title,
  theme: theme || themes[0],
  low: numberOr(low, ownScale.low),
  high: numberOr(high, ownScale.high),
  minutes: ownMinutes,
  moments: moments.length,
  line: 'bewoner',
})

const lines = ['bewoner', 'werker', 'groep'] as const

const ofRow = (row: SheetRow<PlanField>): Chosen => {
  const title = row.text('indicator')
  const bank = bankIndicator(title)
  const line = lines.find((one) => one === bare(row.text('rater')))
  const question = row.text('ownQuestion')
  const [theme, low, high] = [row.text('ownTheme'), row.text('ownLow'), row.text('ownHigh')]
  const one = bank ? ofBank(title, bank) : ofOwn({ title, question, theme, low, high })
  return line === undefined ? one : { ...one, line }
}

export const chosenOf = (title: string): Chosen | undefined => {
  const bank = bankIndicator(title)
  return bank && ofBank(title, bank)
}

/** In the order of the plan. */
export const chosenIn = ({ plan }: Pick<MeasuringTables, 'plan'>): readonly Chosen[] =>
  filledRows(plan, ['indicator']).map(ofRow)
