// What the card takes from a row of sheet Effecten. With the sheets for measuring beside it, what was measured of the theme and what was
// told of the effect come from there; without them only a short story that may be told.
import { firstOf, quoted, textBeside, without } from '../../formula-words'
import { metenNames } from '../../meten/names'
import { seemsPersonal } from '../../personal-data-formula'
import type { Book } from '../layout'
import { inRow } from './check'
import { effectColumn, effectHeaderRow } from './places'

export const personalEffect = (row: number): string =>
  seemsPersonal(`${inRow('effect', row)}&" | "&${inRow('whom', row)}`)
export const personalStory = (row: number): string => seemsPersonal(inRow('story', row))

/** Numbers the effects that the card may show: those in words, without data about persons. */
export const place = (row: number): string => {
  const column = effectColumn('place')
  const above = `$${column}$${effectHeaderRow}:$${column}${row - 1}`
  const may = `AND(SUBSTITUTE(${inRow('effect', row)}," ","")<>"",${inRow('personalEffect', row)}=0)`
  return `IFERROR(IF(${may},1+COUNTIF(${above},">0"),0),0)`
}

/** "duidelijk, gemeten". */
export const proof = (row: number): string => {
  const [strength, evidence] = (['strength', 'evidence'] as const).map((key) => `IFERROR(${inRow(key, row)}&"","")`)
  return `${strength}&IF(OR(${strength}="",${evidence}=""),"",", ")&${evidence}`
}

export const measured = (row: number, book: Book): string => {
  if (!book.measured) return '""'
  const { harvestThemes, harvestSentences } = metenNames(book.set)
  return textBeside(inRow('theme', row), harvestThemes, harvestSentences)
}

/** The short story, with consent and without data about persons. */
const shortStory = (row: number): string =>
  `IFERROR(IF(AND(${inRow('consent', row)}="ja",${inRow('personalStory', row)}=0),${inRow('story', row)}&"",""),"")`

/** The first quote that may be shared, between quotation marks unless it has its own; else the short story. */
export const shown = (row: number, book: Book): string => {
  if (!book.measured) return shortStory(row)
  const { storyEffects, storyQuotes } = metenNames(book.set)
  const quote = textBeside(inRow('effect', row), storyEffects, storyQuotes)
  const marked = `IF(${without('"“”„', quote)}=${quote},"“"&${quote}&"”",${quote})`
  return firstOf([[`${quote}=""`, shortStory(row)]], marked)
}

/** What was measured, and what was told. */
export const told = (row: number): string => {
  const [first, second] = [inRow('measured', row), inRow('shown', row)]
  return `${first}&IF(OR(${first}="",${second}=""),""," ")&${second}`
}

/** How many effects there are, and how sure they are. */
export const summary = (places: string, evidence: string, hidden: string, room: number): string => {
  const count = `MAX(${places})`
  const proven = `SUMPRODUCT((${places}>0)*((${evidence}="gemeten")+(${evidence}="onderzoek")))`
  const more = firstOf(
    [
      [`${count}<=${room}`, '""'],
      [`${count}=${room + 1}`, quoted(' Nog 1 effect staat op het blad Effecten.')],
    ],
    `" Nog "&(${count}-${room})&" effecten staan op het blad Effecten."`,
  )
  const kept = `IF(SUM(${hidden})=0,"",${quoted(' Op het blad Effecten lijken persoonsgegevens te staan; die komen niet op de kaart.')})`
  const found = `IF(${count}=1,"1 effect",${count}&" effecten")&" in woorden, waarvan "&${proven}&" gemeten of uit onderzoek."&${more}`
  const none = quoted(
    'Nog nodig: vul op het blad Effecten in wat er voor bewoners verandert, voor wie dat geldt en hoe u het weet.',
  )
  return `IF(${count}=0,${none},${found})&${kept}`
}
