// The result in words for someone who was not there: one sober sentence in Dutch or English, and a second one about hours.
// Rounding for the ear: factor with two decimals, euros to 1 000 above 10 000 and to 10 below, hours to 10 above 100.
import { unknownSector } from '../figures/sectors'
import type { Card } from '../method/card'
import { formatEuro, formatFixed, formatNumber, roundHalfAway } from './format'
import type { Language } from './problem'

/** What the sentence is about. `costs` 0 means: not filled in yet. */
export interface ResultFacts {
  readonly projectName: string
  readonly factor: number | undefined
  readonly benefits: number
  readonly costs: number
  readonly hours: number
  /** The sector with most hours, '' when there are none. */
  readonly mainSector: string
}

const english: Readonly<Record<string, string>> = {
  politie: 'the police',
  justitie: 'justice',
  zorg: 'health care',
  schuldhulpverlening: 'debt counselling',
  jeugdhulp: 'youth care',
  'sociale zekerheid': 'social security',
  onderwijs: 'education',
  wonen: 'housing',
  werkgever: 'employers',
  onbekend: 'an unknown sector',
}

const euro = (amount: number, language: Language): string =>
  formatEuro(roundHalfAway(amount, Math.abs(amount) > 10_000 ? -3 : -1), language)

const hoursText = (hours: number, language: Language): string =>
  formatNumber(roundHalfAway(hours, Math.abs(hours) > 100 ? -1 : 0), language)

/** "Elke euro die in Maatjes wordt gestoken, levert naar schatting 1,44 euro op: ..." */
export const resultSentence = (facts: ResultFacts, language: Language): string => {
  const { factor, benefits, costs } = facts
  if (language === 'en') {
    const name = facts.projectName || 'this project'
    if (factor === undefined) {
      return `The benefits of ${name} are an estimated ${euro(benefits, 'en')}; the costs have not been filled in yet.`
    }
    const perEuro = formatFixed(factor, 2, 'en')
    return `Every euro put into ${name} yields an estimated ${perEuro} euros: ${euro(benefits, 'en')} in benefits against ${euro(costs, 'en')} in costs.${hoursEn(facts)}`
  }
  const name = facts.projectName || 'dit project'
  if (factor === undefined) {
    return `De baten van ${name} zijn naar schatting ${euro(benefits, 'nl')}; de kosten zijn nog niet ingevuld.`
  }
  const perEuro = formatFixed(factor, 2, 'nl')
  return `Elke euro die in ${name} wordt gestoken, levert naar schatting ${perEuro} euro op: ${euro(benefits, 'nl')} baten tegenover ${euro(costs, 'nl')} kosten.${hoursNl(facts)}`
}

/** Nothing is said about hours that round to 0. */
const hoursNl = ({ hours, mainSector }: ResultFacts): string => {
  if (roundHalfAway(hours, 0) === 0) return ''
  if (hours < 0) return ` Wel kost het elders naar schatting ${hoursText(-hours, 'nl')} uur werk extra.`
  return ` Daarnaast komt ${hoursText(hours, 'nl')} uur werk vrij, het meest ${mainSector === unknownSector ? 'in een onbekende sector' : `bij ${mainSector}`}.`
}

const hoursEn = ({ hours, mainSector }: ResultFacts): string => {
  if (roundHalfAway(hours, 0) === 0) return ''
  if (hours < 0) return ` It does take an estimated ${hoursText(-hours, 'en')} extra hours of work elsewhere.`
  return ` In addition, ${hoursText(hours, 'en')} hours of work are freed, most of them in ${english[mainSector] ?? mainSector}.`
}

/** The sentence of a card. */
export const cardSentence = ({ project, factor, benefits, costs, hours, sectors }: Card, language: Language): string =>
  resultSentence(
    { projectName: project.name, factor, benefits, costs, hours, mainSector: sectors[0]?.sector ?? '' },
    language,
  )
