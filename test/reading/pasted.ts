// Scores as they are pasted, for tests: the row that most of them give, and what is said of them.
import { indicators } from '../../core/indicators/indicator'
import { moments } from '../../core/indicators/indicator-rows'
import { type PastedScore, readPastedScores } from '../../core/reading/pasted-scores'

const known = { indicators, moments }
export const read = (text: string) => readPastedScores(text, known)
export const post = 'Post op tijd openen'
export const debts = 'Aantal achterstanden'

export const row = (over: Partial<PastedScore> = {}): PastedScore => ({
  code: 'K07',
  moment: 'start',
  indicator: post,
  answer: 4,
  rater: 'bewoner',
  form: 'individueel',
  ...over,
})
export const table = (...lines: string[][]): string => lines.map((cells) => cells.join('\t')).join('\n')
export const header = ['Code', 'Moment', 'Indicator', 'Antwoord']

/** The Dutch sentences. */
export const said = (text: string): string[] => read(text).problems.map((one) => one.text.nl)
