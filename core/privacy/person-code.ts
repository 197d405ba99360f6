// Is this a good code for a person?  A code gives nothing away: "K07", "jw-12", "12". The list of who is who is kept elsewhere.
import { withoutHidden } from '../reading/hidden-characters'
import { codeWords, longCodeWords, type PrivacyKind } from '../sentences/privacy-words'
import type { Words } from '../words'
import { masked, personalDataIn } from './personal-data'

/** In signs, of a code for a person. */
export const longestCode = 20

/** Words that a code may hold: they name a role, not a person. */
const roles =
  /^(?:bewoner|klant|cliënt|client|deelnemer|gezin|groep|huishouden|jongere|kind|ouder|persoon|person|resident|participant|group|code|team|vrijwilliger|volunteer)$/i

const nameLike = /^\p{Lu}\p{Ll}+$/u

/** One capitalised word of more than three letters, or two of any length ("Jan Wit"). */
const looksLikeName = (code: string): boolean => {
  const names = code.split(/[^\p{L}]+/u).filter((word) => nameLike.test(word) && !roles.test(word))
  return names.length > 1 || names.some((word) => word.length > 3)
}

/** 12031987 and 19870312. */
const dateOfDigits =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/

const givesAway = (code: string): PrivacyKind | undefined => {
  if (dateOfDigits.test(code)) return 'birth-date'
  const found = personalDataIn(code).find(({ kind }) => kind !== 'name')
  if (found) return found.kind === 'date' ? 'birth-date' : found.kind
  return looksLikeName(code) ? 'name' : undefined
}

/** What is wrong with a code and what to do; undefined when it is good, or not filled in. */
export const codeProblem = (code: string): Words | undefined => {
  const clean = withoutHidden(code).normalize('NFC').trim()
  const kind = givesAway(clean)
  if (kind) return codeWords(kind, masked(clean))
  return clean.length > longestCode ? longCodeWords(masked(clean), longestCode) : undefined
}
