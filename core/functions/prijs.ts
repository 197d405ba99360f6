// What does one unit cost society?  List price x index(price year asked) / index(price year of the source); an own price wins.
// Only prices that may be used are given: a benchmark, a range or a ratio is refused with the reason.
import { defineFunction } from '../catalogue/define-function'
import { ownPrices, text, year } from '../catalogue/parameters'
import { unitPrice } from '../figures/price'
import { latestPriceYear } from '../figures/price-index'
import { ownUnitPrice } from '../reading/own-prices'
import { choosePrice, refusalFacts } from '../reading/price-choice'
import { problem } from '../sentences/problem'

/** Euro per unit in the year asked. Throws NA with the three nearest keys when there is no usable price. */
export const prijs = defineFunction({
  name: 'PRIJS',
  help: {
    nl: 'De prijs per eenheid uit de prijslijst, in euro van het gekozen jaar. Eigen prijzen gaan voor.',
    en: 'The unit price from the price list, in euros of the chosen year. Own prices come first.',
  },
  parameters: [
    text('sleutel', { nl: 'Sleutel of naam uit de prijslijst.', en: 'Key or name from the price list.' }),
    year(
      'prijspeil',
      {
        nl: 'Jaar waarin de prijs is uitgedrukt. Leeg: het laatste jaar met een indexcijfer.',
        en: 'Year in which the price is expressed. Blank: the latest year with an index figure.',
      },
      latestPriceYear,
    ),
    ownPrices('eigenPrijzen', {
      nl: 'Tabel met eigen prijzen: Sleutel en Prijs, eventueel ook Prijsjaar, Eenheid en Baathouder.',
      en: 'Table of own prices: Key, Price and optionally Price year, Unit and Payer.',
    }),
  ],
  examples: [
    {
      title: { nl: 'Consult bij de huisarts, prijspeil 2022', en: 'GP consultation, price year 2022' },
      of: ['huisarts-consult', 2022],
      is: 30.87,
      origin: 'Kostenhandleiding 2024, prijspeil 2022',
    },
    {
      title: { nl: 'Een eigen prijs gaat voor', en: 'An own price comes first' },
      of: [
        'huisarts-consult',
        2024,
        [
          ['Sleutel', 'Prijs'],
          ['huisarts-consult', 35],
        ],
      ],
      is: 35,
      origin: 'verzonnen',
    },
  ],
  compute: (key, priceYear, own) => {
    const ownPrice = ownUnitPrice(own, key, priceYear)
    if (ownPrice !== undefined) return ownPrice
    const { price, why } = choosePrice(key)
    if (price) return unitPrice(price, priceYear)
    const reason = why === undefined ? 'price-unknown' : 'price-not-usable'
    throw problem(reason, {
      parameter: 'sleutel',
      ...refusalFacts(
        key,
        why,
        3,
        [...own.values()].map((one) => one.key),
      ),
    })
  },
})
