// The labels of the pane by language.
import type { Language } from '../../core'
import { en } from './en'
import { nl, type Words } from './nl'

export type { Words } from './nl'

export const wordsIn: Readonly<Record<Language, Words>> = { nl, en }
