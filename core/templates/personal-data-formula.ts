// Does a text on a sheet seem to hold data about persons?  A sheet has no patterns: it makes one sign of every digit and of every capital,
// and looks for pieces such as "0000 AA". So it finds addresses of e-mail, long numbers, full dates, "geboren" with a number, and postcodes
// with capitals. Names, a postcode in small letters and a date as "March 3, 1962" are left to core/privacy, which the pane uses; what a
// sheet stops here never reaches a card or a page for sharing. It stops some more than core/privacy: dates of now, and "2024 EU".
import { quoted, without } from './formula-words'

/** Telephone numbers have ten digits, numbers of citizens nine or eight; a full date eight. */
const longNumber = { withDates: 8, withoutDates: 9 } as const

type Pair = readonly [from: string, to: string]
const replaced = (text: string, pairs: readonly Pair[]): string =>
  pairs.reduce((rest, [from, to]) => `SUBSTITUTE(${rest},${quoted(from)},${quoted(to)})`, text)

/** The text holds one of these pieces. */
const holds = (text: string, pieces: readonly string[]): string =>
  `LEN(${pieces.reduce((rest, piece) => `SUBSTITUTE(${rest},${quoted(piece)},"")`, text)})<LEN(${text})`

const hiddenInNumbers = '\u00ad\u200b'
/** Every digit a 0, one kind of dash and of space. */
const zeros = (text: string): string =>
  replaced(without(hiddenInNumbers, text), [
    ...[...'123456789'].map((digit): Pair => [digit, '0']),
    ...[...'\u2011\u2013/'].map((dash): Pair => [dash, '-']),
    ['\u00a0', ' '],
    [' -', '-'],
    ['- ', '-'],
  ])

const isLongNumber = (text: string, digits: number): string =>
  holds(without(' -.()+', zeros(text)), ['0'.repeat(digits)])

const months = 'januari jan februari feb maart mrt april apr mei juni jun juli jul augustus aug september sept sep'
const lastMonths = 'oktober okt november nov december dec'
const writtenDates = [...months.split(' '), ...lastMonths.split(' ')].map((month) => `0 ${month} 00`)
const dates = ['0-0-00', '0-00-00', '0000-0-0', '0000-00-0', '0.0.0000', '0.00.0000', '0 0 0000', '0 00 0000']
const smallLetters = [...'JFMASOND'].map((letter): Pair => [letter, letter.toLowerCase()])
const noApostrophes: readonly Pair[] = [
  ["'", ''],
  ['’', ''],
]

const isDate = (text: string): string =>
  `${holds(zeros(text), dates)},${holds(replaced(zeros(text), [...smallLetters, ...noApostrophes]), writtenDates)}`

const birthWords = ['geboren', 'Geboren', 'geboorte', 'Geboorte', 'geb.', 'Geb.', 'born ', 'Born ']
const isBirth = (text: string): string => `AND(${holds(text, birthWords)},${holds(zeros(text), ['00'])})`

const capitals = [...'BCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter): Pair => [letter, 'A'])
/** Three capitals are a word: "1000 EUR". */
const isPostcode = (text: string): string =>
  holds(replaced(zeros(text), [...capitals, ['AAA', '']]), ['0000 AA', '0000AA'])

const verdict = (tests: readonly string[]): string => `IFERROR(IF(OR(${tests.join(',')}),1,0),0)`

/** 1 when the text (a cell, or cells joined) seems to hold personal data, else 0; an error value holds none. */
export const seemsPersonal = (text: string): string =>
  verdict([holds(text, ['@']), isLongNumber(text, longNumber.withDates), isDate(text), isBirth(text), isPostcode(text)])

/** The same where a date is to be expected: only where someone can be reached. */
export const seemsContact = (text: string): string =>
  verdict([holds(text, ['@']), isLongNumber(text, longNumber.withoutDates), isPostcode(text)])

export const personalDataSentence =
  'Hier lijken persoonsgegevens te staan (e-mail, telefoon of nummer, postcode, datum). Haal ze weg.'
