// What are amounts in later years worth today?  sum of amount(k) x (1 + rate)^-(k - m), m = 1, 0.5 or 0 for begin, midden, eind.
// Default rate 2.25 % a year, real: Werkgroep discontovoet 2020.
import { defineFunction } from '../catalogue/define-function'
import { inOrder, moment, number, numbers } from '../catalogue/parameters'
import { standardDiscountRate } from '../figures/discount-rates'
import { presentValue } from '../method/discount'
import { discountRate } from '../reading/limits'

/** Euro of today. The first cell is project year 1; a blank cell keeps its year and counts as 0. */
export const contantewaarde = defineFunction({
  name: 'CONTANTEWAARDE',
  help: {
    nl: 'Wat bedragen in latere jaren vandaag waard zijn. De eerste cel is jaar 1; een lege cel telt als 0.',
    en: 'What amounts in later years are worth today. The first cell is year 1; a blank cell counts as 0.',
  },
  parameters: [
    numbers('bedragen', {
      nl: 'Eén bedrag per jaar, rij voor rij gelezen.',
      en: 'One amount per year, read row by row.',
    }),
    number(
      'discontovoet',
      {
        nl: 'Hoeveel procent een bedrag per jaar later minder waard is. Leeg: 2,25%.',
        en: 'How many percent less an amount is worth per year later. Blank: 2.25%.',
      },
      discountRate,
      { otherwise: standardDiscountRate },
    ),
    moment('moment', {
      nl: 'Wanneer in het jaar het geld valt: begin, midden of eind. Leeg: begin.',
      en: 'When in the year the money falls: start, mid or end. Blank: start.',
    }),
  ],
  examples: [
    {
      title: {
        nl: 'Drie jaar lang 1 euro, aan het eind van elk jaar',
        en: 'Three years of 1 euro, at the end of each year',
      },
      of: [[[1, 1, 1]], 0.0225, 'eind'],
      is: 1 / 1.0225 + 1 / 1.0225 ** 2 + 1 / 1.0225 ** 3,
      origin: 'tabel met contante waarden bij 2,25%: 2,869897',
    },
    {
      title: { nl: 'Een leeg jaar telt als 0', en: 'A blank year counts as 0' },
      of: [[[1000], [''], [1000]], 0],
      is: 2000,
      origin: 'verzonnen',
    },
  ],
  compute: (amounts, rate, at) => presentValue(inOrder(amounts), { rate, moment: at }),
})
