// Free texts go from many files into one overview that others read. A text in which something looks like data about persons is hidden as a
// whole, and that is reported with the place where it stands.
import { personalDataIn, sameWord } from '../../core'
import type { Report } from './record'

export const hiddenText = '(verborgen: lijkt op persoonsgegevens)'
/** For a cell in which one of our own words belongs. */
export const otherWord = '(verborgen: geen woord uit de lijst)'

const longestText = 300

const isWrong = ({ severity }: { readonly severity: string }): boolean => severity === 'fout'

/** A guess at a name counts too: for texts that tell of residents. */
export const seemsPersonal = (text: string, names = false): boolean =>
  personalDataIn(text).some((found) => isWrong(found) || (names && found.kind === 'name'))

/** A sentence of ours that may repeat what someone typed. */
export const shownSentence = (text: string): string =>
  seemsPersonal(text)
    ? 'Hier klopt iets niet, en er lijken persoonsgegevens te staan. Bekijk deze plaats in het bestand.'
    : text

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
