// Which full dates stand in a text, and is one of them a date of birth?  A story is about the last few years, and the core has no clock. So:
// after or before "geboren" every date and year is one; otherwise a date up to and including 2015 is. A later date gets a softer word,
// since it may be the day of a meeting or the birthday of a small child. A year in two digits only counts as old from '31 on.
import { dayNumber } from '../reading/date'

/** The last year of which a date without "geboren" is taken for a date of birth. */
const lastBirthYear = 2015

const months = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'maart|mrt|mar(?:ch)?',
  'apr(?:il)?',
  'mei|may',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:ustus|ust)?',
  'sep(?:t(?:ember)?)?',
  'okt(?:ober)?|oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const monthNames = months.map((name) => new RegExp(`^(?:${name})$`, 'i'))
const month = `(?<month>${months.join('|')})\\.?`

// What stands before a date is matched along, as not every browser can look back.
const before = '(?<before>^|[^\\d/.,-]|[^\\d][-/.,])'

/** Dates with a year of four digits, and written ones. They go before telephone numbers, which some look like. */
export const fullDates: readonly RegExp[] = [
  new RegExp(`${before}(?<piece>(?<year>\\d{4})( ?[-/.] ?)(?<month>\\d{1,2})\\4(?<day>\\d{1,2}))(?!\\d)`, 'gu'),
  new RegExp(`${before}(?<piece>(?<day>\\d{1,2})( ?[-/.] ?| )(?<month>\\d{1,2})\\4(?<year>\\d{4}))(?!\\d)`, 'gu'),
  new RegExp(
    `${before}(?<piece>(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ -]?${month},?(?:[ -]?(?<year>\\d{4})|(?:-| ?['’])(?<short>\\d\\d)))(?!\\d)`,
    'giu',
  ),
  new RegExp(`${before}(?<piece>${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4}))(?!\\d)`, 'giu'),
]

/** 12-3-87 or 12/3/87: these come after telephone numbers, of which they may be a part. */
export const shortDate = new RegExp(
  `${before}(?<piece>(?<day>\\d{1,2})([-/])(?<month>\\d{1,2})\\4(?<short>\\d\\d))(?!\\d|[-/.]\\d)`,
  'gu',
)

export const loneYear = new RegExp(`${before}(?<piece>(?:19|20)\\d\\d)(?!\\d)`, 'gu')

// Both look at a short piece of text beside the date only.
const beside = 48
const bornBefore = /(?:[Gg]eb(?:oren|oorte\p{L}{0,8})?\b|[Bb]orn\b|[Bb]irth)[^!?\n\d]{0,25}$/u
const bornInYear =
  /(?:[Gg]eb(?:oren|oorte\p{L}{0,8})?\b|[Bb]orn\b)\.?(?:,? (?:in|te) \p{Lu}[\p{L}-]{1,25})?[,:]? ?\(?(?:(?:is|was|in|uit|het|the|jaar|year|of) ){0,4}$/u
const bornAfter = /^,? (?:(?:is|was|were) )?(?:\p{L}{2,5} )?(?:(?:in|te) [\p{L}-]{1,25} )?(?:geboren|born)\b/u

const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - beside), at)
const textAfter = (text: string, at: number): string => text.slice(at, at + beside)

/** Where a date stands in its text. */
interface DatePlace {
  readonly text: string
  readonly start: number
  readonly end: number
}

type DateGroups = Readonly<Record<string, string | undefined>>

const yearOf = ({ year, short }: DateGroups): number => {
  if (year !== undefined) return Number(year)
  return Number(short) > 30 ? 1900 + Number(short) : 2000 + Number(short)
}

const monthOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : monthNames.findIndex((name) => name.test(text)) + 1

/** What a match of one of the patterns of dates is; undefined when there is no such day. */
export const kindOfDate = (groups: DateGroups, { text, start, end }: DatePlace): 'birth-date' | 'date' | undefined => {
  const year = yearOf(groups)
  if (dayNumber(year, monthOf(groups.month ?? ''), Number(groups.day)) === undefined) return undefined
  if (bornBefore.test(textBefore(text, start)) || bornAfter.test(textAfter(text, end))) return 'birth-date'
  return year <= lastBirthYear && (groups.short === undefined || year < 2000) ? 'birth-date' : 'date'
}

/** A year on its own is a date of birth only beside "geboren". */
export const isBirthYear = ({ text, start, end }: DatePlace): boolean =>
  bornInYear.test(textBefore(text, start)) || bornAfter.test(textAfter(text, end))
