// Dutch, unless Excel itself is in English.
import type { Language } from '../core'

export const excelLanguage = (): Language => {
  try {
    return /^en\b/i.test(Office.context.displayLanguage) ? 'en' : 'nl'
  } catch {
    return 'nl'
  }
}
