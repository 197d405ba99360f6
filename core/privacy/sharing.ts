// May a story leave the organisation?  Only when the person said yes, and nothing in it is data about persons.
import type { Choice } from '../reading/text'
import { personalDataIn } from './personal-data'

/** What someone said when asked whether the story may be used. */
export type Consent = 'ja' | 'alleen intern' | 'nog niet gevraagd' | 'nee'

export const consentChoices: readonly Choice<Consent>[] = [
  { value: 'ja', nl: 'ja', en: 'yes' },
  { value: 'alleen intern', nl: 'alleen intern', en: 'internal only', also: ['intern', 'internal'] },
  { value: 'nog niet gevraagd', nl: 'nog niet gevraagd', en: 'not asked yet', also: ['not yet asked'] },
  { value: 'nee', nl: 'nee', en: 'no' },
]

/** True for a clear yes and a text in which nothing must go first. Something that deserves a look is for the reader to judge. */
export const isShareable = (consent: Consent | undefined, text: string): boolean =>
  consent === 'ja' && personalDataIn(text).every(({ severity }) => severity !== 'fout')
