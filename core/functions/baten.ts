import { defineFunction } from '../catalogue/define-function'
import { outcomeTable, projectTable } from '../catalogue/parameters'
import { methodA } from '../examples/method-cases'
import { smallOutcomes, smallProject } from '../examples/small-project'
import { breakdown, totalBenefits } from '../method/breakdown'

/**
 * Total benefit in euro of the price year, in present value.
 * Negative when the outcomes cost more elsewhere than they save. Source of the chain: A Guide to SROI (2012).
 */
export const baten = defineFunction({
  name: 'BATEN',
  help: {
    nl: 'Wat alle uitkomsten samen waard zijn, in euro’s van nu.',
    en: 'What all outcomes together are worth, in present value.',
  },
  parameters: [projectTable(), outcomeTable()],
  examples: [
    { of: [smallProject, smallOutcomes], is: 60000, origin: 'verzonnen' },
    { of: [methodA.project, methodA.outcomes], is: 214200 + 149940 / 1.035, origin: 'methode A' },
  ],
  compute: (project, outcomes) => totalBenefits(breakdown(project, outcomes(project).rows)),
})
