// Who moved forward on which theme?  METING per theme, out of one table with a row per score.
// Only what people and groups score is counted: no column and no total is about a worker by name.
import { defineFunction } from '../catalogue/define-function'
import { table, text } from '../catalogue/parameters'
import type { Value } from '../cell'
import { type ThemeChange, themeChanges } from '../method/theme-scores'
import { readScores } from '../reading/scores'
import { sameWord } from '../reading/words'
import { notKnown } from '../sentences/card-words'
import { problem } from '../sentences/problem'

const header = 'Thema Wie Aantal Vooruit Gelijk Achteruit Voor Na Verschil Ondergrens Bovengrens'.split(' ')

const row = ({ theme, line, change }: ThemeChange): Value[] => {
  const { pairs } = change
  const means = [change.before, change.after, change.difference].map((value) => value ?? notKnown)
  if (line === 'groep') return [`${theme} (groep)`, '', pairs, '', '', '', ...means, '', '']
  const { forward, same, back, low, high } = change
  return [theme, line, pairs, forward, same, back, ...means, low ?? notKnown, high ?? notKnown]
}

/** Enough moments to see what was meant. */
const mostChoices = 10

/** Table with a line per theme and per kind of score. Throws NA for a moment that does not occur. */
export const themascores = defineFunction({
  name: 'THEMASCORES',
  help: {
    nl: 'Per thema wie vooruitging tussen twee momenten. Scores van groepen staan apart en worden niet gepaard.',
    en: 'Per theme who moved forward between two moments. Scores of groups stand apart and are not paired.',
  },
  parameters: [
    table(
      'metingen',
      {
        nl: 'Tabel met Code, Moment, Thema, Indicator en Score (1 of hoger; 0 telt als leeg), eventueel Wie en Vorm.',
        en: 'Table with code, moment, theme, indicator and score (1 or higher; 0 counts as blank), possibly who and form.',
      },
      readScores,
    ),
    text('van', { nl: 'Het eerste moment, zoals in de tabel.', en: 'The first moment, as in the table.' }),
    text('tot', { nl: 'Het tweede moment, zoals in de tabel.', en: 'The second moment, as in the table.' }),
  ],
  examples: [
    {
      title: { nl: 'Twee bewoners en een groep', en: 'Two residents and a group' },
      of: [
        [
          ['Code', 'Moment', 'Thema', 'Indicator', 'Score', 'Vorm'],
          ['B1', 'start', 'redzaamheid', 'geld', 2, ''],
          ['B1', 'start', 'redzaamheid', 'wonen', 4, ''],
          ['B1', 'einde', 'redzaamheid', 'geld', 4, ''],
          ['B1', 'einde', 'redzaamheid', 'wonen', 5, ''],
          ['B2', 'start', 'redzaamheid', 'geld', 3, ''],
          ['B2', 'einde', 'redzaamheid', 'geld', 3, ''],
          ['', 'start', 'redzaamheid', 'geld', 2, 'groep'],
          ['', 'einde', 'redzaamheid', 'geld', 3, 'groep'],
          ['', 'einde', 'redzaamheid', 'geld', 4, 'groep'],
        ],
        'start',
        'einde',
      ],
      is: [
        header,
        ['redzaamheid', 'bewoner', 2, 1, 1, 0, 3, 3.75, 0.75, -8.779653552, 10.279653552],
        ['redzaamheid (groep)', '', 2, '', '', '', 2, 3.5, 1.5, '', ''],
      ],
      origin: 'verzonnen',
    },
  ],
  compute: (scores, from, to) => {
    if (scores.length === 0) throw problem('scores-none', { parameter: 'metingen' })
    const moments = [...new Set(scores.map(({ moment }) => moment))]
    const named = (value: string, parameter: string): string => {
      const found = moments.find((moment) => sameWord(moment, value))
      if (found !== undefined) return found
      throw problem('choice-not-found', { parameter, value, choices: moments.slice(0, mostChoices).join(', ') })
    }
    return [header, ...themeChanges(scores, named(from, 'van'), named(to, 'tot')).map(row)]
  },
})
