// What is wrong with the answers on Start and Project, as one sentence: the first fault found, or nothing. The card shows the sentence
// and no figures. Dropdowns and validation keep most of this out; pasting goes around them.
import { parties } from '../../../figures/parties'
import { comparisonQuestions } from '../../../figures/reference-projects'
import { sectors, unknownSector } from '../../../figures/sectors'
import { firstDay, lastDay } from '../../../reading/date'
import { knownPayers } from '../../../reading/payers'
import { bare } from '../../../reading/words'
import { firstOf, holdsError, largest, passedOver, quoted, repairFirst, without } from '../../formula-words'
import { momentWords } from '../hints'
import {
  answerRange,
  type Book,
  bareNameCells,
  costParts,
  firstQuestionRow,
  partyCell,
  projectCell,
  projectInputs,
  startCells,
  startInputs,
  typeRange,
  yearRange,
} from '../layout'

type Fault = readonly [when: string, says: string]

/** The sentence, or an empty text. */
export const projectFault = (book: Book): string =>
  firstOf(
    [...cellFaults(book), ...startFaults(book), ...projectFaults(book), ...nameFaults()].map(
      ([when, says]) => [when, quoted(says)] as const,
    ),
    '""',
  )

/** A difference of more than 50 cents between the four parts and the amount on Start: no fault, but worth a note. */
export const costNote = (book: Book): string => {
  const quick = book.on('start', startCells.costs)
  const differs = `IF(${quick}<>0,ABS(SUM(${costParts})-${quick})*2>1,1=0)`
  return `IFERROR(IF(IF(AND(SUM(${costParts})>0,COUNT(${quick})=1),${differs},1=0),"Let op: op Start staan andere kosten. De som van de vier delen op het blad Project telt.",""),"")`
}

/** True when the cell holds text where a number belongs. */
const isText = (cell: string): string => `AND(${cell}<>"",COUNT(${cell})=0)`

/** True when the cell holds a number for which the test holds; text is never compared with a number. */
const numberThat = (cell: string, test: string): string => `IF(COUNT(${cell})=1,${test},1=0)`

const badNumber = (cell: string, test: string): string => `OR(${isText(cell)},${numberThat(cell, test)})`

/** Compared as a whole, so that * and ? in a text are only characters. */
const timesIn = (range: string, cell: string): string => `SUMPRODUCT((${range}=${cell})*1)`

/** What would make an error cell of every figure. */
const cellFaults = (book: Book): readonly Fault[] => {
  const [start, project] = [book.on('start', startInputs), projectInputs]
  return [
    [holdsError(start), `Blad Start: ${repairFirst}`],
    [holdsError(project), `Blad Project: ${repairFirst}`],
    [`MAX(${start},${project})>${largest}`, 'Blad Start of Project: een getal is te groot. Typ een kleiner getal.'],
  ]
}

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
  const began = projectCell('Startdatum')
  return [
    [
      badNumber(began, `AND(${began}<>0,OR(${began}<${firstDay},${began}>=${lastDay}+1))`),
      'Blad Project: de startdatum is geen datum. Typ hem zo: 1-3-2026.',
    ],
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
  ]
}

/** Names that the functions would take for a party or sector of the list, for each other, or for more than one party with shares. */
const nameFaults = (): readonly Fault[] => {
  const [party, otherParty, sector, otherSector] = bareNameCells
  const are = (cell: string, names: readonly string[]) => names.map((name) => `${cell}=${quoted(name)}`)
  const known = [...knownPayers.keys()]
  const listed = [...sectors, unknownSector].map(bare)
  const own = [partyCell(parties.length), partyCell(parties.length + 1)]
  const [one, other] = own.map((name) => without(passedOver, name))
  const taken = [
    ...[...are(party, known), ...are(otherParty, known), ...are(sector, listed), ...are(otherSector, listed)],
    ...[`AND(${party}<>"",${one}=${other})`, `AND(${sector}<>"",${sector}=${otherSector})`],
  ]
  return [
    [`OR(${taken.join(',')})`, 'Blad Project: een eigen naam staat al in de lijst. Kies een andere naam.'],
    [
      `OR(${own.map((name) => `${without(';%,:', name)}<>${name}`).join(',')})`,
      'Blad Project: in een eigen baathouder staat een ; % , of : en dat kan niet. Kies een andere naam.',
    ],
  ]
}
