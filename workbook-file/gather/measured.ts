// What was measured in a file, theme by theme, of groups of five or more. Theme and score of each answer are worked out again from what
// people filled in, by the rules of sheet Metingen, so that the same rows count as there. Codes stay in here.
import {
  bare,
  type Cell,
  indicators,
  isBlank,
  isRightCode,
  labelIndex,
  metenNames,
  moments,
  readScores,
  readTable,
  smallestGroup,
  standardThemes,
  type ThemeChange,
  themeChanges,
  themeSlots,
} from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { otherWord } from './private-text'
import type { GatheredTheme, ThemeFigures } from './record'

const planHeads = {
  indicator: ['Indicator', 'Indicator'],
  question: ['Eigen vraag', 'Own question'],
  theme: ['Eigen thema', 'Own theme'],
  low: ['Eigen laagste', 'Own lowest'],
  high: ['Eigen hoogste', 'Own highest'],
  rater: ['Wie', 'Who'],
} as const
const answerHeads = {
  code: ['Code', 'Code'],
  moment: ['Moment', 'Moment'],
  indicator: ['Indicator', 'Indicator'],
  answer: ['Antwoord', 'Answer'],
  rater: ['Wie', 'Who'],
  form: ['Vorm', 'Form'],
} as const

/** Rows of a table by the heads of its columns. */
export const rowsOf = <F extends string>(
  table: readonly Cell[][],
  heads: Readonly<Record<F, readonly [string, string]>>,
): readonly ((field: F) => Cell)[] => {
  const { columns } = readTable(table.slice(0, 1), labelIndex(heads), () => undefined)
  return table.slice(1).map((line) => (field) => line[columns.get(field)?.index ?? -1] ?? '')
}

export const textOf = (cell: Cell): string => (cell === 0 ? '' : String(cell ?? '').trim())

/** As a formula compares a word: a space or a 0 is another word, upper or lower case is not. */
const exact = (cell: Cell): string => String(cell ?? '').toLowerCase()
/** As formulas compare names (row.ts of sheet Metingen): accents count there. */
const comparable = (cell: Cell): string => exact(cell).replace(/[ \u00a0_-]/g, '')
const isName = (cell: Cell): boolean => typeof cell === 'string' && cell.replace(/ /g, '') !== ''

export interface ChosenIndicator {
  readonly title: string
  readonly theme: string
  readonly kind: 'score' | 'count'
  readonly low: number
  readonly high: number
}

type Fields<H> = (field: keyof H) => Cell

const bank = new Map(indicators.map((one) => [comparable(one.title.nl), one]))
const standardScale = { low: 1, high: 5 }
/** Beyond these sheet Indicatorenplan refuses a scale. */
const scaleLimits = { low: 1, high: 100 }
const planRaters = ['', 'bewoner', 'werker', 'groep']

/** In the order of the plan; undefined for a row that is blank or not right, or whose theme is one too many. */
export const chosenIn = (opened: OpenedWorkbook, set: string): readonly (ChosenIndicator | undefined)[] => {
  const themes = new Set(standardThemes)
  const names = new Set<string>()
  return rowsOf(asCells(opened.table(metenNames(set).plan) ?? []), planHeads).map((cell) => {
    const name = comparable(cell('indicator'))
    if (!isName(cell('indicator')) || names.has(name)) return undefined
    names.add(name)
    const one = planRaters.includes(exact(cell('rater'))) ? chosenOf(cell) : undefined
    if (!one || bank.has(name)) return one
    const theme = bare(one.theme)
    return [...themes.add(theme)].indexOf(theme) < themeSlots ? one : undefined
  })
}

/** What is known of one: from the list, else in people's own words when those are complete. */
const chosenOf = (cell: Fields<typeof planHeads>): ChosenIndicator | undefined => {
  const title = textOf(cell('indicator'))
  const known = bank.get(comparable(title))
  if (known) return { title, theme: known.theme, kind: known.scale.kind, ...standardScale }
  const scale = ownScaleOf(cell)
  if (!scale || !isName(cell('theme')) || !isName(cell('question'))) return undefined
  return { title, theme: textOf(cell('theme')), kind: 'score', ...scale }
}

const ownScaleOf = (cell: Fields<typeof planHeads>): { readonly low: number; readonly high: number } | undefined => {
  const ends = [cell('low'), cell('high')]
  if (ends.some((end) => !isBlank(end) && typeof end !== 'number')) return undefined
  // A 0 means: not given.
  const [low, high] = [Number(ends[0]) || standardScale.low, Number(ends[1]) || standardScale.high]
  return low >= scaleLimits.low && low < high && high <= scaleLimits.high ? { low, high } : undefined
}

