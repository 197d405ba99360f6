// The words of the page in the language that was chosen; every part of the page asks here.
import { createContext, useContext } from 'react'
import type { Language } from '../../core'
import { en } from './words-en'
import { nl } from './words-nl'

export type BeheerWords = typeof nl

export const wordsIn: Readonly<Record<Language, BeheerWords>> = { nl, en }

export const LanguageContext = createContext<Language>('nl')

export const useWords = (): { readonly language: Language; readonly words: BeheerWords } => {
  const language = useContext(LanguageContext)
  return { language, words: wordsIn[language] }
}
