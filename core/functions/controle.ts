import { defineFunction } from '../catalogue/define-function'
import { outcomesReading, projectReading } from '../catalogue/parameters'
import type { Value } from '../cell'
import { smallOutcomes, smallProject } from '../examples/small-project'
import { findings, type Judged } from '../method/findings'
import { findingWords } from '../sentences/finding-words'
import { placeWords } from '../sentences/place'
import { splitSentence } from '../sentences/split-sentence'

const header = ['Ernst', 'Plaats', 'Bevinding', 'Advies']
const clean = ['-', '-', 'Geen bevindingen', '-']

const line = (judged: Judged): Value[] => {
  if ('problem' in judged) {
    const { finding, advice } = splitSentence(judged.problem)
    return [judged.severity, placeWords(judged.problem.facts) || '-', finding, advice]
  }
  const { code, facts } = judged.finding
  const { finding, advice } = findingWords[code](facts)
  return [judged.severity, placeWords(facts) || '-', finding, advice]
}

/** What a careful reader would object to: errors, points of attention and tips. Never an error itself because of content. */
export const controle = defineFunction({
  name: 'CONTROLE',
  help: {
    nl: 'Wat een kritische lezer opvalt: fouten, aandachtspunten en tips, met wat eraan te doen is.',
    en: 'What a critical reader would notice: errors, points of attention and tips, with what to do about them.',
  },
  parameters: [projectReading(), outcomesReading()],
  examples: [
    {
      title: { nl: 'Een fout, een aandachtspunt en een tip', en: 'An error, a point of attention and a tip' },
      of: [
        smallProject,
        [
          [
            'Uitkomst',
            'Aantal bewoners',
            'Kans zonder',
            'Kans met',
            'Eigen aandeel',
            'Prijs',
            'Hoog',
            'Bron',
            'Notitie',
          ],
          ['Minder zorgcontacten', 40, 1.2, 0.25, 0.8, 100, 1.3, 'verzonnen', ''],
          ['Uitzetting voorkomen', 40, 0.9, 0.2, 0.8, 10000, 1.3, '', ''],
        ],
      ],
      is: [
        header,
        ['fout', 'Rij 2, kolom Kans zonder', '120% is meer dan 100%.', 'Vul een percentage tussen 0% en 100% in.'],
        [
          'let op',
          'Kolom Notitie',
          'De kolom "Notitie" is niet bekend en telt niet mee.',
          'Controleer de kop van deze kolom, of laat hem staan als notitie.',
        ],
        [
          'let op',
          'Rij 3, kolom Kans met',
          "De kans gaat van 90% naar 20%. Zo'n groot verschil is zeldzaam.",
          'Controleer beide kansen en noem waar ze vandaan komen.',
        ],
        [
          'tip',
          'Rij 3, kolom Bron',
          'De eigen prijs van "Uitzetting voorkomen" heeft geen bron.',
          'Noem waar de prijs vandaan komt, ook als het een eigen schatting is.',
        ],
      ],
      origin: 'verzonnen',
    },
    { of: [smallProject, smallOutcomes], is: [header, clean], origin: 'verzonnen' },
  ],
  compute: (projectRead, outcomesRead) => {
    const { outcomes, problems, columnOrder } = outcomesRead(projectRead.project)
    const found = findings({
      project: projectRead.project,
      outcomes,
      problems: [...projectRead.problems, ...problems],
      itemRows: projectRead.itemRows,
      columnOrder,
    })
    return [header, ...(found.length === 0 ? [clean] : found.map(line))]
  },
})
