// What is an amount worth today that repeats for several years and gets smaller?
// sum over the years y of amount x (1 - drop-off)^(y - 1) x discount factor of year y; a part of a year counts in part.
import { defineFunction } from '../catalogue/define-function'
import { moment, number, share } from '../catalogue/parameters'
import { standardDiscountRate } from '../figures/discount-rates'
import { presentValueOfRepeated } from '../method/discount'
import { discountRate, effectYears } from '../reading/limits'

/** Euro of today. `jaren` is above 0 and at most 30; 2,5 means two years and half of the third. */
export const meerjarig = defineFunction({
  name: 'MEERJARIG',
  help: {
    nl: 'Wat een bedrag dat elk jaar terugkomt vandaag waard is, ook als er elk jaar iets minder van overblijft.',
    en: 'What an amount that comes back every year is worth today, also when a little less remains each year.',
  },
  parameters: [
    number('bedrag', { nl: 'Het bedrag in het eerste jaar, in euro.', en: 'The amount in the first year, in euro.' }),
    number(
      'jaren',
      { nl: 'Hoeveel jaren het terugkomt, hooguit 30.', en: 'How many years it comes back, at most 30.' },
      effectYears,
    ),
    share(
      'uitval',
      { nl: 'Deel dat elk volgend jaar wegvalt. Leeg: 0%.', en: 'Share that is lost each next year. Blank: 0%.' },
      0,
    ),
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
      title: { nl: 'Twee jaar, in het tweede jaar 30% minder', en: 'Two years, 30% less in the second' },
      of: [214200, 2, 0.3, 0.035, 'begin'],
      is: 214200 + (214200 * 0.7) / 1.035,
      origin: 'rekenvoorbeeld uit openbare handleidingen: 359.069,57',
    },
    {
      title: { nl: 'Anderhalf jaar zonder discontovoet', en: 'A year and a half without discounting' },
      of: [1000, 1.5, '', 0],
      is: 1500,
      origin: 'verzonnen',
    },
  ],
  compute: (amount, years, dropOff, rate, at) => presentValueOfRepeated(amount, years, dropOff, { rate, moment: at }),
})
