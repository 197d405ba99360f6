// What stands where on the sheets for measuring: the addresses that one sheet knows of another. Everything else is known to its own
// sheet only. What belongs to the Impactkaart is reached by name (names.ts), never by sheet.
import { indicators } from '../../indicators/indicator'
import { absolute, columnLetters, down, quoteSheet } from '../../plan/address'
import { type ImpactkaartLinks, type ImpactkaartNames, impactkaartLinks, impactkaartNames } from '../impactkaart/names'
import { type MetenNames, metenNames } from './names'
import { metenTitle, type Role } from './titles'

/** The sheets for measuring of one set: size, names, and those of the Impactkaart beside them. */
export interface Book {
  readonly set: string
  /** Rows of the table of measurements. */
  readonly rows: number
  readonly names: MetenNames
  /** What the Impactkaart of this set offers by name. */
  readonly card: ImpactkaartNames & ImpactkaartLinks
  /** A cell or range on one of these sheets, absolute: `on('metingen', 'A9')` is "Metingen!$A$9". */
  readonly on: (role: Role, range: string) => string
  readonly title: (role: Role) => string
}

export const book = (set: string, rows: number): Book => ({
  set,
  rows,
  names: metenNames(set),
  card: { ...impactkaartNames(set), ...impactkaartLinks(set) },
  on: (role, range) => `${quoteSheet(metenTitle(role, set))}!${absolute(range)}`,
  title: (role) => metenTitle(role, set),
})

/** Moments of measuring, as they are typed. */
export const momentWords = ['start', 'halverwege', 'einde', 'later'] as const

// Indicatorenplan: one row per chosen indicator

export const planHeaderRow = 24
export const firstPlanRow = planHeaderRow + 1
/** More than five is warned against; room for ten, so that nothing is lost. */
export const planRows = 10

/** First what people fill in, then what the sheet knows of the indicator: from the bank, else from their own words. */
const planKeys = [
  ...(['indicator', 'ownQuestion', 'ownTheme', 'ownLow', 'ownHigh', 'rater', 'startValue', 'target'] as const),
  ...(['theme', 'question', 'kind', 'low', 'high', 'moments', 'minutes', 'monthly', 'care', 'check'] as const),
] as const
export type PlanKey = (typeof planKeys)[number]
export const planColumn = (key: PlanKey): string => columnLetters(planKeys.indexOf(key) + 1)
export const planColumns: readonly PlanKey[] = planKeys
/** A column of the chosen indicators. `kind` holds "score" or "telling"; `low` and `high` are the ends of the scale. */
export const planRange = (key: PlanKey): string => down(planColumn(key), firstPlanRow, planRows)

/**
 * Helpers right of that table, never an error: `name` the indicator as text, `counts` 1 when the row is right, `line` whose scores count
 * (bewoner, werker or groep), `start` and `goal` a number or blank, `chosen` the score indicators below each other.
 */
const planHelpers = ['name', 'bankRow', 'fault', 'counts', 'line', 'start', 'goal', 'order', 'chosen'] as const
export type PlanHelper = (typeof planHelpers)[number]
export const planHelperKeys: readonly PlanHelper[] = planHelpers
export const planHelperColumn = (helper: PlanHelper): string =>
  columnLetters(planKeys.length + 2 + planHelpers.indexOf(helper))
export const planHelperRange = (helper: PlanHelper): string => down(planHelperColumn(helper), firstPlanRow, planRows)
/** Rows that are right, and what they take together: minutes per month. */
export const planTotals = {
  chosen: `${columnLetters(planKeys.length + 3)}3`,
  minutes: `${columnLetters(planKeys.length + 4)}3`,
} as const

// Indicatoren: one row per indicator of the bank

export const bankHeaderRow = 5
export const firstBankRow = bankHeaderRow + 1
const bankKeys = [
  ...([
    'title',
    'theme',
    'kind',
    'service',
    'question',
    'answers',
    'observation',
    'moments',
    'minutes',
    'care',
  ] as const),
  ...(['types', 'reason', 'supports', 'key', 'number', 'momentCount'] as const),
] as const
export type BankKey = (typeof bankKeys)[number]
export const bankColumn = (key: BankKey): string => columnLetters(bankKeys.indexOf(key) + 1)
export const bankColumns: readonly BankKey[] = bankKeys
export const bankRange = (key: BankKey): string => down(bankColumn(key), firstBankRow, indicators.length)

// Metingen: one row per answer

export const measurementHeaderRow = 8
export const firstMeasurementRow = measurementHeaderRow + 1
/** First what people fill in; `score` is the answer when the row counts, else blank, so that THEMASCORES and the sheet count the same rows. */
const measurementKeys = [
  ...(['code', 'moment', 'indicator', 'answer', 'rater', 'form'] as const),
  ...(['theme', 'score', 'check'] as const),
] as const
export type MeasurementKey = (typeof measurementKeys)[number]
export const measurementColumns: readonly MeasurementKey[] = measurementKeys
export const measurementColumn = (key: MeasurementKey): string => columnLetters(measurementKeys.indexOf(key) + 1)
export const measurementHeadings: Readonly<Record<MeasurementKey, string>> = {
  code: 'Code',
  moment: 'Moment',
  indicator: 'Indicator',
  answer: 'Antwoord',
  rater: 'Wie',
  form: 'Vorm',
  theme: 'Thema',
  score: 'Score',
  check: 'Controle',
}
export const measurementRange = (key: MeasurementKey, { rows }: Book): string =>
  down(measurementColumn(key), firstMeasurementRow, rows)

/** Rows of the table that turns a score into a chance. */
export const linkRows = 5
