// A number as it is typed in a field of which the pane knows the kind. The core reads text without knowing what it is about; a field
// does know, so here "60.000" is money or a number of residents and never 60, and a percentage is refused where it means nothing.
import { type Cell, isBlank, Problem, readNumber } from '../../core'

/** What a field counts: euros, things or people, a share of a whole, or any other number. */
export type NumberKind = 'euro' | 'count' | 'share' | 'number'

/** What the pane itself refuses, by the key of its sentence in `words.misfit`. */
export class Misfit extends Error {
  constructor(
    readonly reason: 'percentage' | 'notWhole' | 'tooLong' | 'noColumn',
    /** What its sentence is about: what was typed, the party without a column, or how long a text may be. */
    readonly detail: string,
  ) {
    super(reason)
    this.name = 'Misfit'
  }
}

/** What can be wrong with a field: the core's own problem, or ours. */
export type FieldProblem = Problem | Misfit

/** A text that must fit in its cell. Throws a FieldProblem. */
export const readText = (typed: Cell, limit: number): string => {
  const text = isBlank(typed) ? '' : String(typed).trim()
  if (text.length > limit) throw new Misfit('tooLong', String(limit))
  return text
}

/** Gives what `read` finds wrong, if anything. Other errors pass through. */
export const problemIn = (read: () => unknown): FieldProblem | undefined => {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof Problem || error instanceof Misfit) return error
    throw error
  }
}

const amount = /^[-+−]?\s*\d[\d.,]*(,-+)?$/
const euroWord = /\s*eur(o)?$/i

/** With a euro sign the core reads three final digits as thousands; so do people who fill in money or numbers of people. */
const withEuroSign = (text: string): string => (amount.test(text) ? `€ ${text}` : text)

/** The text as the core must get it. */
const forCore: Readonly<Record<NumberKind, (text: string) => string>> = {
  euro: (text) => withEuroSign(text.replace(euroWord, '')),
  count: withEuroSign,
  share: (text) => text,
  number: (text) => text,
}

/** The number in a field, or undefined for a blank. Throws a FieldProblem. */
export const readTyped = (typed: Cell, kind: NumberKind): number | undefined => {
  if (typeof typed !== 'string') return readNumber(typed, {})
  const text = typed.trim()
  const number = readNumber(forCore[kind](text), {})
  if (kind !== 'share' && text.endsWith('%')) throw new Misfit('percentage', text)
  return number
}
