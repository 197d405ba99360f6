// Who moved forward on which theme?  Per person and theme the mean of the indicators that were scored at both moments; pairs by code.
// What residents and what workers score are two lines. A group cannot be paired: its line has the mean of each moment.
import { type BothMoments, isPair, type PairedChange, pairedChange } from './paired-change'
import { mean } from './statistics'

/** Whose scores a line holds: of residents about themselves, of workers about residents, or of groups as a whole. */
export type ScoreLine = 'bewoner' | 'werker' | 'groep'

/** Themes of the method; own themes come after them, in order of appearance. */
export const standardThemes = ['redzaamheid', 'vaardigheid', 'ontwikkeling', 'weerbaarheid']

/** One score; equal words are equal texts here. */
export interface Score {
  /** Of the person; may be '' for a group. */
  readonly code: string
  readonly moment: string
  readonly theme: string
  readonly indicator: string
  readonly line: ScoreLine
  readonly value: number
}

/** `groep`: pairs is the number of scores at the second moment. */
export type ThemeChange = { readonly theme: string } & (
  | { readonly line: 'bewoner' | 'werker'; readonly change: PairedChange }
  | { readonly line: 'groep'; readonly change: Pick<PairedChange, 'pairs' | 'before' | 'after' | 'difference'> }
)

/** The value of a key, made when it is new. */
const valueAt = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const groupChange = (scores: readonly Score[], from: string, to: string) => {
  const at = (wanted: string): number[] => scores.filter(({ moment }) => moment === wanted).map(({ value }) => value)
  const last = at(to)
  const [before, after] = [mean(at(from)), mean(last)]
  const difference = before === undefined || after === undefined ? undefined : after - before
  return { pairs: last.length, before, after, difference }
}

/** The mean of what a person scored at both moments. */
const personMeans = (indicators: ReadonlyMap<string, BothMoments>): BothMoments => {
  const both = [...indicators.values()].filter(isPair)
  return [mean(both.map(([before]) => before)), mean(both.map(([, after]) => after))]
}

const peopleChange = (scores: readonly Score[], from: string, to: string): PairedChange => {
  const people = new Map<string, Map<string, BothMoments>>()
  for (const { code, indicator, moment, value } of scores) {
    const indicators = valueAt(people, code, () => new Map<string, BothMoments>())
    const [before, after] = indicators.get(indicator) ?? []
    indicators.set(indicator, [moment === from ? value : before, moment === to ? value : after])
  }
  return pairedChange([...people.values()].map(personMeans))
}

/** The change between two moments, a line per theme and kind of score that was given at one of them. */
export const themeChanges = (scores: readonly Score[], from: string, to: string): readonly ThemeChange[] => {
  const lines = new Map<string, Score[]>()
  const themes = new Set(standardThemes)
  for (const score of scores) {
    if (score.moment !== from && score.moment !== to) continue
    themes.add(score.theme)
    valueAt(lines, score.theme + score.line, (): Score[] => []).push(score)
  }
  return [...themes].flatMap((theme) =>
    (['bewoner', 'werker', 'groep'] as const).flatMap((line): ThemeChange[] => {
      const found = lines.get(theme + line)
      if (!found) return []
      return line === 'groep'
        ? [{ theme, line, change: groupChange(found, from, to) }]
        : [{ theme, line, change: peopleChange(found, from, to) }]
    }),
  )
}
