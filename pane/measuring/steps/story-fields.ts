// A story as it is typed: its fields, how long each may be, and what is wrong with a text: too long, or with data about persons in it.
import { codeProblem, type Language, textLimits } from '../../../core'
import { judgePersonal, type PersonalVerdict } from '../../parts/personal-data'
import type { StoryDraft } from '../drafts'
import type { StoryField } from '../tables/headings'
import { type SheetRow, textsOf } from '../tables/sheet-table'

export const questionFields = ['before', 'done', 'changed', 'means'] as const satisfies readonly StoryField[]
export const storyFields = [
  'code',
  'effect',
  'theme',
  'story',
  ...questionFields,
  'quote',
  'consent',
] as const satisfies readonly StoryField[]

/** Texts in which someone could be recognised. */
export const freeTexts = ['story', ...questionFields, 'quote'] as const satisfies readonly StoryField[]
export type FreeText = (typeof freeTexts)[number]

/** How much the cells of the sheet take. */
export const storyLimits: Readonly<Record<FreeText, number>> = {
  story: 500,
  before: 240,
  done: 240,
  changed: 240,
  means: 240,
  quote: textLimits.story,
}

/** What is wrong with a free text; `tooLong` gives the sentence for its limit. */
export const judge = (
  field: FreeText,
  text: string,
  language: Language,
  tooLong: (limit: number) => string,
): PersonalVerdict => {
  const verdict = judgePersonal(text, language)
  if (verdict.error === undefined && text.trim().length > storyLimits[field])
    return { error: tooLong(storyLimits[field]) }
  return verdict
}

export const codeError = (code: string, language: Language): string | undefined => codeProblem(code)?.[language]

/** A row of the sheet as typed. */
export const storyDraft = (row: SheetRow<StoryField>): StoryDraft => {
  const held = textsOf(row, storyFields)
  return { row: row.row, held, typed: held }
}
