// What do the columns of a pasted table mean?  Three shapes: an answer per line; a column per moment; a column per indicator.
// Without a header the columns are Code, Moment, Indicator, Antwoord, Wie, Vorm.
import type { Indicator } from '../indicators/indicator'
import { pastedWords } from '../sentences/pasted-words'
import { type Problem, problem } from '../sentences/problem'
import type { Words } from '../words'
import type { DelimitedLine } from './delimited-text'
import { measurementLabels, outcomeLabels } from './headings'
import { isEmpty, readNumber } from './number'
import type { Scale } from './scores'
import { type Column, labelIndex, readTable, type Table } from './table'
import { bare } from './words'

/** What may be measured: of the bank, or one's own with a title only. */
export type KnownIndicator = Pick<Indicator, 'title'> &
  Partial<Pick<Indicator, 'key' | 'scale'>> & {
    /** Which answers fit; goes before what the scale says. */
    readonly range?: Scale
  }

export interface Known {
  readonly indicators: readonly KnownIndicator[]
  readonly moments: readonly string[]
}

const { code, moment, theme, indicator, score, rater, form } = measurementLabels
const labels = {
  code: [...code, 'Personcode', 'Persoonscode', 'Person code', 'Naam', 'Name'],
  moment: [...moment, 'Wanneer', 'When'],
  indicator: [...indicator, 'Vraag', 'Question'],
  answer: ['Antwoord', 'Answer', 'Waarde', 'Value'],
  /** Read when there is no column of answers. */
  score: [...score],
  rater: [...rater, 'Ingevuld door', 'Filled in by'],
  form: [...form],
  /** Known, and not read: the sheet Metingen works these out itself. */
  theme: [...theme],
  check: [...outcomeLabels.check],
} as const
type Labelled = keyof typeof labels
export type PastedColumn = Labelled | `at ${string}` | `of ${string}`

/** The columns of a table without header. */
const standardHeader = (['code', 'moment', 'indicator', 'answer', 'rater', 'form'] as const).map(
  (field) => labels[field][0],
)

/** Other words for the moments. */
const momentWords: Readonly<Record<string, readonly string[]>> = {
  start: ['begin', 'beginmeting', 'startmeting', 'nulmeting'],
  halverwege: ['halfway', 'midway', 'tussenmeting'],
  einde: ['eind', 'end', 'eindmeting'],
  later: ['nameting', 'follow-up'],
}

const firstOf = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> => {
  const index = new Map<string, T>()
  for (const [word, value] of pairs) if (!index.has(bare(word))) index.set(bare(word), value)
  return index
}

/** Moments and indicators by every word for them. */
export const knownWords = ({ moments, indicators }: Known) => ({
  moments: firstOf(moments.flatMap((one) => [one, ...(momentWords[one] ?? [])].map((word) => [word, one] as const))),
  indicators: firstOf(
    indicators.flatMap((one) =>
      [one.title.nl, one.title.en, ...(one.key === undefined ? [] : [one.key])].map((word) => [word, one] as const),
    ),
  ),
})
export type KnownWords = ReturnType<typeof knownWords>

/** A column that holds answers, and what its header says of them. */
export interface AnswerColumn {
  readonly column: Column
  readonly moment?: string
  readonly indicator?: string
}

export interface PastedTable {
  readonly table: Table<PastedColumn>
  /** How many columns the header has. */
  readonly width: number
  /** The line of each row of the table, counted from 1; undefined for a header that we put there ourselves. */
  readonly lines: readonly (DelimitedLine | undefined)[]
  readonly answers: readonly AnswerColumn[]
  readonly header: DelimitedLine | undefined
  /** Lines above the header: titles and explanations. */
  readonly above: readonly DelimitedLine[]
  /** What stops the reading of the whole table. */
  readonly stops: readonly (Words | Problem)[]
  /** What is not read, without stopping the rest. */
  readonly notices: readonly Words[]
}

