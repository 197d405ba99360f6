/// <reference types="google-apps-script" />
// LockService: the one lock of the document, for everybody who has it open. It belongs to one execution of a script: another call of the
// same person does not have it. Waiting takes no time here, but for what a test lets happen meanwhile (`book.whileWaiting`).
import { refusals } from '../google-error'
import { guard } from '../guard'
import type { Session } from '../session'

type Lock = GoogleAppsScript.Lock.Lock

const makeLock = (session: Session): Lock => {
  const { book, person, execution } = session
  const isOurs = (): boolean => book.lock?.by === person.name && book.lock.execution === execution
  const take = (): boolean => {
    book.whileWaiting?.()
    if (book.lock && !isOurs()) return false
    book.lock = { by: person.name, execution }
    return true
  }
  const members = {
    tryLock: (_milliseconds: number) => take(),
    waitLock: (_milliseconds: number): void => {
      if (!take()) throw refusals.lockTimeout()
    },
    hasLock: isOurs,
    /** Does nothing when it was not held. */
    releaseLock: (): void => {
      if (isOurs()) book.lock = undefined
    },
  } satisfies Partial<Lock>
  return guard(members, { kind: 'Lock', session }) as unknown as Lock
}

export const makeLockService = (session: Session): GoogleAppsScript.Lock.LockService => {
  const members = {
    // The published type forgets the null that Google's documentation promises outside a document.
    getDocumentLock: () => (session.isBound ? makeLock(session) : (null as unknown as Lock)),
  } satisfies Partial<GoogleAppsScript.Lock.LockService>
  return guard(members, { kind: 'LockService', session }) as unknown as GoogleAppsScript.Lock.LockService
}
