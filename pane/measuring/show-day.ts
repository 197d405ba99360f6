// A day number of a sheet as people write a day: 1 december 2027.
import type { Language } from '../../core'

const zero = Date.UTC(1899, 11, 30)
const dayLength = 86_400_000

export const dayText = (day: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(zero + day * dayLength))
