// The second part of an example: what stands on the sheets for measuring and telling, and on sheet Effecten. Fields are named after the
// columns of those sheets, so that what fills them in need not translate. Loaded apart: only who opens an example needs it.
import type { Consent } from '../privacy/sharing'
import type { ShortAnswers } from './measurements'

/** A row of sheet Effecten. */
export interface ExampleEffect {
  readonly effect: string
  readonly whom: string
  readonly strength: 'licht' | 'duidelijk' | 'sterk'
  readonly evidence: 'gezien' | 'verteld' | 'gemeten' | 'onderzoek' | 'schatting'
  readonly theme: string
}

/** A chosen indicator of the bank, by its Dutch title. */
export interface ExampleIndicator {
  readonly indicator: string
  readonly target: number
  readonly rater?: 'bewoner' | 'werker' | 'groep'
  /** What was counted at start, halverwege and einde; only for an indicator that is a count. Such indicators come last. */
  readonly counted?: readonly (number | undefined)[]
}

/** A row of sheet Verhalen: the four questions of a story, and what may be done with its quote. */
export interface ExampleStory {
  readonly code: string
  /** One of the effects. */
  readonly effect: string
  readonly theme: string
  readonly before: string
  readonly done: string
  readonly changed: string
  readonly means: string
  readonly quote: string
  readonly consent: Consent
}

export interface ExampleMeasuring {
  /** Three of the four parts; the term is the last day of the project. */
  readonly goal: { readonly who: string; readonly change: string; readonly seen: string }
  readonly effects: readonly ExampleEffect[]
  readonly indicators: readonly ExampleIndicator[]
  readonly answers: ShortAnswers
  readonly stories: readonly ExampleStory[]
  /** The outcome whose chances come from the scores, and up to which score they are a problem. */
  readonly link: { readonly outcome: string; readonly indicator: string; readonly threshold: number }
}
