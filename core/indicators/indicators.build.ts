// From the CSV tables of this folder to indicators.generated.ts and docs/indicatoren.md. Checks every row, then writes compact rows.
// docs/interviewkit.md comes along: it is made from interview.ts.
// Run with `npx tsx core/indicators/indicators.build.ts`; a test fails when the written files no longer equal the tables.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { projectTypes } from '../figures/project-types'
import { objectionsToIndicators } from './indicator-checks.build'
import { indicatorPage } from './indicator-docs.build'
import { type AnswerRow, type IndicatorRow, moments, services, themes } from './indicator-rows'
import { five, type IndicatorTables, parts, readIndicatorTables, type TableRow } from './indicator-tables.build'
import { interviewPage } from './interview-docs.build'

const text = (row: TableRow, column: string): string => row[column] ?? ''

const place = (word: string | undefined, list: readonly string[]): number => list.indexOf(word ?? '')

/** The places of the named words in their list, in the order of that list. */
const places = (words: readonly string[], list: readonly string[]): number[] =>
  list.flatMap((word, at) => (words.includes(word) ? [at] : []))

const indicatorRow = (row: TableRow): IndicatorRow => [
  text(row, 'key'),
  text(row, 'title_nl'),
  text(row, 'title_en'),
  place(row.theme, themes),
  places(parts(row.types), projectTypes),
  places(parts(row.first_for), projectTypes),
  place(row.service, services),
  text(row, 'question_nl'),
  text(row, 'answers') === '' ? text(row, 'count_unit_nl') : text(row, 'answers'),
  text(row, 'observation_nl'),
  five(row, 'level').filter((level) => level !== ''),
  row.direction === 'lager is beter' ? 1 : 0,
  places(parts(row.moments), moments),
  Number(row.minutes),
  row.sensitive === 'ja' ? 1 : 0,
  text(row, 'pitfalls_nl'),
  parts(row.supports),
  text(row, 'reason_nl'),
]

const answerRow = (row: TableRow): AnswerRow => [text(row, 'key'), ...five(row, 'answer')]

const declaration = (name: string, type: string, rows: readonly unknown[]): string =>
  `export const ${name}: readonly ${type}[] = [\n${rows.map((row) => `${JSON.stringify(row)},\n`).join('')}]\n`

/** The generated files by their path from the top of the project; throws with every objection when a table is not sound. */
export const generateIndicators = (tables: IndicatorTables) => {
  const objections = objectionsToIndicators(tables)
  if (objections.length > 0) throw new Error(objections.join('\n'))
  return {
    'core/indicators/indicators.generated.ts': [
      '// Generated from the CSV tables in this folder by indicators.build.ts; do not edit by hand.\n',
      "import type { AnswerRow, IndicatorRow } from './indicator-rows'\n\n",
      declaration('answerRows', 'AnswerRow', tables.answers.map(answerRow)),
      declaration('indicatorRows', 'IndicatorRow', tables.indicators.map(indicatorRow)),
    ].join(''),
    'docs/indicatoren.md': indicatorPage(tables),
    'docs/interviewkit.md': interviewPage(),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, content] of Object.entries(generateIndicators(readIndicatorTables()))) {
    writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), content)
    console.log(`${file}: ${content.length} characters`)
  }
}
