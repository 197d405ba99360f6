// The lists to choose from that several sheets share.
/** Answers to a question of the comparison, in the order of the steps. */
export const answerWords = ['veel minder', 'minder', 'gelijk', 'meer', 'veel meer'] as const

export const evidenceWords = ['gezien', 'verteld', 'gemeten', 'onderzoek', 'schatting'] as const
export const strengthWords = ['licht', 'duidelijk', 'sterk'] as const
export const directionWords = ['minder', 'meer'] as const
export const momentWords = ['begin', 'midden', 'eind'] as const
