// Words that several sheets share: the footer, and the lists to choose from.
import { functionsVersion, priceListVersion } from '../../version'

/** Footer of a printed page: sheet left, version in the middle, page right. The codes are those of the file format. */
export const footer = (title: string): string =>
  `&L${title}&CImpactkaart ${functionsVersion}, prijslijst ${priceListVersion}&RPagina &P van &N`

/** Answers to a question of the comparison, in the order of the steps. */
export const answerWords = ['veel minder', 'minder', 'gelijk', 'meer', 'veel meer'] as const

export const evidenceWords = ['gezien', 'verteld', 'gemeten', 'onderzoek', 'schatting'] as const
export const directionWords = ['minder', 'meer'] as const
export const momentWords = ['begin', 'midden', 'eind'] as const
