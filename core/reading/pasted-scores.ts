// Scores pasted from a spreadsheet, a table in a browser or a CSV file: every line becomes rows for the sheet, or a sentence.
// A line is taken whole or not at all; what is not taken comes back as it was, so that it can be mended and pasted again.
import { codeProblem } from '../privacy/person-code'
import { problemIn } from '../sentences/in-language'
import { onLine, pastedWords } from '../sentences/pasted-words'
import { Problem, problem } from '../sentences/problem'
import type { Words } from '../words'
import { formChoices, raterChoices } from './choices'
import { type DelimitedLine, delimitedLines } from './delimited-text'
import { withoutHidden } from './hidden-characters'
import { readNumber, refuseErrorCell } from './number'
import {
  type AnswerColumn,
  isDateLike,
  type Known,
  type KnownIndicator,
  type KnownWords,
  knownWords,
  type PastedColumn,
  type PastedTable,
  pastedTable,
} from './pasted-columns'
import type { Scale } from './scores'
import type { TableRow } from './table'
import { type Choice, readChoice } from './text'
import { bare, spelling } from './words'

/** A score as plain cells, in the words of the sheet. */
export interface PastedScore {
  readonly code: string
  readonly moment: string
  readonly indicator: string
  readonly answer: number
  readonly rater: 'bewoner' | 'werker'
  readonly form: 'individueel' | 'groep'
}

export interface PastedScores {
  readonly rows: readonly PastedScore[]
  /** By line of the text, the first is 1. */
  readonly problems: readonly { readonly line: number; readonly text: Words }[]
  /** The lines that were not taken, below the header if there was one, and what stood above it; '' when all was taken. */
  readonly left: string
}

/** Stops the reading of a line. */
class Refusal extends Error {
  constructor(
    readonly words: Words,
    readonly column?: string,
  ) {
    super(words.nl)
  }
}

const wordsOf = (found: Words | Problem): Words =>
  found instanceof Problem ? { nl: found.message, en: problemIn(found, 'en') } : found

/** What `read` gives; a problem becomes a refusal that names the column. */
const inColumn = <T>(column: string, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw error instanceof Problem ? new Refusal(wordsOf(error), column) : error
  }
}

/** Which answers fit: for an indicator of one's own without range, every number. */
const rangeOf = ({ range, scale }: KnownIndicator): Scale => {
  if (range) return range
  if (scale?.kind === 'score') return { least: 1, most: scale.answers.length }
  return { least: scale ? 0 : Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }
}

const answerOn = (indicator: KnownIndicator, text: string): number => {
  const value = readNumber(text, {}) ?? 0
  const { least, most } = rangeOf(indicator)
  if (value >= least && value <= most) return value
  throw problem('score-outside', { value, least, most })
}

