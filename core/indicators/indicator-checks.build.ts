// What must be true of the indicators before they may be used? Every check gives a sentence that names the row; no sentence = sound.
import { projectTypes } from '../figures/project-types'
import { moments, services, themes } from './indicator-rows'
import { five, type IndicatorTables, parts, type TableRow } from './indicator-tables.build'

const required = [
  ...['key', 'title_nl', 'title_en', 'types', 'service', 'question_nl', 'direction', 'observation_nl', 'moments'],
  ...['minutes', 'sensitive', 'pitfalls_nl', 'reason_nl'],
]
const directions = ['hoger is beter', 'lager is beter']
/** Residents answer at a kitchen table: short sentences, one question at a time, and nothing that pushes towards an answer. */
const longestSentence = 15
const longestReason = 20
const longestLevel = 6
const twoQuestions = /\b(en|of)\b/i
const pushing = /\b(toch|niet waar|immers|natuurlijk|eindelijk|vindt u ook|bent u het eens)\b/i
/** Names of instruments that are licensed or belong to others; ours are neither copies nor substitutes of them. */
const instruments =
  /zelfredzaamheid-?\s?matrix|\bzrm\b|outcomes? ?star|positieve gezondheid|gierveld|\bucla\b|carerqol|\bsdq\b|\beq-?5d\b|cantril|\bwho-?5\b|\bsf-?(12|36)\b|\bphq\b|\bgad-?7\b|lubben|rosenberg|volhoudtijd|\bedi[zs]\b/i

const filled = (texts: readonly (string | false)[]): string[] => texts.filter((text) => typeof text === 'string')

const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '')
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

const unknown = (column: string, row: TableRow, known: readonly string[]): string[] =>
  parts(row[column])
    .filter((part) => !known.includes(part))
    .map((part) => `${column} "${part}" is not known.`)

const repeats = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) < at)

const checkQuestion = ({ question_nl: question = '' }: TableRow): string[] =>
  filled([
    !question.endsWith('?') && 'the question must end with a question mark.',
    !/\buw?\b/.test(question) && 'the question must address the resident with u or uw.',
    twoQuestions.test(question) && 'the question asks two things (en, of).',
    pushing.test(question) && 'the question pushes towards an answer.',
    (question.match(/\?/g) ?? []).length > 1 && 'the question holds more than one question mark.',
  ])

const checkLengths = (row: TableRow): string[] => [
  ...['question_nl', 'observation_nl', 'pitfalls_nl'].flatMap((column) =>
    sentences(row[column] ?? '')
      .filter((sentence) => wordCount(sentence) > longestSentence)
      .map((sentence) => `${column}: more than ${longestSentence} words in "${sentence}"`),
  ),
  ...filled([
    sentences(row.pitfalls_nl ?? '').length > 2 && 'pitfalls_nl: more than two sentences.',
    wordCount(row.reason_nl ?? '') > longestReason && `reason_nl: more than ${longestReason} words.`,
  ]),
]

/**
 * A score has five different levels and a known set of answers, and always rises when things go well: otherwise the mean of a theme would
 * say nothing. A count has a unit instead.
 */
const checkScale = (row: TableRow, answers: readonly string[]): string[] => {
  const levels = five(row, 'level')
  if (row.answers === '') {
    return filled([
      row.count_unit_nl === '' && 'needs answers (a score) or count_unit_nl (a count).',
      levels.some((level) => level !== '') && 'a count has no levels.',
    ])
  }
  return filled([
    row.count_unit_nl !== '' && 'a score has no count_unit_nl.',
    !answers.includes(row.answers ?? '') && `the answers "${row.answers}" are not in answers.csv.`,
    levels.includes('') && 'a level is empty.',
    repeats(levels).length > 0 && `two levels are the same: "${repeats(levels)[0]}".`,
    levels.some((level) => wordCount(level) > longestLevel) && `a level has more than ${longestLevel} words.`,
    row.direction === 'lager is beter' && 'a score must rise when things go well; turn the answers round.',
  ])
}

