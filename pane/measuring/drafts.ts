// What is typed in the route and not yet in the sheets. It is kept with the pane, by set, so nothing is lost when another screen is
// looked at. What is not here stands in the sheet.
import type { EffectField, StoryField } from './tables/headings'

export type GoalField = 'who' | 'change' | 'by' | 'seen'

/** The texts of a row of the sheet when one began to type in it. */
export type Held<F extends string> = Readonly<Partial<Record<F, string>>>

export type EffectDraft = Readonly<Partial<Record<EffectField, string>>>

/** Chosen as theme to give a name to a new one. */
export const newTheme = '+'

/** An indicator of one's own, as typed. */
export interface OwnIndicator {
  readonly title: string
  readonly question: string
  readonly theme: string
  /** The name of a theme of one's own, when the theme is `newTheme`. */
  readonly ownTheme?: string
  readonly low: string
  readonly high: string
}

export interface EntryDraft {
  readonly code: string
  readonly moment: string
  readonly rater: string
  readonly form: string
  /** By title of the indicator. */
  readonly answers: Readonly<Record<string, string>>
}

export interface LinkDraft {
  /** Row of the outcome within its table. */
  readonly outcome: string
  readonly indicator: string
  readonly threshold: string
  readonly use: string
}

export interface StoryDraft {
  /** Row of the story in its table; undefined for a new one. */
  readonly row?: number
  /** What stood in that row. */
  readonly held?: Held<StoryField>
  readonly typed: Readonly<Partial<Record<StoryField, string>>>
}

export interface Drafts {
  /** The step on screen, 0 to 5. */
  readonly step?: number | undefined
  readonly goal?: Readonly<Partial<Record<GoalField, string>>> | undefined
  /** By row of the table of effects. */
  readonly effects?: Readonly<Record<number, EffectDraft>> | undefined
  /** What stood in those rows. */
  readonly effectsHeld?: Readonly<Record<number, Held<EffectField>>> | undefined
  /** Titles that are ticked or not, where that differs from the sheet. */
  readonly ticked?: Readonly<Record<string, boolean>> | undefined
  readonly own?: OwnIndicator | undefined
  /** Own indicators that were added here and are not in the sheet yet. */
  readonly added?: readonly OwnIndicator[] | undefined
  readonly entry?: EntryDraft | undefined
  readonly pasted?: string | undefined
  readonly link?: LinkDraft | undefined
  readonly story?: StoryDraft | undefined
}

/** By set: what is typed for one Impactkaart never ends up in another. */
export type MeasuringDrafts = Readonly<Record<string, Drafts>>
