// Who moved forward between the two moments: the core's own count over the rows that count in the sheet, and a sentence that says it.

import { Problem, readScores, sameWord, smallestGroup, type ThemeChange, themeChanges } from '../../../core'
import { nameIn } from '../../parts/names'
import type { MeasuringWords } from '../../words/measuring-words-nl'
import type { MeasuringTables } from './measuring-tables'

type Score = ReturnType<typeof readScores>[number]

export interface Measured {
  readonly scores: readonly Score[]
  readonly changes: readonly ThemeChange[]
  /** What keeps the table from being read. */
  readonly problem: Problem | undefined
}

export const measuredIn = ({ measured, from, to }: Pick<MeasuringTables, 'measured' | 'from' | 'to'>): Measured => {
  try {
    const scores = readScores(measured, {})
    const spelled = (moment: string): string => scores.find((score) => sameWord(score.moment, moment))?.moment ?? moment
    return { scores, changes: themeChanges(scores, spelled(from), spelled(to)), problem: undefined }
  } catch (problem) {
    if (problem instanceof Problem) return { scores: [], changes: [], problem }
    throw problem
  }
}

/** A line of people, who can be paired; a group cannot. */
export type PeopleChange = Extract<ThemeChange, { line: 'bewoner' | 'werker' }>

export const isOfPeople = (one: ThemeChange): one is PeopleChange => one.line !== 'groep'

/** What the measurements say now, in one sentence: of the theme with most pairs, else that nobody was measured twice yet. */
export const harvestSentence = (
  { scores, changes }: Measured,
  { from, to }: Pick<MeasuringTables, 'from' | 'to'>,
  say: MeasuringWords,
): string => {
  const people = new Set(scores.filter(({ line }) => line !== 'groep').map(({ code }) => code)).size
  const paired = changes.filter(isOfPeople).filter(({ change }) => change.pairs > 0)
  const [most] = [...paired].sort((one, other) => other.change.pairs - one.change.pairs)
  if (!most) return say.harvest.notYet(scores.length, people, nameIn(say.moments, from), nameIn(say.moments, to))
  const few = most.change.pairs < smallestGroup ? ` ${say.calculated.few(smallestGroup)}` : ''
  return `${nameIn(say.themeNames, most.theme)}: ${changeSentence(most, say)}${few}`
}

/** "8 van de 10 gingen vooruit, 2 gelijk, 0 achteruit. Dat is een aanwijzing, geen bewijs." */
export const changeSentence = ({ change }: PeopleChange, say: MeasuringWords): string => {
  const { pairs, forward, same, back, certainty } = change
  return pairs === 0
    ? say.harvest.noPairs
    : `${say.harvest.moved(pairs, forward, same, back)} ${say.certainty[certainty]}`
}
