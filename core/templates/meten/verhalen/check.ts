// The column Controle of sheet Verhalen: what is wrong or still needed for a story, or that its quote may be shared. What must not be
// shared has a fault that blocks; the rest is said and does not block.
import { capital, firstOf, firstSaid, holdsError, quoted, type Reason, repairFirst } from '../../formula-words'
import { personalDataSentence, seemsPersonal } from '../../personal-data-formula'
import type { Book } from '../layout'
import { chooseConsent, consentWords, longestQuote } from './columns'
import {
  firstStoryRow,
  type PageColumn,
  type StoryColumn,
  type StoryHelper,
  storyColumn,
  storyHeaderRow,
  textKeys,
} from './places'

/** A cell of a row, its column fixed. */
export const inRow = (key: StoryColumn | StoryHelper | PageColumn, row: number): string => `$${storyColumn(key)}${row}`

/** The cells of rows that people fill in. */
export const inputsOf = (row: number, last = row): string => `${inRow('code', row)}:${inRow('consent', last)}`

/** Joined with a sign between them, so that a number never runs on into the next text. */
export const texts = (row: number): string => `IFERROR(${textKeys.map((key) => inRow(key, row)).join('&" | "&')},"")`
export const personal = (row: number): string => seemsPersonal(inRow('texts', row))

/** Why the quote of a row may not be shared; nothing when it may, or when the row is blank. */
export const fault = (row: number): string => {
  const [quote, consent] = [inRow('quote', row), inRow('consent', row)]
  const inputs = inputsOf(row)
  const unknown = `AND(${consentWords.map((word) => `${consent}<>${quoted(word)}`).join(',')})`
  const reasons: readonly Reason[] = [
    [holdsError(inputs), capital(repairFirst)],
    [`SUMPRODUCT((${inputs}<>"")*1)=0`, ''],
    [`${inRow('personal', row)}=1`, personalDataSentence],
    [`LEN(${quote})>${longestQuote}`, `Het citaat is langer dan ${longestQuote} tekens. Kort het in.`],
    [
      `OR(${consent}="",${consent}="nog niet gevraagd")`,
      'Nog nodig: vraag toestemming. Zonder ja wordt het citaat nergens gedeeld.',
    ],
    [`${consent}="alleen intern"`, 'Alleen voor intern gebruik: het citaat wordt niet gedeeld.'],
    [`${consent}="nee"`, 'Geen toestemming: het citaat wordt niet gedeeld.'],
    [unknown, chooseConsent],
    [`SUBSTITUTE(${quote}," ","")=""`, 'Nog nodig: een citaat. Zonder citaat is er niets te delen.'],
  ]
  return firstSaid(reasons, '""')
}

/** Numbers the quotes that may be shared, from the top. */
export const place = (row: number): string => {
  const column = storyColumn('place')
  const above = `$${column}$${storyHeaderRow}:$${column}${row - 1}`
  return `IF(${inRow('fault', row)}<>"",0,IF(SUMPRODUCT((${inputsOf(row)}<>"")*1)=0,0,1+COUNTIF(${above},">0")))`
}

export const check = (row: number, { card }: Book): string => {
  const effect = inRow('effect', row)
  const unknownEffect = `IFERROR(SUMPRODUCT((${card.effectList}=${effect})*1)=0,1=0)`
  return firstOf(
    [
      [`${inRow('fault', row)}<>""`, inRow('fault', row)],
      [`${inRow('place', row)}=0`, '""'],
      [`${effect}=""`, quoted('Mag gedeeld worden. Kies nog bij welk effect dit hoort; dan kan het op de kaart.')],
      [unknownEffect, quoted('Mag gedeeld worden. Dit effect staat niet op het blad Effecten: kies het uit de lijst.')],
    ],
    quoted('Mag gedeeld worden.'),
  )
}

/** How many stories there are, and of how many the quote may be shared. */
export const summary = (last: number, faults: string, places: string): string => {
  const shared = `MAX(${places})`
  const stories = `(SUMPRODUCT((${faults}<>"")*1)+${shared})`
  const none = quoted('Nog geen verhalen. Vul hieronder een code, een verhaal en een citaat in, en vraag toestemming.')
  const count = `IF(${stories}=1,"1 verhaal",${stories}&" verhalen")&". "&IF(${shared}=1,"1 citaat mag",${shared}&" citaten mogen")&" gedeeld worden."`
  return firstOf(
    [
      [holdsError(inputsOf(firstStoryRow, last)), quoted(`Let op, blad Verhalen: ${repairFirst}`)],
      [`${stories}=0`, none],
    ],
    count,
  )
}
