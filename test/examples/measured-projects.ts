// A fictitious example with both its parts, its rows of measurements, and what follows from them, for the tests.
import type { Cell } from '../../core/cell'
import type { Example } from '../../core/examples/example'
import { measuredExamples } from '../../core/examples/measured'
import { type ExampleMeasurement, measurementsOf } from '../../core/examples/measurements'
import type { ExampleMeasuring } from '../../core/examples/measuring'
import { indicators } from '../../core/indicators/indicator'

export interface MeasuredProject {
  readonly example: Example
  readonly measuring: ExampleMeasuring
  readonly rows: readonly ExampleMeasurement[]
}

export const measuredProject = (example: Example): MeasuredProject => {
  const measuring = measuredExamples.get(example.key)
  if (!measuring) throw new Error(`${example.key} has no second part`)
  return { example, measuring, rows: measurementsOf(measuring) }
}

/** The table as THEMASCORES takes it. */
export const scoreTable = ({ rows }: Pick<MeasuredProject, 'rows'>): Cell[][] => [
  ['Code', 'Moment', 'Thema', 'Indicator', 'Score', 'Wie', 'Vorm'],
  ...rows.map(({ code, moment, indicator, answer, rater, form }) => [
    code,
    moment,
    indicators.find(({ title }) => title.nl === indicator)?.theme ?? '',
    indicator,
    answer,
    rater,
    form,
  ]),
]

/** The part of the people with a problem score at the start and at the end, of those who were asked both times. */
export const chancesOf = ({ measuring: { link }, rows }: MeasuredProject): { without: number; with: number } => {
  const mine = rows.filter(
    ({ indicator, rater, form }) => indicator === link.indicator && rater === 'bewoner' && form !== 'groep',
  )
  const at = (wanted: string) =>
    new Map(mine.filter(({ moment }) => moment === wanted).map(({ code, answer }) => [code, answer]))
  const [first, last] = [at('start'), at('einde')]
  const both = [...first.keys()].filter((code) => last.has(code))
  const part = (scores: ReadonlyMap<string, number>) =>
    both.filter((code) => (scores.get(code) ?? 0) <= link.threshold).length / both.length
  return { without: part(first), with: part(last) }
}

/** The outcomes with those chances in the row that the link is about. */
export const withChances = (
  { example, measuring: { link } }: MeasuredProject,
  chances: { without: number; with: number },
): Cell[][] => {
  const [header = [], ...lines] = example.outcomes
  const cells: Readonly<Record<string, number>> = { 'Kans zonder': chances.without, 'Kans met': chances.with }
  return [
    [...header],
    ...lines.map((line) =>
      line.map((cell, at) => (line[0] === link.outcome ? (cells[String(header[at])] ?? cell) : cell)),
    ),
  ]
}
