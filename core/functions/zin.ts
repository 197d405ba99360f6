import { defineFunction } from '../catalogue/define-function'
import { choice, outcomeTable, projectTable } from '../catalogue/parameters'
import { methodA } from '../examples/method-cases'
import { smallOutcomes, smallProject } from '../examples/small-project'
import { card } from '../method/card'
import { languageChoices } from '../reading/choices'
import { cardSentence } from '../sentences/result-sentence'

/** The result in words, rounded for the ear: euros to 1 000 above 10 000 and to 10 below, hours to 10 above 100. */
export const zin = defineFunction({
  name: 'ZIN',
  help: {
    nl: 'Het resultaat in een nuchtere zin, in het Nederlands of het Engels.',
    en: 'The result in one sober sentence, in Dutch or English.',
  },
  parameters: [
    projectTable(),
    outcomeTable(),
    choice<'nl' | 'en'>(
      'taal',
      { nl: 'nl of en; nl als er niets staat.', en: 'nl or en; nl when left out.' },
      languageChoices,
      {
        otherwise: 'nl',
      },
    ),
  ],
  examples: [
    {
      of: [smallProject, smallOutcomes],
      is: 'Elke euro die in Buurtmaatjes wordt gestoken, levert naar schatting 1,20 euro op: € 60.000 baten tegenover € 50.000 kosten. Daarnaast komt 180 uur werk vrij, het meest bij zorg.',
      origin: 'verzonnen',
    },
    {
      of: [methodA.project, methodA.outcomes, 'en'],
      is: 'Every euro put into this project yields an estimated 1.44 euros: €359,000 in benefits against €250,000 in costs.',
      origin: 'methode A',
    },
  ],
  compute: (project, outcomes, inLanguage) => cardSentence(card(project, outcomes(project).rows), inLanguage),
})
