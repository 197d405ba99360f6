// The words a user may choose from, in Dutch and English.
import type { Evidence, Moment } from '../method/rows'
import type { Choice } from './text'

/** When in a year its flow falls. */
export const momentChoices: readonly Choice<Moment>[] = [
  { value: 'begin', nl: 'begin', en: 'start', also: ['beginning'] },
  { value: 'midden', nl: 'midden', en: 'mid', also: ['middle'] },
  { value: 'eind', nl: 'eind', en: 'end', also: ['einde'] },
]

/** `minder`: avoided, chance without minus chance with. `meer`: reached, the other way round. */
export const directionChoices: readonly Choice<'minder' | 'meer'>[] = [
  { value: 'minder', nl: 'minder', en: 'less', also: ['avoided', 'fewer'] },
  { value: 'meer', nl: 'meer', en: 'more', also: ['reached'] },
]

/** How the effect was established. */
export const evidenceChoices: readonly Choice<Evidence>[] = [
  { value: 'gezien', nl: 'gezien', en: 'seen' },
  { value: 'verteld', nl: 'verteld', en: 'told' },
  { value: 'gemeten', nl: 'gemeten', en: 'measured' },
  { value: 'onderzoek', nl: 'onderzoek', en: 'research' },
  { value: 'schatting', nl: 'schatting', en: 'estimate' },
]

/** Language of a sentence. */
export const languageChoices: readonly Choice<'nl' | 'en'>[] = [
  { value: 'nl', nl: 'nl', en: 'nl', also: ['Nederlands', 'Dutch'] },
  { value: 'en', nl: 'en', en: 'en', also: ['Engels', 'English'] },
]

/** Who gave a score. */
export const raterChoices: readonly Choice<'bewoner' | 'werker'>[] = [
  { value: 'bewoner', nl: 'bewoner', en: 'resident' },
  { value: 'werker', nl: 'werker', en: 'worker' },
]

/** A score of one person, or of a group as a whole. */
export const formChoices: readonly Choice<'individueel' | 'groep'>[] = [
  { value: 'individueel', nl: 'individueel', en: 'individual' },
  { value: 'groep', nl: 'groep', en: 'group' },
]
