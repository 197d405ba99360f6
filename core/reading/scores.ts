// Scores on a scale, and the table of measurements: who scored what, when, on which indicator of which theme.
// A 0 on a scale that starts above 0 is not given, because older Excel passes 0 for a blank cell; so is a row without score.
import type { Cell, Range } from '../cell'
import { type Score, standardThemes } from '../method/theme-scores'
import { type Facts, problem } from '../sentences/problem'
import { formChoices, raterChoices } from './choices'
import { measurementLabels } from './headings'
import { isEmpty, readNumber } from './number'
import { readStrictTable } from './table'
import { readChoice, readText } from './text'
import { spelling } from './words'

export interface Scale {
  readonly least: number
  /** Infinity when the scale has no end. */
  readonly most: number
}

/** Holds where a function asks for no scale. */
export const standardScale: Scale = { least: 1, most: Number.POSITIVE_INFINITY }

/**
 * A score, or undefined when it is not given.
 * @throws Problem `score-outside` when it does not fit the scale.
 */
export const scoreOn = ({ least, most }: Scale, value: number | undefined, place: Facts): number | undefined => {
  if (value === undefined || (value === 0 && least > 0)) return undefined
  if (value >= least && value <= most) return value
  throw problem('score-outside', { ...place, value, least, most })
}

type Field = keyof typeof measurementLabels
const required = ['code', 'moment', 'theme', 'indicator', 'score'] as const

/**
 * The scores of a table, in its order. A row counts when it holds a code and a score; a score of a group needs no code.
 * @throws Problem with its row for the first that is wrong, with both rows for a score that stands there twice.
 */
export const readScores = (range: Range, at: Facts): readonly Score[] => {
  const spell = {
    code: spelling(),
    moment: spelling(),
    theme: spelling(standardThemes),
    indicator: spelling(),
  }
  const seen = new Map<string, number>()
  const scores: Score[] = []
  for (const { row, cell, place } of readStrictTable(range, measurementLabels, required, at)) {
    // In a column of text a 0 is a blank cell of older Excel.
    const given = (field: Field): Cell => (cell(field) === 0 ? '' : cell(field))
    const text = (field: keyof typeof spell): string => {
      const typed = readText(given(field), place(field))
      if (typed === undefined && field !== 'code') throw problem('argument-missing', place(field))
      return spell[field](typed ?? '')
    }
    if (isEmpty(cell('score'))) continue
    const group = readChoice(given('form'), formChoices, place('form')) === 'groep'
    const code = text('code')
    if (code === '' && !group) continue
    const value = scoreOn(standardScale, readNumber(cell('score'), place('score')), place('score'))
    if (value === undefined) continue
    const rater = readChoice(given('rater'), raterChoices, place('rater')) ?? 'bewoner'
    const [moment, theme, indicator] = [text('moment'), text('theme'), text('indicator')]
    const identity = [code, moment, indicator, rater]
    const key = identity.join('\n')
    const first = seen.get(key)
    if (first && code !== '') throw problem('key-twice', { ...at, value: identity.join(', '), first, second: row })
    seen.set(key, row)
    scores.push({ code, moment, theme, indicator, line: group ? 'groep' : rater, value })
  }
  return scores
}