export interface Measured {
  /** Rows of which one or more cells are filled, and how many of them count. */
  readonly used: number
  readonly counted: number
  readonly themes: readonly GatheredTheme[]
  /** What is typed as a moment to compare is none. */
  readonly momentUnknown: boolean
  /** Moments at which each indicator was scored, both `bare`. */
  readonly scored: ReadonlySet<string>
}

const none: Measured = { used: 0, counted: 0, themes: [], momentUnknown: false, scored: new Set() }

export const scoredKey = (indicator: string, moment: string): string => `${bare(indicator)}|${moment}`

export const measuredIn = (opened: OpenedWorkbook, set: string): Measured => {
  const { used, counted, from, to } = answersIn(opened, set)
  if (used === 0) return none
  return {
    used,
    counted: counted.length,
    themes: themesOf(counted, from, to),
    momentUnknown: [from, to].includes(otherWord),
    scored: new Set(counted.map(({ indicator, moment }) => scoredKey(indicator, moment))),
  }
}

export interface Answers {
  readonly used: number
  readonly counted: readonly Counted[]
  /** The moments that are compared. */
  readonly from: string
  readonly to: string
}

export const answersIn = (opened: OpenedWorkbook, set: string): Answers => {
  const names = metenNames(set)
  const rows = rowsOf(asCells(opened.table(names.measurements) ?? []), answerHeads)
  const filled = rows.filter((cell) =>
    (['code', 'moment', 'indicator', 'answer'] as const).some((field) => !isBlank(cell(field))),
  )
  const compared = (name: string, otherwise: string): string => {
    const typed = exact(asCells(opened.table(name) ?? [])[0]?.[0]) || otherwise
    // No score has another moment, so what else was typed compares nothing here, as on the sheet.
    return moments.find((word) => word === typed) ?? otherWord
  }
  const [from, to] = [compared(names.from, 'start'), compared(names.to, 'einde')]
  const counted = filled.length === 0 ? [] : countedRows(filled, chosenIn(opened, set))
  return { used: filled.length, counted, from, to }
}

export interface Counted {
  readonly code: string
  readonly moment: string
  readonly theme: string
  readonly indicator: string
  readonly score: number
  readonly rater: string
  readonly form: string
}

type AnswerRow = Fields<typeof answerHeads>

const countedRows = (
  rows: readonly AnswerRow[],
  chosen: readonly (ChosenIndicator | undefined)[],
): readonly Counted[] => {
  const byTitle = new Map(chosen.flatMap((one) => (one ? [[comparable(one.title), one] as const] : [])))
  const seen = new Set<string>()
  return rows.flatMap((cell) => {
    const one = byTitle.get(comparable(cell('indicator')))
    const row = one && countedRow(cell, one)
    if (!row) return []
    const key = [row.moment, comparable(row.indicator), row.rater || 'bewoner', bare(row.code)].join('|')
    if (row.code !== '' && seen.has(key)) return []
    seen.add(key)
    return [row]
  })
}

/** Undefined when the sheet says that the row does not count. */
const countedRow = (cell: AnswerRow, { title, theme, kind, low, high }: ChosenIndicator): Counted | undefined => {
  const code = textOf(cell('code'))
  const [typed, rater, form] = [cell('moment'), cell('rater'), cell('form')].map(exact)
  const moment = moments.find((word) => word === typed)
  const score = cell('answer')
  if (kind !== 'score' || moment === undefined || typeof score !== 'number') return undefined
  if (score < low || score > high || !isRightCode(String(cell('code') || ''), form === 'groep')) return undefined
  if (!['', 'bewoner', 'werker'].includes(rater ?? '') || !['', 'individueel', 'groep'].includes(form ?? ''))
    return undefined
  return { code, moment, theme, indicator: title, score, rater: rater ?? '', form: form ?? '' }
}

const themesOf = (rows: readonly Counted[], from: string, to: string): readonly GatheredTheme[] => {
  if (rows.length === 0) return []
  const head = ['Code', 'Moment', 'Thema', 'Indicator', 'Score', 'Wie', 'Vorm']
  const lines = rows.map((row) => [row.code, row.moment, row.theme, row.indicator, row.score, row.rater, row.form])
  const scores = readScores([head, ...lines], {})
  return themeChanges(scores, from, to).map((change) => ({
    theme: change.theme,
    line: change.line,
    from,
    to,
    figures: figuresOf(change),
  }))
}

/** One score of a group is of five people or more already; fewer than five people stay hidden. */
const figuresOf = (one: ThemeChange): ThemeFigures => {
  const { pairs: people, before, after, difference } = one.change
  if (people < smallestGroup) return { hidden: true }
  const steps = one.line === 'groep' ? undefined : one.change
  return {
    hidden: false,
    people,
    forward: steps?.forward,
    same: steps?.same,
    back: steps?.back,
    before,
    after,
    difference,
  }
}
