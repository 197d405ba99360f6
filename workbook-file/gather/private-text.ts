// Free texts go from many files into one overview that others read. A text in which something looks like data about persons is hidden as a
// whole, and that is reported with the place where it stands.
import { personalDataIn } from '../../core'
import type { Report } from './record'

export const hiddenText = '(verborgen: lijkt op persoonsgegevens)'

const longestText = 300

const isWrong = ({ severity }: { readonly severity: string }): boolean => severity === 'fout'

/** A guess at a name counts too: for texts that tell of residents. */
export const seemsPersonal = (text: string, names = false): boolean =>
  personalDataIn(text).some((found) => isWrong(found) || (names && found.kind === 'name'))

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
