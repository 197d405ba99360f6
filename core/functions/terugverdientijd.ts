// After how many years have the benefits covered the costs?  The first moment the running total reaches the costs,
// with each year's benefit spread evenly over that year. Nothing is discounted here; KAART does that.
import { defineFunction } from '../catalogue/define-function'
import { inOrder, type Numbers, number, numbers, type Parameter } from '../catalogue/parameters'
import { paybackYears, paybackYearsOfRepeated } from '../method/payback'
import { problem } from '../sentences/problem'

/** Only asked for when there are costs: without costs nothing has to be paid back. */
const later = (given: Parameter<Numbers>): Parameter<() => Numbers> => ({
  ...given,
  read: (cells) => () => given.read(cells),
})

/** Years, 0 when there are no costs. Throws NA when the costs are never covered. */
export const terugverdientijd = defineFunction({
  name: 'TERUGVERDIENTIJD',
  help: {
    nl: 'Na hoeveel jaar de baten de kosten dekken. Eén bedrag komt elk jaar terug; een bereik is jaar 1, 2, 3 en verder.',
    en: 'After how many years the benefits cover the costs. One amount comes back every year; a range is year 1, 2, 3 and on.',
  },
  parameters: [
    number('kosten', { nl: 'De kosten in euro.', en: 'The costs in euro.' }),
    later(
      numbers('batenPerJaar', {
        nl: 'De baten per jaar in euro: één bedrag of een bereik. Een lege cel telt als 0.',
        en: 'The benefits per year in euro: one amount or a range. A blank cell counts as 0.',
      }),
    ),
  ],
  examples: [
    {
      title: { nl: 'Elk jaar hetzelfde', en: 'The same every year' },
      of: [60000, 24000],
      is: 2.5,
      origin: 'verzonnen',
    },
    {
      title: { nl: 'Oplopende baten', en: 'Benefits that grow' },
      of: [60000, [[10000], [20000], [60000]]],
      is: 2.5,
      origin: 'verzonnen',
    },
  ],
  compute: (costs, benefits) => {
    if (costs <= 0) return 0
    const yearly = inOrder(benefits())
    const [only = 0] = yearly
    const years = yearly.length === 1 ? paybackYearsOfRepeated(costs, only) : paybackYears(costs, yearly)
    if (years === undefined) throw problem('never-paid-back')
    return years
  },
})
