// The labels of the fields of an outcome by language. Apart from the other words: with their explanations they are long, and the first
// screen does not need them.
import type { Language } from '../../core'
import { outcomeFieldsEn } from './outcome-fields-en'
import { outcomeFieldsNl } from './outcome-fields-nl'

export const outcomeFieldsIn: Readonly<Record<Language, typeof outcomeFieldsNl>> = {
  nl: outcomeFieldsNl,
  en: outcomeFieldsEn,
}