const checkRow = (row: TableRow, tables: IndicatorTables): string[] => {
  const minutes = Number(row.minutes)
  const objections = [
    ...required.filter((column) => (row[column] ?? '') === '').map((column) => `${column} is empty.`),
    ...filled([
      !/^[a-z0-9-]+$/.test(row.key ?? '') && 'the key may hold small letters, digits and hyphens.',
      row.title_nl === row.title_en && 'the English title is the Dutch one.',
      !services.some((service) => service === row.service) && `service "${row.service}" is not known.`,
      !directions.includes(row.direction ?? '') && `direction "${row.direction}" is not known.`,
      !['ja', 'nee'].includes(row.sensitive ?? '') && 'sensitive must be ja or nee.',
      !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 20) && 'minutes must be whole, from 1 to 20.',
      parts(row.moments).length < 2 && 'needs at least two moments to see a change.',
      instruments.test(Object.values(row).join(' ')) && 'names an instrument that belongs to others.',
    ]),
    ...unknown('types', row, projectTypes),
    ...unknown('first_for', row, parts(row.types)),
    ...unknown('moments', row, moments),
    ...unknown('supports', row, tables.prices),
    ...['types', 'first_for', 'moments', 'supports'].flatMap((column) =>
      repeats(parts(row[column])).map((part) => `${column} names "${part}" twice.`),
    ),
    ...checkQuestion(row),
    ...checkLengths(row),
    ...checkScale(
      row,
      tables.answers.map(({ key = '' }) => key),
    ),
  ]
  return objections.map((objection) => `${row.theme}.csv, row ${row.key}: ${objection}`)
}

/** Enough choice for every type of project, and a first choice of three to five over at least three themes, most of them before and after. */
const checkType = (type: string, { indicators }: IndicatorTables): string[] => {
  const themesOf = (rows: readonly TableRow[]): number => new Set(rows.map((row) => row.theme)).size
  const fitting = indicators.filter((row) => parts(row.types).includes(type))
  const first = indicators.filter((row) => parts(row.first_for).includes(type))
  const beforeAndAfter = first.filter((row) =>
    ['start', 'einde'].every((moment) => parts(row.moments).includes(moment)),
  )
  return filled([
    fitting.length < 7 && `${type}: only ${fitting.length} indicators; at least 7 are needed.`,
    themesOf(fitting) < 3 && `${type}: fewer than three themes.`,
    (first.length < 3 || first.length > 5) && `${type}: ${first.length} first choices; three to five are needed.`,
    themesOf(first) < 3 && `${type}: the first choices cover fewer than three themes.`,
    beforeAndAfter.length < 3 && `${type}: fewer than three first choices can be compared before and after.`,
  ])
}

const unique = (column: string, rows: readonly TableRow[]): string[] =>
  repeats(rows.map((row) => (row[column] ?? '').toLowerCase())).map((text) => `the ${column} "${text}" occurs twice.`)

/** All objections to the tables, as sentences; an empty list when they are sound. */
export const objectionsToIndicators = (tables: IndicatorTables): string[] => [
  ...filled([tables.indicators.length < 80 && `only ${tables.indicators.length} indicators; at least 80 are needed.`]),
  ...['key', 'title_nl', 'title_en', 'question_nl'].flatMap((column) => unique(column, tables.indicators)),
  ...unique('key', tables.answers),
  ...tables.answers.flatMap((row) => {
    const answers = five(row, 'answer')
    const sound = !answers.includes('') && repeats(answers).length === 0
    return sound ? [] : [`answers.csv, row ${row.key}: needs five different answers.`]
  }),
  ...tables.answers
    .filter(({ key }) => !tables.indicators.some((row) => row.answers === key))
    .map(({ key }) => `answers.csv, row ${key}: no indicator uses it.`),
  ...themes
    .filter((theme) => !tables.indicators.some((row) => row.theme === theme))
    .map((theme) => `the theme ${theme} has no indicators.`),
  ...tables.indicators.flatMap((row) => checkRow(row, tables)),
  ...projectTypes.flatMap((type) => checkType(type, tables)),
]
