// The words of the card, in Dutch: the name of each row and what its number means, how sure it is, or why it is missing.
// Row names are a contract: the Kaart sheet, the pane and other programs find a number by its name.
import type { Card } from '../method/card'
import type { PayerGain } from '../method/payers'
import { formatNumber, formatPercent, formatYears } from './format'

/** Instead of a number that is not defined. */
export const notKnown = 'niet bekend'
export const notPaidBack = 'niet terugverdiend'
export const notApplicable = 'n.v.t.'

/** Names of the fixed rows, in the order of the card; parties and sectors stand between `fteYears` and `priceYear`. */
export const cardLabels = {
  factor: 'Rendementsfactor',
  factorLow: 'Rendementsfactor laag',
  factorHigh: 'Rendementsfactor hoog',
  benefits: 'Baten (contante waarde)',
  costs: 'Kosten (contante waarde)',
  net: 'Netto baten',
  benefitsPerResident: 'Baten per bewoner',
  costsPerResident: 'Kosten per bewoner',
  paybackYears: 'Terugverdientijd (jaren)',
  hours: 'Uren vrijgespeeld',
  fteYears: 'Fte-jaren vrijgespeeld',
  priceYear: 'Prijspeil',
  discountRate: 'Discontovoet',
  sentence: 'In een zin',
} as const

export const payerLabel = (payer: string): string => `Baat: ${payer}`
export const sectorLabel = (sector: string): string => `Personeel: ${sector}`

const noCosts = 'De kosten zijn niet ingevuld. Vul ze in bij het project.'
const noReach = 'Het bereik is niet ingevuld. Vul het in bij het project.'
const reachZero = 'Het bereik is 0, en delen door 0 kan niet. Vul in hoeveel bewoners het project bereikt.'
const amount = (value: number): string => formatNumber(value, 'nl', { most: 2 })

/** "1 bewoner", "40 bewoners". */
export const residents = (reach: number): string => `${amount(reach)} ${reach === 1 ? 'bewoner' : 'bewoners'}`

const boundNote = (card: Card, bound: 'low' | 'high'): string => {
  if (card.factor === undefined) return noCosts
  const name = bound === 'low' ? 'Laag' : 'Hoog'
  return card.results.every(({ outcome }) => outcome[bound] === 1)
    ? `In de kolom ${name} is niets ingevuld. Daarom gelijk aan de rendementsfactor.`
    : `Als elke uitkomst op de eigen grens in de kolom ${name} uitkomt.`
}

const paybackNote = ({ costs, paybackYears }: Card): string => {
  if (costs === 0) return noCosts
  return paybackYears === undefined
    ? 'De baten halen de kosten niet in.'
    : `Na ${formatYears(paybackYears, 'nl')} zijn de baten samen even hoog als de kosten.`
}

const perResidentNote = (what: string, { project: { reach } }: Card): string =>
  reach ? `${what} gedeeld door het bereik: ${residents(reach)}.` : reach === 0 ? reachZero : noReach

const momentWords = { begin: 'aan het begin', midden: 'in het midden', eind: 'aan het eind' } as const

/** What the number of a fixed row means. */
export const cardNote = (row: keyof typeof cardLabels, card: Card): string => {
  const { project } = card
  switch (row) {
    case 'factor':
      return card.factor === undefined
        ? noCosts
        : 'Baten gedeeld door kosten: wat elke euro naar schatting oplevert. Een aanwijzing, geen bewijs.'
    case 'factorLow':
      return boundNote(card, 'low')
    case 'factorHigh':
      return boundNote(card, 'high')
    case 'benefits':
      return 'Wat alle uitkomsten samen waard zijn, in euro’s van nu. Een schatting.'
    case 'costs':
      return card.costs === 0 ? noCosts : 'Wat het project over de hele looptijd kost, in euro’s van nu.'
    case 'net':
      return card.net < 0
        ? 'Baten min kosten. De kosten zijn hoger. Niet alle waarde is in euro’s te vangen.'
        : 'Baten min kosten.'
    case 'benefitsPerResident':
      return perResidentNote('Baten', card)
    case 'costsPerResident':
      return perResidentNote('Kosten', card)
    case 'paybackYears':
      return paybackNote(card)
    case 'hours':
      return card.sectors.length === 0
        ? 'Bij de uitkomsten zijn geen uren bekend.'
        : 'Uren werk die elders vrijkomen: vrijgespeeld, niet bezuinigd. Niet optellen bij de euro’s.'
    case 'fteYears':
      return `Uren gedeeld door ${amount(project.hoursPerFte)} uur per fte per jaar.`
    case 'priceYear':
      return 'Alle euro’s zijn in prijzen van dit jaar.'
    case 'discountRate':
      return `Zoveel minder telt een euro voor elk jaar later. Bedragen vallen ${momentWords[project.discount.moment]} van het jaar.`
    case 'sentence':
      return 'Bedragen en uren zijn afgerond.'
  }
}

/** What one party gains, beside the total. */
export const payerNote = ({ euro, share }: PayerGain): string => {
  if (euro < 0) return 'Deze partij is door het project duurder uit.'
  return share === undefined ? 'Deel van de baten voor deze partij.' : `${formatPercent(share, 'nl', 1)} van de baten.`
}

/** Hours of one sector in years of full-time work. */
export const sectorNote = (fteYears: number): string =>
  fteYears < 0 ? 'Hier kost het project extra werk.' : `Dat is ${amount(fteYears)} fte-jaar werk voor andere mensen.`
