// Which data about persons stand in a free text?  What is almost surely such data is a "fout"; a guess is a "let op".
// Every pattern has bounds, so that time grows with the length of the text only. What was found is taken out before the next pattern looks,
// and that is why the order counts: a date is no part of a telephone number, and a telephone number no BSN.
import { withoutHidden } from '../reading/hidden-characters'
import { type PrivacyKind, privacyWords } from '../sentences/privacy-words'
import type { Words } from '../words'
import { isCitizenNumber } from './citizen-number'
import { fullDates, isBirthYear, kindOfDate, loneYear, shortDate } from './dates'
import { namesIn } from './names'

export interface PrivacyFinding {
  readonly kind: PrivacyKind
  readonly severity: 'fout' | 'let op'
  /** The first characters only: a message should not spread what it warns of. */
  readonly found: string
  /** What it is and what to do. */
  readonly text: Words
}

type Verdict = Pick<PrivacyFinding, 'kind' | 'severity'> | undefined

/** A pattern with the groups `before` (may be left out) and `piece`, and what a match of it is. */
interface Look {
  readonly pattern: RegExp
  readonly verdict: (
    groups: Readonly<Record<string, string | undefined>>,
    place: { readonly text: string; readonly start: number; readonly end: number },
  ) => Verdict
}

const wrong = (kind: PrivacyKind) => (): Verdict => ({ kind, severity: 'fout' })

const dateVerdict: Look['verdict'] = (groups, place) => {
  const kind = kindOfDate(groups, place)
  return kind && { kind, severity: kind === 'date' ? 'let op' : 'fout' }
}

const citizenNumber: Look['verdict'] = ({ piece = '' }, { text, start, end }) => {
  const amount =
    /€ ?$/.test(text.slice(Math.max(0, start - 2), start)) || /^ ?(?:euro|eur)\b/i.test(text.slice(end, end + 6))
  return !amount && isCitizenNumber(piece) ? { kind: 'bsn', severity: 'fout' } : undefined
}

/** "1500km" and "1000de" are no postcodes. */
const notPostcode = /^\d{4}(?:km|kg|cm|mm|ml|kw|gb|mb|kb|ha|de|st)$/

/** A year before two capitals may be something else: "2024 EU". */
const postcode: Look['verdict'] = ({ piece = '' }) => {
  if (notPostcode.test(piece)) return undefined
  return { kind: 'postcode', severity: /^(?:19|20)\d\d /.test(piece) ? 'let op' : 'fout' }
}

const looks: readonly Look[] = [
  {
    pattern: /(?<piece>[\p{L}\p{N}._%+-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})/gu,
    verdict: wrong('email'),
  },
  {
    // Dutch accounts, and those of other countries that are digits after the country.
    pattern:
      /(?<before>^|[^\p{L}\d])(?<piece>[Nn][Ll][ .]?\d\d[ .]?[A-Za-z]{4}[ .]?\d{4}[ .]?\d{4}[ .]?\d\d|[A-Z]{2}\d\d(?: ?\d{4}){3,5}(?: ?\d{1,3})?)(?![\p{L}\d])/gu,
    verdict: wrong('bank-account'),
  },
  ...fullDates.map((pattern) => ({ pattern, verdict: dateVerdict })),
  {
    // 06-12345678, (030) 123 45 67, +31 (0)6 12 34 56 78, +32 470 12 34 56
    pattern:
      /(?<before>^|[^\d+])(?<piece>(?:\+[1-9]|00(?:31|32|49))(?:[ ./()-]{0,3}\d){8,12}|\(?0[1-9](?:[ ./()-]{0,3}\d){8})(?!\d)/gu,
    verdict: wrong('telephone'),
  },
  { pattern: shortDate, verdict: dateVerdict },
  {
    // Nine or eight digits, at once, in the usual groups, or one by one; no amounts and no part of a longer number.
    pattern:
      /(?<before>^|[^\d.,-]|[^\d][.,-])(?<piece>\d{9}|\d{3}([ .-])\d{3}\3\d{3}|\d{4}([ .-])\d{2}\4\d{3}|\d{8}|\d{2}([ .-])\d{3}\5\d{3}|\d{4}([ .-])\d{5}|\d(?: \d){7,8})(?!\d|[.,]\d)/gu,
    verdict: citizenNumber,
  },
  {
    pattern: /(?<before>^|[^\p{L}\d])(?<piece>[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2}))(?![\p{L}\d])/gu,
    verdict: postcode,
  },
  {
    pattern: loneYear,
    verdict: (_, place) => (isBirthYear(place) ? { kind: 'birth-date', severity: 'fout' } : undefined),
  },
]

/** One kind of space, one kind of dash, accents on their letters, and a line break for every run of space that holds one. */
const tidy = (text: string): string =>
  withoutHidden(text)
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, (space) => (/[\n\r\u2028\u2029]/.test(space) ? '\n' : ' '))

/** The first two characters, or one when that is most of it. */
export const masked = (piece: string): string => {
  const characters = [...piece.slice(0, 8)]
  return `${characters.slice(0, characters.length > 3 ? 2 : 1).join('')}…`
}

/** Stands where something was found; no letter, digit or space, so that nothing grows together. */
const taken = '#'

/** Everything in a text that looks like data about persons, each piece once: what must go first, then what deserves a look. */
export const personalDataIn = (text: string): readonly PrivacyFinding[] => {
  const found = new Map<string, PrivacyFinding>()
  const keep = (piece: string, { kind, severity }: NonNullable<Verdict>): void => {
    const shown = masked(piece)
    found.set(`${kind} ${piece}`, { kind, severity, found: shown, text: privacyWords(kind, shown) })
  }
  let rest = tidy(text)
  for (const { pattern, verdict } of looks) {
    const kept: string[] = []
    let from = 0
    for (const { groups = {}, index, 0: whole } of rest.matchAll(pattern)) {
      const [end, piece = ''] = [index + whole.length, groups.piece]
      const start = end - piece.length
      const judged = verdict(groups, { text: rest, start, end })
      if (judged === undefined) continue
      keep(piece, judged)
      kept.push(rest.slice(from, start), taken)
      from = end
    }
    rest = kept.join('') + rest.slice(from)
  }
  for (const name of namesIn(rest)) keep(name, { kind: 'name', severity: 'let op' })
  const all = [...found.values()]
  return [...all.filter(({ severity }) => severity === 'fout'), ...all.filter(({ severity }) => severity !== 'fout')]
}
