// What stands where on sheet Verhalen: one row per story, what is computed of it, and right of that the page with quotes to share.
import { storyQuestions } from '../../../indicators/interview'
import { columnLetters, down } from '../../../plan/address'

export const storyHeaderRow = 7
export const firstStoryRow = storyHeaderRow + 1
export const storyRows = 20
export const lastStoryRow = storyHeaderRow + storyRows
/** How many stories there are and how many quotes may be shared. */
export const storySummary = 'A3'

export type QuestionKey = (typeof storyQuestions)[number]['key']
const questionKeys = storyQuestions.map(({ key }) => key)

/** The texts that may hold data about persons. */
export const textKeys = ['code', 'effect', 'story', ...questionKeys, 'quote'] as const

const tableKeys = [
  'check',
  'code',
  'effect',
  'theme',
  'story',
  ...questionKeys,
  'quote',
  'consent',
  'measured',
] as const
export type StoryColumn = (typeof tableKeys)[number]
export const storyColumns: readonly StoryColumn[] = tableKeys

/** `place`: the how-manieth quote to share, 0 for none. `texts`: what may hold data about persons, joined; `personal`: 1 when it seems to. */
const helperKeys = ['fault', 'place', 'texts', 'personal'] as const
export type StoryHelper = (typeof helperKeys)[number]
export const storyHelpers: readonly StoryHelper[] = helperKeys

/** The page for sharing: nothing else of this sheet is printed. */
const pageKeys = ['page quote', 'page effect', 'page measured'] as const
export type PageColumn = (typeof pageKeys)[number]
export const pageColumns: readonly PageColumn[] = pageKeys

const allKeys: readonly string[] = [...tableKeys, 'gap', ...pageKeys, 'second gap', ...storyHelpers]
export const storyColumn = (key: StoryColumn | StoryHelper | PageColumn): string =>
  columnLetters(allKeys.indexOf(key) + 1)

/** A whole column. */
export const storyRange = (key: StoryColumn | StoryHelper | PageColumn): string =>
  down(storyColumn(key), firstStoryRow, storyRows)

/** The table, header row included. */
export const storyTableRange = `A${storyHeaderRow}:${storyColumn('measured')}${lastStoryRow}`
export const pageRange = `${storyColumn('page quote')}1:${storyColumn('page measured')}${lastStoryRow}`
