// Words of the reference screens by language. Apart from the other words: the first screen does not need them.
import type { Language } from '../../core'
import { functionsEn, pricesEn } from './reference-words-en'
import { functionsNl, pricesNl } from './reference-words-nl'

const nl = { functions: functionsNl, prices: pricesNl }
const en: typeof nl = { functions: functionsEn, prices: pricesEn }

export const referenceIn: Readonly<Record<Language, typeof nl>> = { nl, en }
