// What remains of a gross number after the three corrections?  net = gross x (1 - deadweight) x own share x (1 - displacement).
import { defineFunction } from '../catalogue/define-function'
import { each, numbers, share } from '../catalogue/parameters'
import { netEffect } from '../method/net-effect'

/** Net number, in the unit and the shape of `bruto`; an own share of 0 is a value here and gives 0. */
export const nettoeffect = defineFunction({
  name: 'NETTOEFFECT',
  help: {
    nl: 'Wat er van een bruto aantal of bedrag overblijft na aftrek van wat toch gebeurd was, wat anderen bijdroegen en wat alleen verschoof.',
    en: 'What remains of a gross number or amount without what would have happened anyway, what others contributed and what only moved.',
  },
  parameters: [
    numbers('bruto', {
      nl: 'Het aantal of bedrag vóór aftrek: één cel of een bereik.',
      en: 'The number or amount before correction: one cell or a range.',
    }),
    share(
      'deadweight',
      { nl: 'Deel dat zonder het project ook gebeurd was.', en: 'Share that would have happened anyway.' },
      0,
    ),
    share(
      'eigenAandeel',
      { nl: 'Deel dat aan het eigen project te danken is.', en: 'Share that is due to the project itself.' },
      1,
    ),
    share(
      'verdringing',
      { nl: 'Deel dat alleen ergens anders heen verschoof.', en: 'Share that only moved elsewhere.' },
      0,
    ),
  ],
  examples: [
    {
      title: {
        nl: '1.500 mensen, van wie 40% het ook zonder project had gered',
        en: '1,500 people, 40% of whom would have managed anyway',
      },
      of: [1500, 0.4],
      is: 900,
      origin: 'rekenvoorbeeld uit openbare handleidingen',
    },
    {
      title: { nl: 'Met een eigen aandeel van 85%', en: 'With an own share of 85%' },
      of: [88000, 0.35, 0.85],
      is: 48620,
      origin: 'rekenvoorbeeld uit openbare handleidingen',
    },
    {
      title: { nl: 'Een kolom tegelijk', en: 'A whole column at once' },
      of: [[[100], [''], [40]], 0.5],
      is: [[50], [''], [20]],
      origin: 'verzonnen',
    },
  ],
  compute: (gross, deadweight, ownShare, displacement) =>
    each(gross, (value) => netEffect(value, { deadweight, ownShare, displacement })),
})