/** Reads the lines of one table; `moments` in the order in which they are offered. */
const lineReader = ({ table, answers, width }: PastedTable, words: KnownWords, moments: readonly string[]) => {
  const spellCode = spelling()

  const momentFrom = (text: string, column: string): string => {
    const found = words.moments.get(bare(text))
    if (found !== undefined) return found
    if (text === '') throw new Refusal(pastedWords.noMoment(moments), column)
    throw new Refusal(pastedWords[isDateLike(text) ? 'momentIsDate' : 'momentUnknown'](text, moments), column)
  }
  const indicatorFrom = (text: string, column: string): KnownIndicator => {
    const found = words.indicators.get(bare(text))
    if (found) return found
    throw new Refusal(text === '' ? pastedWords.noIndicator : pastedWords.indicatorUnknown(text), column)
  }
  const codeFrom = (text: string, column: string, group: boolean): string => {
    inColumn(column, () => refuseErrorCell(text, {}))
    // The name of a group is no name of a person.
    const wrong = group ? undefined : text === '' ? pastedWords.noCode : codeProblem(text)
    if (wrong) throw new Refusal(wrong, column)
    return text === '' ? '' : spellCode(text)
  }

  return ({ cells }: TableRow): PastedScore[] => {
    const text = (at: number | undefined): string => String(cells[at ?? -1] ?? '').trim()
    const label = (field: PastedColumn): string => table.columns.get(field)?.label ?? ''
    const typed = (field: PastedColumn): string => text(table.columns.get(field)?.index)
    const choice = <T extends string>(field: PastedColumn, choices: readonly Choice<T>[]): T | undefined =>
      inColumn(label(field), () => readChoice(typed(field), choices, {}))

    const filled = cells.flatMap((_, at) => (text(at) === '' ? [] : [at]))
    if (cells.length === 1) throw new Refusal(pastedWords.oneCell)
    if ((filled[filled.length - 1] ?? 0) >= width) throw new Refusal(pastedWords.tooManyCells(width))

    const rater = choice('rater', raterChoices) ?? 'bewoner'
    const form = choice('form', formChoices) ?? 'individueel'
    const code = codeFrom(typed('code'), label('code'), form === 'groep')
    const score = ({ column, ...said }: AnswerColumn): PastedScore => {
      const moment = said.moment ?? momentFrom(typed('moment'), label('moment'))
      const indicator = indicatorFrom(said.indicator ?? typed('indicator'), label('indicator'))
      const answer = inColumn(column.label, () => answerOn(indicator, text(column.index)))
      return { code, moment, indicator: indicator.title.nl, answer, rater, form }
    }
    const given = answers.filter(({ column }) => text(column.index) !== '')
    if (given.length === 0)
      throw new Refusal(pastedWords.noAnswer, answers.length === 1 ? answers[0]?.column.label : undefined)
    return given.map(score)
  }
}

/** Refuses a score that an earlier line gave; groups without code cannot be told apart. */
const onceOnly = () => {
  const seen = new Map<string, number>()
  return (scores: readonly PastedScore[], line: number): void => {
    const keys = scores.flatMap(({ code, moment, indicator, rater }) =>
      code === '' ? [] : [[code, moment, indicator, rater].join(', ')],
    )
    for (const key of keys) {
      const first = seen.get(key)
      if (first !== undefined) throw new Refusal(pastedWords.twice(first, key))
    }
    for (const key of keys) seen.set(key, line)
  }
}

const raw = (lines: readonly DelimitedLine[]): string => lines.map((line) => line.raw).join('\n')

/** Rows for the sheet from a pasted text, a sentence for every line that could not be taken, and those lines themselves. */
export const readPastedScores = (text: string, known: Known): PastedScores => {
  const filled = delimitedLines(withoutHidden(text)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const words = knownWords(known)
  const pasted = pastedTable(filled, known, words)
  const { header, above, stops, notices, table, lines } = pasted
  const firstLine = (header ?? filled[0])?.line ?? 1
  const about = (found: Words | Problem) => ({ line: firstLine, text: onLine(firstLine, undefined, wordsOf(found)) })
  if (filled.length === 0) return { rows: [], problems: [about(pastedWords.nothing)], left: '' }
  if (stops.length > 0) return { rows: [], problems: stops.map(about), left: raw(filled) }
  if (table.rows.length === 0) return { rows: [], problems: [about(pastedWords.headerOnly)], left: raw(above) }

  const problems = notices.map(about)
  const rows: PastedScore[] = []
  const left: DelimitedLine[] = []
  const read = lineReader(pasted, words, known.moments)
  const refuseTwice = onceOnly()
  for (const row of table.rows) {
    const source = lines[row.row - 1]
    if (!source) continue
    try {
      const scores = read(row)
      refuseTwice(scores, source.line)
      rows.push(...scores)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push({ line: source.line, text: onLine(source.line, error.column, error.words) })
      left.push(source)
    }
  }
  const mend = header && left.length > 0 ? [header, ...left] : left
  return { rows, problems, left: raw([...above, ...mend]) }
}
