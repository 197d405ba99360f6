// The words of the quick card, in Dutch: what each number means and how little is certain yet.
import { multiplierBounds, type QuickCard } from '../method/quick-card'
import { asSentence } from './as-sentence'
import { residents } from './card-words'
import { formatNumber } from './format'

/** Names of the rows, in the order of SNELKAART. */
export const quickCardLabels = {
  factor: 'Rendementsfactor (indicatie)',
  low: 'Laag',
  high: 'Hoog',
  benefits: 'Baten (indicatie)',
  costs: 'Kosten',
  costsPerResident: 'Kosten per bewoner',
  costsPerResidentPerYear: 'Kosten per bewoner per jaar',
  multiplier: 'Vermenigvuldiger',
  source: 'Bron',
  caution: 'Voorbehoud',
} as const

/** What must be said with every quick card. */
export const quickCardCaution = 'Indicatie, geen meting van dit project.'

const cautionNote =
  'De rekenwijze is een eigen, open keuze en niet die van de officiële Impactkaart. Vul uitkomsten in voor een kaart van het project zelf.'

const amount = (value: number): string => formatNumber(value, 'nl', { most: 2 })
const factor = (value: number): string => formatNumber(value, 'nl', { least: 1, most: 2 })

const noReach = 'Het bereik is niet ingevuld. Vul in hoeveel bewoners het project bereikt.'
const reachZero = 'Het bereik is 0, en delen door 0 kan niet. Vul in hoeveel bewoners het project bereikt.'
const noCosts = 'De kosten zijn niet ingevuld.'

const multiplierNote = ({ capped, multiplier, input }: QuickCard): string => {
  if (capped) {
    return `De vijf antwoorden samen, begrensd op ${factor(multiplierBounds.least)} tot ${factor(multiplierBounds.most)}. De stappen zijn een eigen schatting.`
  }
  return multiplier === 1 && input.steps.every((step) => step === 1)
    ? 'Gelijk aan het referentieproject.'
    : 'De vijf antwoorden samen. De stappen zijn een eigen schatting.'
}

/** What the value of a row means. */
export const quickCardNote = (row: keyof typeof quickCardLabels, card: QuickCard): string => {
  const { reference, months, reach, costs } = card.input
  switch (row) {
    case 'factor':
      return `Referentieproject ${factor(reference.factor)} maal vermenigvuldiger ${amount(card.multiplier)}. ${asSentence(reference.label)}`
    case 'low':
    case 'high':
      return `Referentieproject ${factor(reference[row])} maal vermenigvuldiger ${amount(card.multiplier)}. ${asSentence(reference.bandNote)}`
    case 'benefits':
      return costs === 0 ? noCosts : 'Kosten maal rendementsfactor.'
    case 'costs':
      return costs === 0
        ? noCosts
        : `Over de hele looptijd van ${amount(months)} ${months === 1 ? 'maand' : 'maanden'}.`
    case 'costsPerResident':
      return reach ? `Kosten gedeeld door het bereik: ${residents(reach)}.` : reach === 0 ? reachZero : noReach
    case 'costsPerResidentPerYear':
      return reach ? `Kosten per bewoner, omgerekend naar 12 maanden.` : reach === 0 ? reachZero : noReach
    case 'multiplier':
      return multiplierNote(card)
    case 'source':
      return `${asSentence(reference.factorNote)} ${reference.url}`
    case 'caution':
      return cautionNote
  }
}
