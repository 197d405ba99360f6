import { defineFunction } from '../catalogue/define-function'
import { outcomeTable, projectTable } from '../catalogue/parameters'
import { smallOutcomes, smallProject } from '../examples/small-project'
import { breakdown } from '../method/breakdown'
import type { OutcomeResult } from '../method/outcome-result'
import { payersText } from '../sentences/payers-text'

const header = [
  'Uitkomst',
  'Bruto',
  'Netto',
  'Eenheden jaar 1',
  'Prijs',
  'Jaar 1',
  'Contante waarde',
  'Uren',
  'Baathouder',
  'Bron',
]

const line = ({ outcome, ...result }: OutcomeResult) => [
  outcome.label,
  outcome.gross,
  result.net,
  result.firstYearUnits,
  outcome.unitPrice,
  result.firstYearEuro,
  result.presentValue,
  result.hours,
  payersText(outcome.payers),
  outcome.source,
]

/**
 * The calculation per outcome, in the order of the table.
 * Prijs is before Werkelijk bespaard; Jaar 1 is the first effect year, undiscounted and after it; Uren are over all years.
 */
export const uitwerking = defineFunction({
  name: 'UITWERKING',
  help: {
    nl: 'De berekening per uitkomst: van bruto naar netto, en wat het in euro’s en uren betekent.',
    en: 'The calculation per outcome: from gross to net, and what that means in euros and hours.',
  },
  parameters: [projectTable(), outcomeTable()],
  examples: [
    {
      of: [smallProject, smallOutcomes],
      is: [
        header,
        ['Uitzetting voorkomen', 10, 4, 4, 10000, 40000, 40000, 80, 'corporatie 60%; gemeente 40%', 'verzonnen'],
        ['Minder zorgcontacten', 10, 10, 200, 100, 20000, 20000, 100, 'zorgverzekeraar 100%', 'verzonnen'],
      ],
      origin: 'verzonnen',
    },
  ],
  compute: (project, outcomes) => [header, ...breakdown(project, outcomes(project).rows).map(line)],
})
