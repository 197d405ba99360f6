/// <reference types="google-apps-script" />
// LockService: the one lock of the document, for everybody who has it open. Waiting takes no time here: who holds it keeps it.
import { refusals } from '../google-error'
import { guard } from '../guard'
import type { Session } from '../session'

type Lock = GoogleAppsScript.Lock.Lock

const makeLock = (session: Session): Lock => {
  const { book, person } = session
  const take = (): boolean => {
    if (book.lock && book.lock.by !== person.name) return false
    book.lock = { by: person.name }
    return true
  }
  const members = {
    tryLock: (_milliseconds: number) => take(),
    waitLock: (_milliseconds: number): void => {
      if (!take()) throw refusals.lockTimeout()
    },
    hasLock: () => book.lock?.by === person.name,
    /** Does nothing when it was not held. */
    releaseLock: (): void => {
      if (book.lock?.by === person.name) book.lock = undefined
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
