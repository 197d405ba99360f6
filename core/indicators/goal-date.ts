// The term of a goal in words, in both languages: a day (1 december 2027), a month (december 2027), or words that name a year (eind 2027).
// Without a year nobody can tell later whether the term has passed, so "binnenkort" and "over zes maanden" are no term.

import { dayNumber, readDate } from '../reading/date'
import type { Words } from '../words'

const monthNames: readonly Words[] = [
  { nl: 'januari', en: 'January' },
  { nl: 'februari', en: 'February' },
  { nl: 'maart', en: 'March' },
  { nl: 'april', en: 'April' },
  { nl: 'mei', en: 'May' },
  { nl: 'juni', en: 'June' },
  { nl: 'juli', en: 'July' },
  { nl: 'augustus', en: 'August' },
  { nl: 'september', en: 'September' },
  { nl: 'oktober', en: 'October' },
  { nl: 'november', en: 'November' },
  { nl: 'december', en: 'December' },
]

/** The day number of a text or a cell, undefined when it is no date. */
const dayOf = (text: string | number): number | undefined => {
  try {
    return readDate(text, {})
  } catch {
    return undefined
  }
}

/** The year, month and day of a day number; dayNumber the other way round. */
const calendar = (day: number): { year: number; month: number; dayOfMonth: number } => {
  const firstOf = (year: number, month: number) => dayNumber(year, month, 1) ?? 0
  let year = 1900 + Math.floor(day / 366)
  while (year < 9999 && firstOf(year + 1, 1) <= day) year += 1
  let month = 12
  while (firstOf(year, month) > day) month -= 1
  return { year, month, dayOfMonth: day - firstOf(year, month) + 1 }
}

const monthOf = (day: number): Words => {
  const { year, month } = calendar(day)
  const name = monthNames[month - 1]
  return { nl: `${name?.nl} ${year}`, en: `${name?.en} ${year}` }
}

// A year on its own or in words; not the year of a day that does not exist, such as 31-2-2027.
const namesYear = /(^|\s)(19|20)\d\d\b(?![-/.]\d\d?\b)/

/** The term as it stands in the sentence, or undefined when the text names no year. */
export const termWords = (text: string | number): Words | undefined => {
  const day = dayOf(text)
  if (day !== undefined) {
    const [month, number] = [monthOf(day), calendar(day).dayOfMonth]
    return { nl: `op ${number} ${month.nl}`, en: `${number} ${month.en}` }
  }
  const firstDay = dayOf(`1 ${text}`)
  if (firstDay !== undefined) {
    const month = monthOf(firstDay)
    return { nl: `in ${month.nl}`, en: month.en }
  }
  return namesYear.test(String(text)) ? { nl: String(text), en: String(text) } : undefined
}
