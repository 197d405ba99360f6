// Why something was not done, as a reason the sidebar has a sentence for; and what Google's own errors mean for the user.
import type { Reason, Refused } from '../sentences'

export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    readonly detail = '',
    readonly first?: Refused,
  ) {
    super(reason)
    this.name = 'Refusal'
  }
}

/** Google's messages, in English and Dutch, by what the user can do about them. They have no codes. */
const meanings: readonly (readonly [RegExp, Reason])[] = [
  [/violates the data validation|gegevensvalidatie/i, 'rule'],
  [/authorization is required|permission to call|specified permissions|autorisatie/i, 'notAllowed'],
  [/above the limit of \d+ cells|limiet van .*cellen/i, 'full'],
  [/protected|permission|beveiligd|toestemming|not have access|geen toegang/i, 'noRights'],
  [/too many times|quota|limit exceeded|too many|te vaak|te veel/i, 'quota'],
  [/timed out|exceeded maximum execution|maximale uitvoer/i, 'tooLong'],
]

export const asRefusal = (error: unknown): Refused => {
  if (error instanceof Refusal) {
    const { reason, detail, first } = error
    return first ? { reason, detail, first } : { reason, detail }
  }
  const message = error instanceof Error ? error.message : String(error)
  const known = meanings.find(([pattern]) => pattern.test(message))
  const detail = /cell ([A-Z]+\d+)/.exec(message)?.[1] ?? ''
  return known ? { reason: known[1], detail } : { reason: 'unknown', detail: message.slice(0, 120) }
}

/** A reason whose sentence goes on after that of its cause. */
export const because = (reason: Reason, cause: unknown): Refusal => new Refusal(reason, '', asRefusal(cause))
