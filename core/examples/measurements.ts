// Answers of many people in few characters, and the rows of sheet Metingen that they stand for.
import type { ExampleMeasuring } from './measuring'

/**
 * A line per person or group: a code, then per moment (start, halverwege, einde) a digit for each score indicator, in the order of the
 * indicators. A point, or a digit that is missing at the end, is an answer that was not given: "J01 32. 432 4" is somebody who answered two
 * questions at the start, three half-way and one at the end.
 */
export interface ShortAnswers {
  /** What people answered about themselves. */
  readonly bewoner: string
  /** What workers saw of them. */
  readonly werker?: string
  /** What groups as a whole answered. */
  readonly groep?: string
}

/** A row of sheet Metingen. */
export interface ExampleMeasurement {
  readonly code: string
  readonly moment: string
  readonly indicator: string
  readonly answer: number
  readonly rater: 'bewoner' | 'werker'
  readonly form: 'individueel' | 'groep'
}

const moments = ['start', 'halverwege', 'einde'] as const

/** All rows of an example. */
export const measurementsOf = ({ indicators, answers }: ExampleMeasuring): readonly ExampleMeasurement[] =>
  expanded(
    indicators.filter(({ counted }) => counted === undefined).map(({ indicator }) => indicator),
    answers,
  )

/** By moment and then by person, as one would type them. `scored` are the titles of the score indicators. */
export const expanded = (scored: readonly string[], answers: ShortAnswers): readonly ExampleMeasurement[] =>
  moments.flatMap((moment, at) =>
    (['bewoner', 'werker', 'groep'] as const).flatMap((who) =>
      linesOf(answers[who]).flatMap(([code = '', ...digits]) =>
        scored.flatMap((indicator, index): ExampleMeasurement[] => {
          const answer = Number(digits[at]?.[index])
          if (Number.isNaN(answer)) return []
          const rater = who === 'werker' ? 'werker' : 'bewoner'
          return [{ code, moment, indicator, answer, rater, form: who === 'groep' ? 'groep' : 'individueel' }]
        }),
      ),
    ),
  )

const linesOf = (text = ''): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
