// What is an amount of one year in euros of another year?  amount x CPI(to) / CPI(from).
// Source: CBS StatLine 83131NED, consumer price index of all items, yearly average.
import { defineFunction } from '../catalogue/define-function'
import { each, number, numbers } from '../catalogue/parameters'
import { indexFactor } from '../figures/price-index'
import { knownYear } from '../reading/project'

const yearHelp = 'Een jaar uit de prijsindex.'

/** Euro, in the shape of `bedrag`. Throws NA for a year that is not in the index. */
export const indexeer = defineFunction({
  name: 'INDEXEER',
  help: {
    nl: 'Rekent een bedrag van het ene jaar om naar euro van een ander jaar, met de consumentenprijsindex.',
    en: 'Turns an amount of one year into euros of another year, with the consumer price index.',
  },
  parameters: [
    numbers('bedrag', { nl: 'Eén bedrag of een bereik, in euro.', en: 'One amount or a range, in euro.' }),
    number(
      'vanJaar',
      { nl: `Jaar van het bedrag. ${yearHelp}`, en: 'Year of the amount. A year of the price index.' },
      knownYear,
    ),
    number(
      'naarJaar',
      { nl: `Jaar waarnaar wordt omgerekend. ${yearHelp}`, en: 'Year to turn it into. A year of the price index.' },
      knownYear,
    ),
  ],
  examples: [
    {
      title: { nl: 'Van 2015 naar 2025', en: 'From 2015 to 2025' },
      of: [1000, 2015, 2025],
      is: 1345.6,
      origin: 'CBS, consumentenprijsindex: 100 in 2015, 134,56 in 2025',
    },
    {
      title: { nl: 'Een kolom tegelijk', en: 'A whole column at once' },
      of: [[[14000], [''], [100]], 2018, 2018],
      is: [[14000], [''], [100]],
      origin: 'zelfde jaar, zelfde bedrag',
    },
  ],
  compute: (amounts, from, to) => each(amounts, (amount) => amount * (indexFactor(from, to) ?? Number.NaN)),
})
