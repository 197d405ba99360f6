// What is wrong with the answers on Start and Project, as one sentence: the first fault found, or nothing. The card shows the sentence
// and no figures. Dropdowns and validation keep most of this out; pasting goes around them.
import { comparisonQuestions } from '../../../figures/reference-projects'
import { momentWords } from '../hints'
import {
  answerRange,
  type Book,
  costParts,
  firstQuestionRow,
  ownPartyCells,
  ownSectorCells,
  partyRange,
  projectCell,
  sectorRange,
  startCells,
  typeRange,
  yearRange,
} from '../layout'
import { firstOf, quoted } from '../words'

type Fault = readonly [when: string, says: string]

/** The sentence, or an empty text. */
export const projectFault = (book: Book): string =>
  firstOf(
    [...startFaults(book), ...projectFaults(book)].map(([when, says]) => [when, quoted(says)] as const),
    '""',
  )

/** A difference of more than 50 cents between the four parts and the amount on Start: no fault, but worth a note. */
export const costNote = (book: Book): string => {
  const quick = book.on('start', startCells.costs)
  const differs = `IF(${quick}<>0,ABS(SUM(${costParts})-${quick})*2>1,1=0)`
  return `IF(IF(AND(SUM(${costParts})>0,COUNT(${quick})=1),${differs},1=0),"Let op: op Start staan andere kosten. De som van de vier delen op het blad Project telt.","")`
}

/** True when the cell holds text where a number belongs. */
const isText = (cell: string): string => `AND(${cell}<>"",COUNT(${cell})=0)`

/** True when the cell holds a number for which the test holds; text is never compared with a number. */
const numberThat = (cell: string, test: string): string => `IF(COUNT(${cell})=1,${test},1=0)`

const badNumber = (cell: string, test: string): string => `OR(${isText(cell)},${numberThat(cell, test)})`

/** Compared as a whole, so that * and ? in a text are only characters. */
const timesIn = (range: string, cell: string): string => `SUMPRODUCT((${range}=${cell})*1)`

const startFaults = (book: Book): readonly Fault[] => {
  const at = (cell: keyof typeof startCells) => book.on('start', startCells[cell])
  const [months, reach, costs, type] = [at('months'), at('reach'), at('costs'), at('type')]
  const unknownAnswers = comparisonQuestions.map((_, index) => {
    const answer = book.on('start', `B${firstQuestionRow + index}`)
    return `AND(${answer}<>"",${timesIn(book.on('uitleg', answerRange), answer)}=0)`
  })
  return [
    [
      badNumber(months, `OR(${months}<0,${months}>360)`),
      'Blad Start: de looptijd is een getal boven 0, hooguit 360 maanden.',
    ],
    [badNumber(reach, `${reach}<0`), 'Blad Start: het bereik is een getal van 0 of meer.'],
    [badNumber(costs, `${costs}<0`), 'Blad Start: de kosten zijn een bedrag van 0 of meer.'],
    [`OR(${unknownAnswers.join(',')})`, 'Blad Start: kies bij de vergelijking een antwoord uit de lijst.'],
    [
      `AND(${type}<>"",${timesIn(book.on('uitleg', typeRange('type')), type)}=0)`,
      'Blad Start: dit projecttype staat niet in de lijst.',
    ],
  ]
}

const projectFaults = (book: Book): readonly Fault[] => {
  const years = book.on('prijzen', yearRange)
  const [year, rate] = [projectCell('Prijspeil'), projectCell('Discontovoet')]
  const [hours, moment] = [projectCell('Uren per fte'), projectCell('Moment')]
  const doubled = [
    ...ownPartyCells.map((at) => `AND(${at}<>"",${timesIn(partyRange, at)}>1)`),
    ...ownSectorCells.map((at) => `AND(${at}<>"",${timesIn(sectorRange, at)}>1)`),
  ]
  return [
    [
      `OR(SUMPRODUCT((${costParts}<>"")*1)>COUNT(${costParts}),MIN(${costParts})<0)`,
      'Blad Project: kosten zijn bedragen van 0 of meer.',
    ],
    [
      badNumber(year, `AND(${year}<>0,COUNTIF(${years},${year})=0)`),
      'Blad Project: voor dit prijspeil is er geen indexcijfer. Kies een jaar uit de lijst.',
    ],
    [badNumber(rate, `OR(${rate}<-1/10,${rate}>1/4)`), 'Blad Project: de discontovoet ligt tussen -10% en 25%.'],
    [
      `AND(${moment}<>"",${moment}<>0,${momentWords.map((word) => `${moment}<>${quoted(word)}`).join(',')})`,
      'Blad Project: kies bij Moment begin, midden of eind.',
    ],
    [badNumber(hours, `${hours}<0`), 'Blad Project: de uren per fte zijn een getal boven 0.'],
    [`OR(${doubled.join(',')})`, 'Blad Project: een eigen naam staat al in de lijst. Kies een andere naam.'],
  ]
}
