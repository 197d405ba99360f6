// What did a group score?  Not paired, and hidden when the group is so small that someone could be recognised.
import { defineFunction } from '../catalogue/define-function'
import { number, numbers, scoresIn } from '../catalogue/parameters'
import { deviation, mean, quantile } from '../method/statistics'
import { smallestGroup } from '../privacy/smallest-group'
import { standardScale } from '../reading/scores'

const header = ['Onderdeel', 'Waarde']

/** Table Onderdeel, Waarde; spread with n - 1, quartiles with both ends included. */
export const groepscore = defineFunction({
  name: 'GROEPSCORE',
  help: {
    nl: 'Wat een groep scoorde: gemiddelde, spreiding en kwarten. Een kleine groep blijft verborgen.',
    en: 'What a group scored: mean, spread and quartiles. A small group stays hidden.',
  },
  parameters: [
    numbers('scores', {
      nl: 'De scores, 1 of hoger, een cel per persoon. Een lege cel of 0 telt niet mee.',
      en: 'The scores, 1 or higher, a cell per person. A blank cell or 0 does not count.',
    }),
    number(
      'minimum',
      {
        nl: 'Kleinste groep die getoond wordt. Leeg of lager: 5.',
        en: 'Smallest group that is shown. Blank or less: 5.',
      },
      undefined,
      { otherwise: smallestGroup },
    ),
  ],
  examples: [
    {
      of: [[[3], [4], [4], [5], [7], ['']]],
      is: [
        header,
        ['Aantal', 5],
        ['Gemiddelde', 4.6],
        ['Spreiding', 2.3 ** 0.5],
        ['Laagste kwart', 4],
        ['Middelste', 4],
        ['Hoogste kwart', 5],
      ],
      origin: 'verzonnen',
    },
    {
      title: { nl: 'Te weinig mensen', en: 'Too few people' },
      of: [[[3], [4], [4], [5]]],
      is: [
        header,
        ['Aantal', 4],
        ['Gemiddelde', 'verborgen (minder dan 5)'],
        ['Spreiding', 'verborgen (minder dan 5)'],
        ['Laagste kwart', 'verborgen (minder dan 5)'],
        ['Middelste', 'verborgen (minder dan 5)'],
        ['Hoogste kwart', 'verborgen (minder dan 5)'],
      ],
      origin: 'verzonnen',
    },
  ],
  compute: (values, minimum) => {
    const scores = scoresIn(values, standardScale, 'scores').filter((score) => score !== undefined)
    scores.sort((one, other) => one - other)
    const least = Math.max(smallestGroup, Math.ceil(minimum))
    const shown = (name: string, value: () => number) => [
      name,
      scores.length < least ? `verborgen (minder dan ${least})` : value(),
    ]
    const average = mean(scores) ?? 0
    return [
      header,
      ['Aantal', scores.length],
      shown('Gemiddelde', () => average),
      shown('Spreiding', () => deviation(scores, average)),
      shown('Laagste kwart', () => quantile(scores, 0.25)),
      shown('Middelste', () => quantile(scores, 0.5)),
      shown('Hoogste kwart', () => quantile(scores, 0.75)),
    ]
  },
})
