// How many staff hours stand behind a number of price units?  number x hours per unit (price-staffing.csv).
// Hours found by way of euros ("derived") are rough; the passport of the price says how they were found.
import { defineFunction } from '../catalogue/define-function'
import { number, text } from '../catalogue/parameters'
import { choosePrice, refusalFacts } from '../reading/price-choice'
import { problem } from '../sentences/problem'

/** Hours. Throws NA when the key is unknown or no hours are known for it. */
export const uren = defineFunction({
  name: 'UREN',
  help: {
    nl: 'Hoeveel uren werk er achter een aantal eenheden van een prijs zitten.',
    en: 'How many hours of work stand behind a number of units of a price.',
  },
  parameters: [
    text('sleutel', { nl: 'Sleutel of naam uit de prijslijst.', en: 'Key or name from the price list.' }),
    number('aantal', {
      nl: 'Aantal eenheden, bijvoorbeeld consulten of dagen.',
      en: 'Number of units, for example consultations or days.',
    }),
  ],
  examples: [
    {
      title: { nl: 'Honderd consulten bij de huisarts', en: 'A hundred GP consultations' },
      of: ['huisarts-consult', 100],
      is: 29.76,
      origin: 'tijd per consult, met de tijd eromheen',
    },
  ],
  compute: (key, units) => {
    const { found, why } = choosePrice(key)
    if (!found) throw problem('price-unknown', { parameter: 'sleutel', ...refusalFacts(key, undefined) })
    const hours = found.staffing?.hoursPerUnit
    if (hours === undefined) {
      const reason = (found.staffing?.explanation ?? '').replace(/^geen uren: /, '')
      throw problem('hours-unknown', { parameter: 'sleutel', value: key, ...(reason ? { reason } : why && { why }) })
    }
    return hours * units
  },
})
