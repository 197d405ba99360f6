// An error is a code with facts. The sentence is made from them, per language, by `sentences/nl.ts` and `sentences/en.ts`:
// it says what is wrong, where, and what to do.
import { nl } from './nl'

/** What the cell shows: a zero divisor, not found or undefined, or everything else. */
export type ProblemKind = 'DIV0' | 'NA' | 'VALUE'

export type Language = 'nl' | 'en'

export type ProblemCode = keyof typeof nl

/** The place and the values that a sentence needs. Rows count within the range, header = 1. */
export type Facts = Readonly<Record<string, string | number>>

/** One sentence per code. `where` is the ready-made place ("Rij 4, kolom Kans met: ") or ''. */
export interface Sentence {
  readonly kind: ProblemKind
  readonly say: (facts: Facts) => string
}

/** An error a user can act on. `message` is the Dutch sentence; `code` is the kind the cell shows. */
export class Problem extends Error {
  declare readonly code: ProblemKind
  declare readonly reason: ProblemCode
  declare readonly facts: Facts

  constructor(reason: ProblemCode, facts: Facts) {
    super(nl[reason].say(facts))
    Object.assign(this, { name: 'Problem', code: nl[reason].kind, reason, facts })
  }
}

/** Makes the error for a code with its facts (place and values). It is for throwing, or for keeping in a list. */
export const problem = (reason: ProblemCode, facts: Facts = {}): Problem =>
  new Problem(reason, typeof facts.value === 'string' ? { ...facts, value: short(facts.value) } : facts)

/** Enough of a long text to recognise it. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
