// What the pane remembers, and where each item is kept:
//   the answers and outcomes      in the sheets of the set; what is typed and not yet there, in memory
//   the language                  in this browser, if it allows that
//   the screen, the step, notices nowhere: they end with the pane
import { createContext, useContext } from 'react'
import type { Language } from '../core'
import type { Host } from './host'
import type { Words } from './words/words'
import type { SetReading } from './workbook/set-reading'
import type { LiveWorkbook } from './workbook/workbook'

/** What is loaded right after the first screen. */
export type Later = typeof import('./later')

export type Screen = 'start' | 'pack' | 'outcomes' | 'measuring' | 'card' | 'prices' | 'functions' | 'about'

/** A message above the screen: something worked, or it did not. */
export interface Notice {
  readonly kind: 'done' | 'failed'
  readonly text: string
  /** Does the same thing again. */
  readonly retry?: () => void
  /** True when it goes away only by itself. */
  readonly lasting?: true
}

/** What every part of the pane can use. */
export interface Pane extends LiveWorkbook {
  readonly host: Host
  readonly language: Language
  readonly words: Words
  readonly setLanguage: (language: Language) => void
  /** What the core makes of the set on screen. */
  readonly reading: SetReading | undefined
  /** The other screens, once they are there. */
  readonly later: Later | undefined
  readonly load: () => Promise<Later>
  readonly go: (screen: Screen) => void
  readonly say: (text: string) => void
  /** Shows that something failed: what, and the reason the host or the core gives. */
  readonly fail: (what: keyof Words['failed'], error: unknown, retry?: () => void) => void
  readonly clearNotice: () => void
  /** True while a new Impactkaart is being made beside existing ones. */
  readonly making: boolean
  readonly setMaking: (making: boolean) => void
  /** Opens the form for an outcome with this price. */
  readonly takePrice: (label: string) => void
}

export const PaneContext = createContext<Pane | undefined>(undefined)

export const usePane = (): Pane => {
  const pane = useContext(PaneContext)
  if (!pane) throw new Error('usePane stands outside the pane')
  return pane
}

const languageKey = 'impactkaart-language'

/** The language chosen earlier in this browser. A browser that keeps nothing is fine. */
export const keptLanguage = (): Language | undefined => {
  try {
    const kept = window.localStorage.getItem(languageKey)
    return kept === 'nl' || kept === 'en' ? kept : undefined
  } catch {
    return undefined
  }
}

export const keepLanguage = (language: Language): void => {
  try {
    window.localStorage.setItem(languageKey, language)
  } catch {
    // Not kept: the pane starts in the language of the host next time.
  }
}
