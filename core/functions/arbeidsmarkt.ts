import { defineFunction } from '../catalogue/define-function'
import { outcomeTable, projectTable } from '../catalogue/parameters'
import { smallOutcomes, smallProject } from '../examples/small-project'
import { card } from '../method/card'

const header = ['Sector', 'Uren', 'Fte-jaren']

/** Hours of work freed per sector, over all effect years, and the same in years of full-time work. Never in euros. */
export const arbeidsmarkt = defineFunction({
  name: 'ARBEIDSMARKT',
  help: {
    nl: 'Hoeveel uur werk elders vrijkomt, per sector: vrijgespeeld, niet bezuinigd.',
    en: 'How many hours of work are freed elsewhere, per sector: freed, not cut.',
  },
  parameters: [projectTable(), outcomeTable()],
  examples: [
    {
      of: [smallProject, smallOutcomes],
      is: [header, ['zorg', 100, 100 / 1500], ['wonen', 80, 80 / 1500], ['Totaal', 180, 0.12]],
      origin: 'verzonnen',
    },
  ],
  compute: (project, outcomes) => {
    const { sectors, hours, fteYears } = card(project, outcomes(project).rows)
    return [
      header,
      ...sectors.map((sector) => [sector.sector, sector.hours, sector.fteYears]),
      ['Totaal', hours, fteYears],
    ]
  },
})
