// How many years of full-time work are these hours?  hours / productive hours per fte per year.
// Default 1363 hours: Handleiding Overheidstarieven 2023. Hours become fte-years, never euros.
import { defineFunction } from '../catalogue/define-function'
import { number, numberNotZero } from '../catalogue/parameters'
import { standardHoursPerFte } from '../figures/staffing'
import { aboveZero } from '../reading/limits'

/** Fte-years. `urenPerFte` is above 0; 0 counts as not given. */
export const fte = defineFunction({
  name: 'FTE',
  help: {
    nl: 'Hoeveel voltijdbanen van één jaar een aantal uren is.',
    en: 'How many full-time jobs of one year a number of hours is.',
  },
  parameters: [
    number('uren', { nl: 'Aantal uren.', en: 'Number of hours.' }),
    numberNotZero(
      'urenPerFte',
      {
        nl: 'Werkbare uren per voltijdbaan per jaar. Leeg: 1363.',
        en: 'Productive hours per full-time job per year. Blank: 1363.',
      },
      aboveZero,
      standardHoursPerFte,
    ),
  ],
  examples: [
    {
      title: { nl: 'Eén jaar voltijd', en: 'One full-time year' },
      of: [1363],
      is: 1,
      origin: 'Handleiding Overheidstarieven 2023',
    },
    {
      title: { nl: 'Met eigen uren per fte', en: 'With own hours per fte' },
      of: [3000, 1500],
      is: 2,
      origin: 'verzonnen',
    },
  ],
  compute: (hours, hoursPerFte) => hours / hoursPerFte,
})
