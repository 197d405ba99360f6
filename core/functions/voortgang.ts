// How far is someone on the way from start to goal?  progress = (now - start) / (goal - start); the goal may lie below the start.
import { defineFunction } from '../catalogue/define-function'
import { number, optionalNumber } from '../catalogue/parameters'
import { cleanSum } from '../method/sum'
import { shareOfOne } from '../reading/limits'
import { problem } from '../sentences/problem'

/** From here on it is worth a look, but not yet late: this part of what was expected by now. */
const nearly = 0.75

/** 0.1 + 0.2 reaches 0.3. */
const reaches = (progress: number, wanted: number): boolean => progress >= wanted - 1e-12

const signal = (progress: number, expected: number | undefined): string => {
  if (reaches(progress, 1)) return 'bereikt'
  if (expected === undefined) return progress < 0 ? 'achter' : 'bezig'
  if (reaches(progress, expected)) return 'op koers'
  return reaches(progress, nearly * expected) ? 'let op' : 'achter'
}

/** One row: progress as a fraction, and a signal. Throws DIV0 when the goal equals the start. */
export const voortgang = defineFunction({
  name: 'VOORTGANG',
  help: {
    nl: 'Hoe ver iemand is van start naar doel, met een signaal: bereikt, op koers, let op, achter of bezig.',
    en: 'How far someone is from start to goal, with a signal in Dutch: reached, on course, attention, behind or busy.',
  },
  parameters: [
    number('start', { nl: 'De waarde bij de start.', en: 'The value at the start.' }),
    number('doel', { nl: 'De waarde die bereikt moet worden.', en: 'The value to reach.' }),
    number('nu', { nl: 'De waarde van nu.', en: 'The value now.' }),
    optionalNumber(
      'verstreken',
      {
        nl: 'Deel van de looptijd dat voorbij is, van 0% tot 100%.',
        en: 'Share of the term that has passed, from 0% to 100%.',
      },
      shareOfOne,
    ),
  ],
  examples: [
    {
      title: { nl: 'Halverwege de tijd, op driekwart van de weg', en: 'Halfway in time, at three quarters of the way' },
      of: [2, 6, 5, 0.5],
      is: [[0.75, 'op koers']],
      origin: 'verzonnen',
    },
    {
      title: { nl: 'Minder is beter', en: 'Less is better' },
      of: [8000, 2000, 6500, 0.5],
      is: [[0.25, 'achter']],
      origin: 'verzonnen',
    },
  ],
  compute: (start, goal, now, expected) => {
    const way = cleanSum([goal, -start])
    if (way === 0) throw problem('goal-is-start', { parameter: 'doel' })
    const progress = cleanSum([now, -start]) / way
    return [[progress, signal(progress, expected)]]
  },
})
