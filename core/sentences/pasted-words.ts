// What is said of a pasted line that cannot be read: what is wrong and what to do, without the place, which comes in front.
import type { Words } from '../words'

/** Enough of a text to recognise it. */
const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`

/** "a, b of c". */
const listed = (items: readonly string[], or: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items[items.length - 1]}`

const choose = (moments: readonly string[]): Words => ({
  nl: `Kies ${listed(moments, 'of')}.`,
  en: `Choose ${listed(moments, 'or')}.`,
})

export const pastedWords = {
  nothing: {
    nl: 'Hier staat nog niets. Plak de regels uit uw spreadsheet.',
    en: 'There is nothing here yet. Paste the lines from your spreadsheet.',
  },
  headerOnly: {
    nl: 'Onder de kop staat nog niets. Plak de regels mee.',
    en: 'There is nothing below the header yet. Paste the lines along.',
  },
  oneCell: {
    nl: 'Hier staat maar één cel. Plak uit een spreadsheet, of zet ; tussen de cellen.',
    en: 'There is only one cell here. Paste from a spreadsheet, or put ; between the cells.',
  },
  tooManyCells: (columns: number): Words => ({
    nl: `Hier staan meer cellen dan de ${columns} van de kop. Haal weg wat er te veel staat.`,
    en: `There are more cells here than the ${columns} of the header. Remove what is too much.`,
  }),
  aboveHeader: (lines: number): Words => ({
    nl: `Boven deze kop ${lines === 1 ? 'staat 1 regel die niet gelezen is' : `staan ${lines} regels die niet gelezen zijn`}. Kijk of daar geen antwoorden bij zijn.`,
    en: `Above this header ${lines === 1 ? 'is 1 line that was not read' : `are ${lines} lines that were not read`}. See that there are no answers among them.`,
  }),
  columnNotRead: (label: string): Words => ({
    nl: `De kolom ${quoted(label)} gebruiken we niet. Die is niet gelezen, de rest wel.`,
    en: `The column ${quoted(label)} is not used. It was not read; the rest was.`,
  }),
  answersNotKnown: (label: string): Words => ({
    nl: `De kolom ${quoted(label)} kennen we niet, en er staan antwoorden in. Verbeter de kop of haal de kolom weg; tot dan is niets gelezen.`,
    en: `We do not know the column ${quoted(label)}, and it holds answers. Correct the header or remove the column; until then nothing is read.`,
  }),
  columnIsDate: (label: string, moments: readonly string[]): Words => ({
    nl: `De kop ${quoted(label)} is een datum. ${choose(moments).nl} Tot dan is niets gelezen.`,
    en: `The header ${quoted(label)} is a date. ${choose(moments).en} Until then nothing is read.`,
  }),
  noCode: {
    nl: 'Er staat geen code. Vul een code in, zoals K07.',
    en: 'There is no code. Fill in a code, such as K07.',
  },
  noMoment: (moments: readonly string[]): Words => ({
    nl: `Er staat geen moment. ${choose(moments).nl}`,
    en: `There is no moment. ${choose(moments).en}`,
  }),
  momentIsDate: (text: string, moments: readonly string[]): Words => ({
    nl: `${quoted(text)} is een datum, geen moment. ${choose(moments).nl}`,
    en: `${quoted(text)} is a date, not a moment. ${choose(moments).en}`,
  }),
  momentUnknown: (text: string, moments: readonly string[]): Words => ({
    nl: `${quoted(text)} is geen moment. ${choose(moments).nl}`,
    en: `${quoted(text)} is not a moment. ${choose(moments).en}`,
  }),
  noIndicator: {
    nl: 'Er staat geen indicator. Vul in wat er gemeten is.',
    en: 'There is no indicator. Fill in what was measured.',
  },
  indicatorUnknown: (text: string): Words => ({
    nl: `De indicator ${quoted(text)} kennen we niet. Neem de naam precies over van de lijst.`,
    en: `We do not know the indicator ${quoted(text)}. Copy its name exactly from the list.`,
  }),
  noAnswer: {
    nl: 'Er staat geen antwoord. Vul een getal in, of haal de regel weg.',
    en: 'There is no answer. Fill in a number, or remove the line.',
  },
  twice: (first: number, what: string): Words => ({
    nl: `Regel ${first} gaat al over ${what}. Laat er één staan; regel ${first} is gelezen.`,
    en: `Line ${first} is already about ${what}. Keep one of them; line ${first} was read.`,
  }),
} as const

/** A sentence with its place in front: "Regel 12, kolom Antwoord: er staat geen antwoord. …" */
export const onLine = (line: number, column: string | undefined, { nl, en }: Words): Words => {
  const place = (one: string, other: string) => `${one} ${line}${column === undefined ? '' : `, ${other} ${column}`}: `
  const goesOn = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
  return { nl: place('Regel', 'kolom') + goesOn(nl), en: place('Line', 'column') + goesOn(en) }
}