/** Which columns hold the answers, and which other columns that takes. */
const shapeOf = (columns: Table<PastedColumn>['columns']): { answers: AnswerColumn[]; needed: readonly Labelled[] } => {
  const answer = columns.get('answer') ?? columns.get('score')
  if (answer) return { answers: [{ column: answer }], needed: ['code', 'moment', 'indicator'] }
  const starting = (start: string) =>
    [...columns].flatMap(([field, column]) =>
      field.startsWith(start) ? [{ column, what: field.slice(start.length) }] : [],
    )
  const moments = starting('at ')
  if (moments.length > 0)
    return { answers: moments.map(({ column, what }) => ({ column, moment: what })), needed: ['code', 'indicator'] }
  const indicators = starting('of ')
  if (indicators.length > 0)
    return { answers: indicators.map(({ column, what }) => ({ column, indicator: what })), needed: ['code', 'moment'] }
  return { answers: [], needed: ['code', 'moment', 'indicator', 'answer'] }
}

const isNumber = (cell: unknown): boolean => {
  try {
    return readNumber(String(cell), {}) !== undefined
  } catch {
    return false
  }
}

/** 1-3-2026, maart 2026, 2026; and 46082, which is a date of Excel. */
const dateLike =
  /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:[ T]|$)|(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,7}\.?[ -]?(?:\d{4}|'?\d\d)$|^(?:\d{5}|(?:19|20)\d\d)$/i

export const isDateLike = (text: string): boolean => text.length < 40 && dateLike.test(text.trim())

/** How far down a header is sought, for who copies a whole sheet. */
const linesAboveHeader = 20

/** The place of the header: the first line when it has one of our labels, else the first with two of them; -1 when there is none. */
const headerPlace = (filled: readonly DelimitedLine[], index: ReadonlyMap<string, PastedColumn>): number =>
  filled
    .slice(0, linesAboveHeader)
    .findIndex(({ cells }, at) => cells.filter((cell) => index.has(bare(cell))).length > (at === 0 ? 0 : 1))

/** Understands the header, and puts the standard one there when there is none. */
export const pastedTable = (filled: readonly DelimitedLine[], known: Known, words: KnownWords): PastedTable => {
  const index = new Map<string, PastedColumn>(labelIndex<Labelled>(labels))
  const place = headerPlace(filled, index)
  const [header, above] = [filled[place], filled.slice(0, Math.max(0, place))]
  for (const [word, one] of words.moments) if (!index.has(word)) index.set(word, `at ${one}`)
  for (const [word, one] of words.indicators) if (!index.has(word)) index.set(word, `of ${one.title.nl}`)

  const lines = header ? filled.slice(place) : [undefined, ...filled]
  const stops: (Words | Problem)[] = []
  const table = readTable(
    lines.map((line) => line?.cells ?? standardHeader),
    index,
    (found) => stops.push(found),
  )
  const { answers, needed } = shapeOf(table.columns)
  for (const field of needed) {
    const [wanted, wantedEn] = labels[field]
    if (!table.columns.has(field)) stops.push(problem('column-missing', { wanted, wantedEn }))
  }

  const read = new Set<Column>(answers.map(({ column }) => column))
  for (const field of [...needed, 'rater', 'form', 'theme', 'score', 'check'] as const) {
    const column = table.columns.get(field)
    if (column) read.add(column)
  }
  const notices: Words[] = above.length > 0 ? [pastedWords.aboveHeader(above.length)] : []
  const wide = answers.every(({ moment, indicator }) => moment !== undefined || indicator !== undefined)
  for (const column of [...table.others, ...table.columns.values()]) {
    const cells = table.rows.map(({ cells }) => cells[column.index]).filter((cell) => !isEmpty(cell))
    if (read.has(column) || cells.length === 0) continue
    if (wide && isDateLike(column.label)) stops.push(pastedWords.columnIsDate(column.label, known.moments))
    else if (wide && cells.some(isNumber)) stops.push(pastedWords.answersNotKnown(column.label))
    else notices.push(pastedWords.columnNotRead(column.label))
  }
  return { table, width: (header?.cells ?? standardHeader).length, lines, answers, header, above, stops, notices }
}
