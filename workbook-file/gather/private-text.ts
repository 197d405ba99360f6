// Free texts go from many files into one overview that others read. A text in which something looks like data about persons is hidden as a
// whole, and that is reported with the place where it stands.
import { findPrice, personalDataIn, sameWord } from '../../core'
import type { Report } from './record'

export const hiddenText = '(verborgen: lijkt op persoonsgegevens)'
/** For a cell in which one of our own words belongs. */
export const otherWord = '(verborgen: geen woord uit de lijst)'

const longestText = 300

const isWrong = ({ severity }: { readonly severity: string }): boolean => severity === 'fout'

/** A guess at a name counts too: for texts that tell of residents. */
export const seemsPersonal = (text: string, names = false): boolean =>
  personalDataIn(text).some((found) => isWrong(found) || (names && found.kind === 'name'))

/** What people write beside a figure. Anything else in a cell for a number or a date may be a name. */
const figure =
  /^(?:[\d\s.,:;%€+~<>=/()-]|(?<!\p{L})(?:ca|circa|ongeveer|euro|eur|uur|uren|jaar|maanden?|keer|x|en|of|tot|per)(?!\p{L}))*$/iu
const asksFigure = /^ is geen (?:getal|datum)\b|^ kan [\d.,]+ zijn\b/

/** The names of prices may have capitals. */
const seemsName = (piece: string): boolean => findPrice(piece) === undefined && seemsPersonal(piece, true)

/** Typed names of parties and of groups stand in some sentences without quotation marks. */
const unquotedNames = (rest: string): readonly string[] => [
  /^(?:(?:Project|Uitkomsten|Eigen prijzen)[^:]*: )?(.*?) (?:staat er twee keer|heeft geen percentage)\b/u.exec(
    rest,
  )?.[1] ?? '',
  / de kolom (.*?) (?:is|ontbreekt)\b/u.exec(rest)?.[1] ?? '',
  ...[...rest.matchAll(/\(([^()]*)\)/gu)].map(([, inside = '']) => inside),
]

/** A sentence of ours that may repeat what someone typed: once, between the first quotation mark and the last. */
export const shownSentence = (text: string): string => {
  const [first, last] = [text.indexOf('"'), text.lastIndexOf('"')]
  const [before, piece, after] = [text.slice(0, first + 1), text.slice(first + 1, last), text.slice(last)]
  const isQuoted = first < last
  if (seemsPersonal(text) || unquotedNames(isQuoted ? before + after : text).some(seemsName))
    return 'Hier klopt iets niet, en er lijken persoonsgegevens te staan. Bekijk deze plaats in het bestand.'
  const isHidden = isQuoted && (seemsName(piece) || (asksFigure.test(after.slice(1)) && !figure.test(piece)))
  return isHidden ? `${before}(verborgen)${after}` : text
}

/** A place within a sheet; a column may be called after a party of people's own. */
export const shownWithin = (place: string): string =>
  place
    .split(', ')
    .map((part) => (seemsName(part.replace(/^kolom /i, '')) ? part.replace(/^(kolom )?.*$/i, '$1(verborgen)') : part))
    .join(', ')

/** The name of a sheet as a place may say it: as it is, so that people find it, else as it was planned. */
export const shownSheet = (name: string, planned: string): string => (seemsPersonal(name, true) ? planned : name)

/**
 * A text as the overview may show it; long texts are cut. @param names a guess that there is a name in it is worth a look; the name of a
 * town or an organisation is one anyway.
 */
export const shownText = (text: string, place: string, report: Report, names = false): string => {
  const [first] = personalDataIn(text)
  if (first && isWrong(first)) {
    report('let op', place, `${first.text.nl} In het overzicht is deze tekst verborgen.`)
    return hiddenText
  }
  if (names && first?.kind === 'name') report('tip', place, `${first.text.nl} De tekst staat in het overzicht.`)
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}

/** A text that tells of residents: what may be a name is hidden too. */
export const shownTelling = (text: string, place: string, report: Report): string => {
  const shown = shownText(text, place, report)
  if (shown === hiddenText || !seemsPersonal(shown, true)) return shown
  report('let op', place, 'Hier staat misschien een naam. In het overzicht is deze tekst verborgen.')
  return hiddenText
}

/** The name of an organisation begins with what it is, or an article before that. */
const organisation =
  /^(?:(?:de|het) )?(?:[\p{L}-]*(?:corporatie|gemeenten?|gemeentelijke|stichting|vereniging|coöperatie|verzekeraars?|provincie|ministerie|waterschap|regio|dienst|fonds|bank|school|scholen|politie|ziekenhuis|zorggroep|wijkteam)|ggz|ggd|uwv|svb|wmo|team)(?!\p{L})/iu
const someone = /(?<!\p{L})(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|de heer|familie|fam)(?!\p{L})/iu

/** A party or a sector of people's own: the name of an organisation stays, that of a person does not. */
export const shownParty = (text: string, place: string, report: Report): string =>
  organisation.test(text) && !someone.test(text) ? shownText(text, place, report) : shownTelling(text, place, report)

/** A word of the list of its column. Anything else may tell more than was asked, so it stays in the file, and that is said. */
export const shownWord = (typed: string, words: readonly string[], place: string, report: Report): string => {
  const known = words.find((word) => sameWord(word, typed))
  if (known !== undefined || typed === '') return known ?? ''
  report(
    'let op',
    place,
    'Hier staat iets anders dan een woord uit de lijst. In het overzicht is het verborgen.',
    `Kies uit: ${words.join(', ')}.`,
  )
  return otherWord
}
