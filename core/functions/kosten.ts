import { defineFunction } from '../catalogue/define-function'
import { projectTable } from '../catalogue/parameters'
import { smallProject } from '../examples/small-project'
import { totalCosts } from '../method/card'

/** Total costs in euro of the price year, in present value: spread evenly over the months, discounted per project year. */
export const kosten = defineFunction({
  name: 'KOSTEN',
  help: {
    nl: 'Wat het project over de hele looptijd kost, in euro’s van nu.',
    en: 'What the project costs over its whole duration, in present value.',
  },
  parameters: [projectTable()],
  examples: [
    { of: [smallProject], is: 50000, origin: 'verzonnen' },
    {
      title: {
        nl: 'Anderhalf jaar: 12 maanden in jaar 1 en 6 maanden in jaar 2',
        en: 'A year and a half: 12 months in year 1 and 6 in year 2',
      },
      of: [
        [
          ['Looptijd', 18],
          ['Kosten totaal', 90000],
          ['Discontovoet', 0.25],
        ],
      ],
      is: 60000 + 30000 / 1.25,
      origin: 'verzonnen',
    },
  ],
  compute: (project) => totalCosts(project),
})
