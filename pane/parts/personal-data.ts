// Does a text hold data about a person? What surely is must be mended before it is saved or shown on the card; a guess deserves a look.
import { type Language, personalDataIn } from '../../core'

export interface PersonalVerdict {
  /** Must be mended first. */
  readonly error?: string
  /** Deserves a look. */
  readonly note?: string
}

export const judgePersonal = (text: string, language: Language): PersonalVerdict => {
  const found = personalDataIn(text)
  const wrong = found.find(({ severity }) => severity === 'fout')
  if (wrong) return { error: wrong.text[language] }
  const [look] = found
  return look ? { note: look.text[language] } : {}
}

/** Nothing in it must go first. */
export const isWithoutPersonalData = (text: string): boolean =>
  personalDataIn(text).every(({ severity }) => severity !== 'fout')
