// The words of a measurement, in Dutch: the name of each row and what its number means. Change is measured here, not what caused it.
import type { Value } from '../cell'
import { type Certainty, enoughPairs, type PairedChange } from '../method/paired-change'
import { notKnown } from './card-words'

/** How sure it is that people moved. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  few: 'aanwijzing, geen bewijs',
  likely: 'waarschijnlijk geen toeval',
  chance: 'kan toeval zijn',
}

/** "8 van de 10 ging vooruit, 2 bleef gelijk, 0 ging achteruit. Dat is waarschijnlijk geen toeval." */
const changeSentence = ({ pairs, forward, same, back, certainty }: PairedChange): string =>
  pairs === 0
    ? 'Er is nog niemand op beide momenten gemeten.'
    : `${forward} van de ${pairs} ging vooruit, ${same} bleef gelijk, ${back} ging achteruit. Dat ${certainty === 'chance' ? '' : 'is '}${certaintyWords[certainty]}.`

const between = 'Het verschil ligt waarschijnlijk tussen deze grenzen.'

const rows: readonly (readonly [name: string, of: Exclude<keyof PairedChange, 'certainty'>, note: string])[] = [
  ['Aantal paren', 'pairs', 'Een score voor en na.'],
  ['Onvolledig', 'incomplete', 'Alleen voor of alleen na. Telt niet mee.'],
  ['Vooruit', 'forward', 'Na hoger dan voor.'],
  ['Gelijk', 'same', 'Na gelijk aan voor.'],
  ['Achteruit', 'back', 'Na lager dan voor.'],
  ['Gemiddelde voor', 'before', 'Van de paren.'],
  ['Gemiddelde na', 'after', 'Van de paren.'],
  ['Gemiddeld verschil', 'difference', 'Na min voor.'],
  ['Ondergrens 95%', 'low', between],
  ['Bovengrens 95%', 'high', between],
  ['Effectgrootte', 'effect', 'Verschil gedeeld door zijn spreiding.'],
]

/** The rows of a paired measurement: name, value, what it means or why it is not known. */
export const changeRows = (change: PairedChange): Value[][] => [
  ...rows.map(([name, of, note]) =>
    change[of] === undefined
      ? [name, notKnown, 'Te weinig paren, of alle verschillen zijn gelijk.']
      : [name, change[of], note],
  ),
  [
    'Zekerheid',
    certaintyWords[change.certainty],
    `Geen toeval: minstens ${enoughPairs} paren en beide grenzen aan één kant van 0.`,
  ],
  ['In een zin', changeSentence(change), 'De meting zegt niet waardoor.'],
]
