import { defineFunction } from '../catalogue/define-function'
import { outcomeTable, projectTable } from '../catalogue/parameters'
import { smallOutcomes, smallProject } from '../examples/small-project'
import { breakdown } from '../method/breakdown'
import { payerGains } from '../method/payers'
import { notApplicable } from '../sentences/card-words'

const header = ['Baathouder', 'Euro', 'Aandeel']

/** Who gains how much: euro in present value and the part of the total (fraction). The euros add up to BATEN. */
export const verdeling = defineFunction({
  name: 'VERDELING',
  help: {
    nl: 'Wie krijgt de baten: euro’s en aandeel per partij. Samen precies de totale baten.',
    en: 'Who gains: euros and share per party. Together exactly the total benefit.',
  },
  parameters: [projectTable(), outcomeTable()],
  examples: [
    {
      of: [smallProject, smallOutcomes],
      is: [header, ['corporatie', 24000, 0.4], ['zorgverzekeraar', 20000, 1 / 3], ['gemeente', 16000, 16 / 60]],
      origin: 'verzonnen',
    },
  ],
  compute: (project, outcomes) => [
    header,
    ...payerGains(breakdown(project, outcomes(project).rows)).map(({ payer, euro, share }) => [
      payer,
      euro,
      share ?? notApplicable,
    ]),
  ],
})
