// An error of the host, as a sentence in both languages; and what the errors of Excel's own library mean for the user.
import { HostProblem } from '../../pane'
import { bothLanguages, type Reason } from './sentences'

export const hostProblem = (reason: Reason, detail?: string, cause?: unknown): HostProblem =>
  new HostProblem(bothLanguages(reason, detail), cause)

/** A problem whose sentence goes on after the sentence of another. */
export const because = (reason: Reason, cause: unknown): HostProblem => {
  const first = asHostProblem(cause)
  return new HostProblem(
    { nl: bothLanguages(reason, first.in('nl')).nl, en: bothLanguages(reason, first.in('en')).en },
    cause,
  )
}

/** Codes of Excel's library, by what the user can do about them. */
const meanings: Readonly<Record<string, Reason>> = {
  InvalidOperationInCellEditMode: 'editing',
  ItemAlreadyExists: 'alreadyThere',
  AccessDenied: 'noAccess',
  Unauthenticated: 'noAccess',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  ApiNotAvailable: 'cannot',
  ApiNotFound: 'cannot',
  NotImplemented: 'cannot',
  UnsupportedOperation: 'cannot',
  UnsupportedFeature: 'cannot',
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A protected sheet does not let us. */
export const isRefused = (error: unknown): boolean => codeOf(error) === 'AccessDenied'

/** Lifting a protection asked a password, and we have none. Microsoft does not say which code that gives. */
export const asksPassword = (error: unknown): boolean =>
  ['AccessDenied', 'InvalidArgument', 'InvalidOperation'].includes(codeOf(error))

export const asHostProblem = (error: unknown): HostProblem => {
  if (error instanceof HostProblem) return error
  const code = codeOf(error)
  const meaning = meanings[code]
  if (meaning) return hostProblem(meaning, undefined, error)
  return hostProblem('unknown', code || (error instanceof Error ? error.name : 'onbekend'), error)
}
