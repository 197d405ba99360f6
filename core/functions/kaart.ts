// The whole card as a table. The arithmetic is in core/method/card.ts, the words in core/sentences/card-words.ts.
import { defineFunction } from '../catalogue/define-function'
import { outcomeTable, projectTable } from '../catalogue/parameters'
import type { Value } from '../cell'
import { smallOutcomes, smallProject } from '../examples/small-project'
import { type Card, card } from '../method/card'
import {
  cardLabels,
  cardNote,
  notKnown,
  notPaidBack,
  payerLabel,
  payerNote,
  sectorLabel,
  sectorNote,
} from '../sentences/card-words'
import { cardSentence } from '../sentences/result-sentence'

const header = ['Onderdeel', 'Waarde', 'Toelichting']

/** The table of a card: header, then the rows in the order of the contract. A value that is not defined is text. */
export const cardTable = (result: Card): Value[][] => {
  const row = (name: keyof typeof cardLabels, value: Value): Value[] => [
    cardLabels[name],
    value,
    cardNote(name, result),
  ]
  return [
    header,
    row('factor', result.factor ?? notKnown),
    row('factorLow', result.factorLow ?? notKnown),
    row('factorHigh', result.factorHigh ?? notKnown),
    row('benefits', result.benefits),
    row('costs', result.costs),
    row('net', result.net),
    row('benefitsPerResident', result.benefitsPerResident ?? notKnown),
    row('costsPerResident', result.costsPerResident ?? notKnown),
    row('paybackYears', result.paybackYears ?? (result.costs === 0 ? notKnown : notPaidBack)),
    row('hours', result.hours),
    row('fteYears', result.fteYears),
    ...result.payers.map((gain) => [payerLabel(gain.payer), gain.euro, payerNote(gain)]),
    ...result.sectors.map(({ sector, hours, fteYears }) => [sectorLabel(sector), hours, sectorNote(fteYears)]),
    row('priceYear', result.project.priceYear),
    row('discountRate', result.project.discount.rate),
    row('sentence', cardSentence(result, 'nl')),
  ]
}

/** The card of a project: factor with its band, costs and benefits, who gains, hours freed. Euro in present value. */
export const kaart = defineFunction({
  name: 'KAART',
  help: {
    nl: 'De hele Impactkaart: rendementsfactor, baten, kosten, wie er baat bij heeft en hoeveel werk vrijkomt.',
    en: 'The whole card: the factor, benefits, costs, who gains and how much work is freed.',
  },
  parameters: [projectTable(), outcomeTable()],
  examples: [
    {
      of: [smallProject, smallOutcomes],
      is: [
        header,
        [
          'Rendementsfactor',
          1.2,
          'Baten gedeeld door kosten: wat elke euro naar schatting oplevert. Een aanwijzing, geen bewijs.',
        ],
        ['Rendementsfactor laag', 0.8, 'Als elke uitkomst op de eigen grens in de kolom Laag uitkomt.'],
        ['Rendementsfactor hoog', 1.6, 'Als elke uitkomst op de eigen grens in de kolom Hoog uitkomt.'],
        ['Baten (contante waarde)', 60000, 'Wat alle uitkomsten samen waard zijn, in euro’s van nu. Een schatting.'],
        ['Kosten (contante waarde)', 50000, 'Wat het project over de hele looptijd kost, in euro’s van nu.'],
        ['Netto baten', 10000, 'Baten min kosten.'],
        ['Baten per bewoner', 1500, 'Baten gedeeld door het bereik: 40 bewoners.'],
        ['Kosten per bewoner', 1250, 'Kosten gedeeld door het bereik: 40 bewoners.'],
        ['Terugverdientijd (jaren)', 5 / 6, 'Na 0,8 jaar zijn de baten samen even hoog als de kosten.'],
        [
          'Uren vrijgespeeld',
          180,
          'Uren werk die elders vrijkomen: vrijgespeeld, niet bezuinigd. Niet optellen bij de euro’s.',
        ],
        ['Fte-jaren vrijgespeeld', 0.12, 'Uren gedeeld door 1.500 uur per fte per jaar.'],
        ['Baat: corporatie', 24000, '40% van de baten.'],
        ['Baat: zorgverzekeraar', 20000, '33,3% van de baten.'],
        ['Baat: gemeente', 16000, '26,7% van de baten.'],
        ['Personeel: zorg', 100, 'Dat is 0,07 fte-jaar werk voor andere mensen.'],
        ['Personeel: wonen', 80, 'Dat is 0,05 fte-jaar werk voor andere mensen.'],
        ['Prijspeil', 2025, 'Alle euro’s zijn in prijzen van dit jaar.'],
        [
          'Discontovoet',
          0.0225,
          'Zoveel minder telt een euro voor elk jaar later. Bedragen vallen aan het begin van het jaar.',
        ],
        [
          'In een zin',
          'Elke euro die in Buurtmaatjes wordt gestoken, levert naar schatting 1,20 euro op: € 60.000 baten tegenover € 50.000 kosten. Daarnaast komt 180 uur werk vrij, het meest bij zorg.',
          'Bedragen en uren zijn afgerond.',
        ],
      ],
      origin: 'verzonnen',
    },
  ],
  compute: (project, outcomes) => cardTable(card(project, outcomes(project).rows)),
})
