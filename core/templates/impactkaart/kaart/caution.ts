// The bottom of the card: what the figures are worth and what they are not for.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { quoted, twoDecimals } from '../../formula-words'
import { type Book, outcomeColumn, outcomeRange } from '../layout'
import { outcomes, project } from './cells'
import { at, block, byMode, remark } from './page'
import { cardState } from './places'

export const caution = (draft: SheetDraft, book: Book): void => {
  block(draft, at.caution, 'Voorbehoud')
  remark(
    draft,
    at.caution + 1,
    byMode(
      quoted(
        'Een indicatie zegt iets over projecten van dit type, niet over dit project. Vul uitkomsten in voor een kaart van het project zelf.',
      ),
      terms(book),
    ),
  )
  remark(
    draft,
    at.caution + 2,
    byMode(
      quoted('De bandbreedte is die van het referentieproject, maal dezelfde vergelijking. Zie het blad Uitleg.'),
      proof(book),
    ),
  )
  remark(
    draft,
    at.caution + 3,
    quoted(
      'Eigen, open rekenwijze: niet de officiële Impactkaart en geen uitgave van Sociaal Werk werkt!. De uitkomst is een aanwijzing, geen bewijs.',
    ),
  )
  remark(
    draft,
    at.caution + 4,
    quoted(
      'Niet alle waarde is in euro te vangen: lees de drie delen samen. De kaart is niet bedoeld om projecten of medewerkers op volgorde te zetten.',
    ),
  )
}

/** In which prices, and how later years count. */
const terms = (book: Book): string =>
  `"Bedragen in prijzen van "&${project('priceYear', book)}&". Een euro van later telt "&${twoDecimals(`100*${project('rate', book)}`)}&"% per jaar minder (de discontovoet); zo zijn alle jaren teruggerekend naar nu."`

/** How many of the counted outcomes have been measured, and what the band means. */
const proof = (book: Book): string => {
  const evidence = book.on('uitkomsten', outcomeRange(outcomeColumn('Bewijs'), book))
  // COUNTIFS passes over error values in rows that do not count.
  const having = (word: string) => `COUNTIFS(${outcomes('counts', book)},1,${evidence},${quoted(word)})`
  const proven = `(${having('gemeten')}+${having('onderzoek')})`
  return `"Van de "&${cardState.counted}&" uitkomsten zijn er "&${proven}&" gemeten of uit onderzoek; de rest is gezien, verteld of geschat. De bandbreedte zet alle uitkomsten tegelijk laag of hoog."`
}
