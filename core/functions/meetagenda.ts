// When should be measured?  At the start, halfway, at the end and half a year later, or at moments of one's own. Today is an argument.
import { defineFunction } from '../catalogue/define-function'
import { date, mayBeBlank, numberNotZero, range } from '../catalogue/parameters'
import { type AgendaMoment, dateAfter, readAgenda } from '../reading/agenda'
import { durationMonths } from '../reading/limits'
import { projectDefaults } from '../reading/project'
import type { Facts } from '../sentences/problem'

const header = ['Moment', 'Datum', 'Status']

/** So many days on either side of a date it is time to measure. */
const around = 14

const status = (day: number, today: number): string =>
  Math.abs(day - today) <= around ? 'nu' : day > today ? 'straks' : 'voorbij'

const standardMoments = (start: number, months: number): readonly AgendaMoment[] => {
  const at: Facts = { parameter: 'looptijd' }
  const end = dateAfter(start, months, at)
  return [
    ['start', start],
    ['halverwege', dateAfter(start, months / 2, at)],
    ['einde', end],
    ['zes maanden na einde', dateAfter(end, 6, at)],
  ]
}

/** Table Moment, Datum (day number), Status. */
export const meetagenda = defineFunction({
  name: 'MEETAGENDA',
  help: {
    nl: 'Wanneer er gemeten moet worden, en of dat nu, straks of voorbij is.',
    en: 'When to measure, and whether that is now (nu), later (straks) or past (voorbij).',
  },
  parameters: [
    date('start', { nl: 'De startdatum van het project.', en: 'The start date of the project.' }),
    mayBeBlank(
      numberNotZero(
        'looptijd',
        { nl: 'Hoeveel maanden het project duurt. Leeg: 12.', en: 'How many months the project lasts. Blank: 12.' },
        durationMonths,
        projectDefaults.months,
      ),
    ),
    date('vandaag', { nl: 'De datum van vandaag.', en: 'The date of today.' }),
    range<((start: number) => readonly AgendaMoment[]) | undefined>(
      'momenten',
      {
        nl: 'Eigen momenten: tabel met Moment en Maanden na de start. Leeg: start, halverwege, einde en zes maanden later.',
        en: 'Own moments: table with moment and months after the start. Blank: start, halfway, end and six months later.',
      },
      'any',
      readAgenda,
      { otherwise: undefined },
    ),
  ],
  examples: [
    {
      title: { nl: 'Zeven maanden vanaf 31 januari 2026', en: 'Seven months from 31 January 2026' },
      of: [46053, 7, 46150],
      is: [
        header,
        ['start', 46053, 'voorbij'],
        ['halverwege', 46157, 'nu'],
        ['einde', 46265, 'straks'],
        ['zes maanden na einde', 46446, 'straks'],
      ],
      origin: 'verzonnen',
    },
    {
      title: { nl: 'Eigen momenten', en: 'Own moments' },
      of: [
        46082,
        12,
        46082,
        [
          ['Moment', 'Maanden'],
          ['intake', 0],
          ['na een kwartaal', 3],
        ],
      ],
      is: [header, ['intake', 46082, 'nu'], ['na een kwartaal', 46174, 'straks']],
      origin: 'verzonnen',
    },
  ],
  compute: (start, months, today, own) => [
    header,
    ...(own ? own(start) : standardMoments(start, months)).map(([moment, day]) => [moment, day, status(day, today)]),
  ],
})
