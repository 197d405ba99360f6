// What does every euro yield?  factor = sum of benefits / sum of costs.
// Above 1 the benefits exceed the costs; below 1 is a valid result too. Discount both first when they fall in several years.
import { defineFunction } from '../catalogue/define-function'
import { filled, numbers } from '../catalogue/parameters'
import { cleanSum, sum } from '../method/sum'
import { problem } from '../sentences/problem'

/** Factor, no unit. Throws DIV0 when the costs are 0. */
export const rendement = defineFunction({
  name: 'RENDEMENT',
  help: {
    nl: 'Hoeveel euro aan baten tegenover elke euro kosten staat: de baten gedeeld door de kosten.',
    en: 'How many euros of benefits stand against each euro of costs: the benefits divided by the costs.',
  },
  parameters: [
    numbers('baten', {
      nl: 'De baten in euro: één bedrag of een bereik dat wordt opgeteld.',
      en: 'The benefits in euro: one amount, or a range that is added up.',
    }),
    numbers('kosten', {
      nl: 'De kosten in euro: één bedrag of een bereik dat wordt opgeteld.',
      en: 'The costs in euro: one amount, or a range that is added up.',
    }),
  ],
  examples: [
    {
      title: { nl: 'Gezinshuizen 2015', en: 'Family homes 2015' },
      of: [78705, 60327],
      is: 78705 / 60327,
      origin: 'gepubliceerde businesscase Gezinshuizen 2015: 1,30',
    },
    {
      title: { nl: 'Baten van drie partijen samen', en: 'Benefits of three parties together' },
      of: [[[12000], [8000], [5500]], 20000],
      is: 1.275,
      origin: 'verzonnen',
    },
  ],
  compute: (benefits, costs) => {
    const total = cleanSum(filled(costs))
    if (total === 0) throw problem('costs-zero', { parameter: 'kosten' })
    return sum(filled(benefits)) / total
  },
})
