// The quick card as a table: an indication from the reference project of the type and five comparisons with it.
import { defineFunction } from '../catalogue/define-function'
import { choice, mayBeBlank, number, numberNotZero, optionalNumber, range, typeChoices } from '../catalogue/parameters'
import type { Value } from '../cell'
import { projectTypes } from '../figures/project-types'
import { referenceProject } from '../figures/reference-projects'
import { type QuickCard, quickCard } from '../method/quick-card'
import { readComparison } from '../reading/comparison'
import { durationMonths, zeroOrMore } from '../reading/limits'
import { projectDefaults } from '../reading/project'
import { notKnown } from '../sentences/card-words'
import { problem } from '../sentences/problem'
import { quickCardCaution, quickCardLabels, quickCardNote } from '../sentences/quick-card-words'

const header = ['Onderdeel', 'Waarde', 'Toelichting']

/** The table of a quick card: header, then the ten rows of the contract. */
export const quickCardTable = (card: QuickCard): Value[][] => {
  const row = (name: keyof typeof quickCardLabels, value: Value): Value[] => [
    quickCardLabels[name],
    value,
    quickCardNote(name, card),
  ]
  return [
    header,
    row('factor', card.factor),
    row('low', card.low),
    row('high', card.high),
    row('benefits', card.benefits),
    row('costs', card.input.costs),
    row('costsPerResident', card.costsPerResident ?? notKnown),
    row('costsPerResidentPerYear', card.costsPerResidentPerYear ?? notKnown),
    row('multiplier', card.multiplier),
    row('source', card.input.reference.source),
    row('caution', quickCardCaution),
  ]
}

const ownBand = 'Eigen schatting: 1,0 tot 2,2; in de bron was geen spreiding leesbaar.'

/** An indication before anything is counted: factor with band, benefits in euro, costs per resident. Undiscounted. */
export const snelkaart = defineFunction({
  name: 'SNELKAART',
  help: {
    nl: 'Een eerste indicatie: wat een project van dit type naar schatting oplevert, vergeleken met een referentieproject.',
    en: 'A first indication: what a project of this type is estimated to yield, compared with a reference project.',
  },
  parameters: [
    choice(
      'type',
      {
        nl: 'Het projecttype, bijvoorbeeld schuldproblematiek.',
        en: 'The project type in Dutch, for example schuldproblematiek.',
      },
      typeChoices,
    ),
    mayBeBlank(
      numberNotZero(
        'looptijd',
        { nl: 'Hoeveel maanden het project duurt. Leeg: 12.', en: 'How many months the project lasts. Blank: 12.' },
        durationMonths,
        projectDefaults.months,
      ),
    ),
    mayBeBlank(
      optionalNumber(
        'bereik',
        {
          nl: 'Hoeveel bewoners het project in die tijd bereikt. Leeg: niet bekend.',
          en: 'How many residents the project reaches in that time. Blank: not known.',
        },
        zeroOrMore,
      ),
    ),
    number(
      'kosten',
      { nl: 'Wat het project in die tijd kost, in euro.', en: 'What the project costs in that time, in euro.' },
      zeroOrMore,
    ),
    range(
      'vergelijking',
      {
        nl: 'Tabel met Vraag en Antwoord: veel minder, minder, gelijk, meer of veel meer. Wat ontbreekt, telt als gelijk.',
        en: 'Table with question and answer: much less, less, equal, more or much more. What is absent counts as equal.',
      },
      'any',
      readComparison,
      { otherwise: [] },
    ),
  ],
  examples: [
    {
      title: {
        nl: 'Buurtwerk, anderhalf jaar, met meer begeleiding dan gemiddeld',
        en: 'Community work, a year and a half, with more guidance than average',
      },
      of: [
        'buurtwerk',
        18,
        200,
        60000,
        [
          ['Vraag', 'Antwoord'],
          ['Intensiteit van de begeleiding', 'meer'],
          ['Bijdrage van anderen', 'veel meer'],
        ],
      ],
      is: [
        header,
        [
          'Rendementsfactor (indicatie)',
          1.152,
          'Referentieproject 1,6 maal vermenigvuldiger 0,72. Sectorgemiddelde, geen meting.',
        ],
        ['Laag', 0.72, `Referentieproject 1,0 maal vermenigvuldiger 0,72. ${ownBand}`],
        ['Hoog', 1.584, `Referentieproject 2,2 maal vermenigvuldiger 0,72. ${ownBand}`],
        ['Baten (indicatie)', 69120, 'Kosten maal rendementsfactor.'],
        ['Kosten', 60000, 'Over de hele looptijd van 18 maanden.'],
        ['Kosten per bewoner', 300, 'Kosten gedeeld door het bereik: 200 bewoners.'],
        ['Kosten per bewoner per jaar', 200, 'Kosten per bewoner, omgerekend naar 12 maanden.'],
        ['Vermenigvuldiger', 0.72, 'De vijf antwoorden samen. De stappen zijn een eigen schatting.'],
        [
          'Bron',
          'Meta-analyse businesscases sociaal werk, SEOR, in opdracht van Sociaal Werk werkt!, 2020',
          "Gemiddelde van 14 MKBA's (maatschappelijke kosten-batenanalyses) binnen 32 businesscases sociaal werk (tweede hand). https://www.bruggenvoorjongeren.be/nl/nieuws/sociaal-werk-rendeert-met-een-factor-1-6",
        ],
        [
          'Voorbehoud',
          'Indicatie, geen meting van dit project.',
          'De rekenwijze is een eigen, open keuze en niet die van de officiële Impactkaart. Vul uitkomsten in voor een kaart van het project zelf.',
        ],
      ],
      origin: 'verzonnen',
    },
  ],
  compute: (kind, duration, reached, cost, steps) => {
    const reference = referenceProject(kind)
    if (!reference)
      throw problem('choice-unknown', { parameter: 'type', value: kind, choices: projectTypes.join(', ') })
    return quickCardTable(quickCard({ reference, months: duration, reach: reached, costs: cost, steps }))
  },
})
