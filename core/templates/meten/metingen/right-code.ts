// What the formulas of a row (faults.ts) say of its code, for who reads a file without believing what a program calculated: the same rows
// must count there as on the sheet.
import { longestCode } from '../../../privacy/person-code'
import { nameLimits } from './faults'
import { passedOver } from './row'
import { signs, unseenSpaces } from './signs'

const refused = new Set(`${unseenSpaces}${signs.unseen}${signs.other}@`)

/** @param typed as it stands in the cell; a group may go without. */
export const isRightCode = (typed: string, ofGroup: boolean): boolean => {
  if ([...typed].some((sign) => refused.has(sign)) || typed.length > longestCode) return false
  return ofGroup || !givesNameAway([...typed].filter((sign) => !passedOver.includes(sign)).join(''))
}

/** A code that is blank does not tell who it is either. */
const givesNameAway = (code: string): boolean => {
  const digits = code.replace(/\D/g, '').length
  if (code.length <= nameLimits.bareLetters) return code === ''
  return digits === 0 || code.length - digits > nameLimits.letters || digits >= nameLimits.digits
}
