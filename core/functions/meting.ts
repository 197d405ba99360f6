// Did people move forward between two moments?  A paired comparison: mean difference with its 95% interval, effect size and certainty.
import { defineFunction } from '../catalogue/define-function'
import { type Numbers, number, numbers, scoresIn } from '../catalogue/parameters'
import { pairedChange } from '../method/paired-change'
import { standardScale } from '../reading/scores'
import { changeRows } from '../sentences/measurement-words'
import { problem } from '../sentences/problem'

const header = ['Onderdeel', 'Waarde', 'Toelichting']

const size = (cells: Numbers): string => `${cells.length} × ${cells[0]?.length}`

/** Two columns of the same height; two rows of the same width will do. */
const refuseOtherShapes = (before: Numbers, after: Numbers): void => {
  if (size(before) === size(after) && /\b1\b/.test(size(before))) return
  throw problem('columns-differ', { parameter: 'na', before: size(before), after: size(after) })
}

/** Table Onderdeel, Waarde, Toelichting; scores keep their unit. What is not defined is `niet bekend`. */
export const meting = defineFunction({
  name: 'METING',
  help: {
    nl: 'Wat er veranderde tussen twee metingen bij dezelfde mensen, met bandbreedte en zekerheid. Hoger is beter.',
    en: 'What changed between two measurements of the same people, with interval and certainty. Higher is better.',
  },
  parameters: [
    numbers('voor', {
      nl: 'Kolom met de scores bij de eerste meting, een rij per persoon.',
      en: 'Column with the scores of the first measurement, a row per person.',
    }),
    numbers('na', {
      nl: 'Kolom met de scores van dezelfde mensen bij de tweede meting.',
      en: 'Column with the scores of the same people at the second measurement.',
    }),
    number(
      'schaalMin',
      {
        nl: 'Laagste score van de schaal. Leeg: 1. Boven 0 telt een score van 0 als leeg.',
        en: 'Lowest score of the scale. Blank: 1. Above 0 a score of 0 counts as blank.',
      },
      undefined,
      { otherwise: standardScale.least },
    ),
    number(
      'schaalMax',
      { nl: 'Hoogste score van de schaal. Leeg: geen grens.', en: 'Highest score of the scale. Blank: no limit.' },
      undefined,
      { otherwise: standardScale.most },
    ),
  ],
  examples: [
    {
      title: { nl: 'Tien bewoners, schaal van 1 tot 7', en: 'Ten residents, scale from 1 to 7' },
      of: [
        [[4], [5], [3], [6], [5], [4], [5], [2], [6], [4]],
        [[6], [5], [5], [7], [6], [6], [5], [4], [7], [6]],
        1,
        7,
      ],
      is: [
        header,
        ['Aantal paren', 10, 'Een score voor en na.'],
        ['Onvolledig', 0, 'Alleen voor of alleen na. Telt niet mee.'],
        ['Vooruit', 8, 'Na hoger dan voor.'],
        ['Gelijk', 2, 'Na gelijk aan voor.'],
        ['Achteruit', 0, 'Na lager dan voor.'],
        ['Gemiddelde voor', 4.4, 'Van de paren.'],
        ['Gemiddelde na', 5.7, 'Van de paren.'],
        ['Gemiddeld verschil', 1.3, 'Na min voor.'],
        ['Ondergrens 95%', 0.7110662584, 'Het verschil ligt waarschijnlijk tussen deze grenzen.'],
        ['Bovengrens 95%', 1.8889337416, 'Het verschil ligt waarschijnlijk tussen deze grenzen.'],
        ['Effectgrootte', 1.5790638438, 'Verschil gedeeld door zijn spreiding.'],
        [
          'Zekerheid',
          'waarschijnlijk geen toeval',
          'Geen toeval: minstens 10 paren en beide grenzen aan één kant van 0.',
        ],
        [
          'In een zin',
          '8 van de 10 ging vooruit, 2 bleef gelijk, 0 ging achteruit. Dat is waarschijnlijk geen toeval.',
          'De meting zegt niet waardoor.',
        ],
      ],
      origin: 'verzonnen',
    },
  ],
  compute: (before, after, least, most) => {
    refuseOtherShapes(before, after)
    const second = scoresIn(after, { least, most }, 'na')
    const people = scoresIn(before, { least, most }, 'voor').map((one, at) => [one, second[at]] as const)
    return [header, ...changeRows(pairedChange(people))]
  },
})
