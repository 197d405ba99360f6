// What became of a file, as reports and their data call it; in English the data keep the Dutch word.
import type { Language } from '../../core'

const english = {
  gemaakt: 'made',
  bijgewerkt: 'updated',
  vervangen: 'replaced',
  'bestond al': 'was there',
  'niet bijgewerkt': 'not updated',
} as const

export type State = keyof typeof english

export const shownState = (state: State, language: Language): string => (language === 'nl' ? state : english[state])
