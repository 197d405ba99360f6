// From what is ticked or typed in the form to scores for the sheet, within the scale of each question.
import { readNumber } from '../../../core'
import type { EntryDraft } from '../drafts'
import type { Chosen } from '../tables/chosen'
import type { NewScore } from './save-measurements'

/** What is wrong with an answer; nothing for one that is not given. */
export const answerProblem = ({ low, high }: Chosen, typed: string): 'outside' | undefined => {
  if (typed.trim() === '') return undefined
  try {
    const value = readNumber(typed, {})
    return value === undefined || value < low || value > high ? 'outside' : undefined
  } catch {
    return 'outside'
  }
}

export const scoresOf = (entry: EntryDraft, chosen: readonly Chosen[]): readonly NewScore[] =>
  chosen.flatMap((one) => {
    const typed = entry.answers[one.title] ?? ''
    if (typed.trim() === '' || answerProblem(one, typed)) return []
    const { moment, rater, form } = entry
    return [{ code: entry.code.trim(), moment, indicator: one.title, answer: readNumber(typed, {}) ?? 0, rater, form }]
  })
