// One at a time: whoever changes the spreadsheet holds its lock. Who comes second hears so at once and is not kept waiting.
import { Refusal } from './refusal'

/** Long enough for a colleague's quick write to pass, short enough to answer. */
const patience = 5000

const release = (lock: GoogleAppsScript.Lock.Lock): void => {
  try {
    lock.releaseLock()
  } catch (error) {
    // Google gives it back by itself when the script ends; what was asked has been done.
    console.warn(error)
  }
}

/** Carries out a change while nobody else of us can. What it changes must be written before it returns. */
export const alone = <T>(act: () => T): T => {
  const lock = LockService.getDocumentLock()
  if (!lock?.tryLock(patience)) throw new Refusal('locked')
  try {
    return act()
  } finally {
    release(lock)
  }
}

/** As `alone`, for a change that is a few writes: they are written before the next may start. */
export const writeAlone = <T>(act: () => T): T =>
  alone(() => {
    const result = act()
    SpreadsheetApp.flush()
    return result
  })
