// What can be wrong with a row, each with its sentence; the first that holds is told and the row does not count. The same rules as the
// functions keep, as far as a sheet can: text numbers and texts with several payers are refused here.
import { parties } from '../../../figures/parties'
import { capital, firstOf, holdsError, largest, quoted, repairFirst } from '../../formula-words'
import { directionWords, evidenceWords } from '../hints'
import { type OutcomeHeading, ownPartyCells, partyCell, partyRange, sectorRange } from '../layout'
import type { Row } from './row'

type Fault = readonly [when: string, says: string]

/**
 * The sentence, or an empty text. An error value is told first, because every later test would be an error too; then text in a number
 * cell, because later tests compare numbers.
 */
export const rowFault = (r: Row): string => {
  const faults = [...textFaults(r), ...amountFaults(r), ...rangeFaults(r), ...payerFaults(r), ...choiceFaults(r)]
  const found = firstOf(
    faults.map(([when, says]) => [when, quoted(says)] as const),
    '""',
  )
  const anyError = holdsError(r.between('Uitkomst', 'Groep'))
  return `IF(${anyError},${quoted(capital(repairFirst))},IF(${r.named},${found},${unnamed(r)}))`
}

/** A row without an outcome that holds anything but blanks and zeros. */
const unnamed = (r: Row): string => {
  const others = [r.between('Bruto aantal', 'Eigen prijs'), r.between('Werkelijk bespaard', 'Groep')]
  const something = `${others.map((range) => r.filled(range)).join('+')}>0`
  return `IF(${something},${quoted('Kies of typ een uitkomst. Deze rij telt nog niet mee.')},"")`
}

const textFaults = (r: Row): readonly Fault[] => {
  const numberCells = [
    r.between('Bruto aantal', 'Kans met'),
    r.between('Eenheden per geval', 'Eigen prijs'),
    r.cell('Werkelijk bespaard'),
    r.shares,
    r.cell('Uren per eenheid'),
    r.between('Laag', 'Hoog'),
  ]
  const filled = numberCells.map((range) => `SUMPRODUCT((${range}<>"")*1)`).join('+')
  const all = numberCells.join(',')
  return [
    [`${filled}>COUNT(${all})`, 'In een getalcel staat tekst. Typ alleen een getal.'],
    [`OR(MAX(${all})>${largest},MIN(${all})<-${largest})`, 'Een getal is te groot. Typ een kleiner getal.'],
  ]
}

/** A gross number, or residents with two chances: one of the two, and complete. */
const amountFaults = (r: Row): readonly Fault[] => {
  const trio = r.between('Aantal bewoners', 'Kans met')
  return [
    [`AND(${r.grossFilled},${r.chancesFilled}>0)`, 'Vul Bruto aantal in, of bewoners en kansen. Niet allebei.'],
    [
      `AND(COUNT(${r.cell('Bruto aantal')})=0,COUNT(${trio})=0)`,
      'Nog nodig: Bruto aantal, of Aantal bewoners met Kans zonder en Kans met.',
    ],
    [`IF(${r.grossFilled},1=0,COUNT(${trio})<3)`, 'Nog nodig: Aantal bewoners, Kans zonder en Kans met, alle drie.'],
    [
      `IF(${r.grossFilled},1=0,${r.cell('Deadweight')}>0)`,
      'Kans zonder telt al mee wat toch gebeurd was. Maak Deadweight leeg.',
    ],
  ]
}

const rangeFaults = (r: Row): readonly Fault[] => {
  const shares = [
    r.between('Kans zonder', 'Kans met'),
    r.between('Deadweight', 'Verdringing'),
    r.cell('Uitval'),
    r.cell('Werkelijk bespaard'),
    r.shares,
  ].join(',')
  const [years, start] = [r.cell('Jaren'), r.cell('Start')]
  return [
    [`OR(MIN(${shares})<0,MAX(${shares})>1)`, 'Een percentage ligt tussen 0% en 100%.'],
    [
      `MIN(${r.cell('Aantal bewoners')},${r.cell('Eenheden per geval')},${r.cell('Uren per eenheid')})<0`,
      'Bewoners, eenheden en uren zijn 0 of meer.',
    ],
    [`OR(${years}<0,${years}>30)`, 'Jaren is een getal boven 0, hooguit 30.'],
    [`OR(${start}<0,${start}>30,ROUND(${start},0)<>${start})`, 'Start is een heel projectjaar van 1 tot en met 30.'],
    [
      `IF(COUNT(${r.cell('Prijs')})=0,${r.help('ownRow')}<0,1=0)`,
      'De eigen prijs op het blad Prijzen klopt niet. Zie daar de kolom Controle.',
    ],
    [`COUNT(${r.cell('Prijs')})=0`, 'Nog nodig: een prijs. Kies een naam uit de lijst, of vul Eigen prijs in.'],
    [`${r.notZeroOr('Laag', '1')}>${r.notZeroOr('Hoog', '1')}`, 'Laag is hoger dan Hoog. Een lege cel telt als 1.'],
  ]
}

const payerFaults = (r: Row): readonly Fault[] => {
  const sum = r.help('shareSum')
  const nameless = ownPartyCells.map((_, index) => {
    const share = r.share(parties.length + index)
    return `AND(${share}<>"",${share}<>0,${r.book.on('project', partyCell(parties.length + index))}="")`
  })
  return [
    [`AND(${r.given('Baathouder')},${sum}>0)`, 'Kies Baathouder of vul aandelen in. Niet allebei.'],
    [`OR(${nameless.join(',')})`, 'Geef de eigen baathouder eerst een naam op het blad Project.'],
    [`IF(${sum}>0,ABS(${sum}-1)>1/1000+1/10^9,1=0)`, 'De aandelen zijn samen geen 100%.'],
  ]
}

const choiceFaults = (r: Row): readonly Fault[] => {
  const notListed = (heading: OutcomeHeading, range: string) =>
    `AND(${r.given(heading)},SUMPRODUCT((${r.book.on('project', range)}=${r.cell(heading)})*1)=0)`
  const notAmong = (heading: OutcomeHeading, words: readonly string[]) =>
    `AND(${r.given(heading)},${words.map((word) => `${r.cell(heading)}<>${quoted(word)}`).join(',')})`
  return [
    [
      notListed('Baathouder', partyRange),
      'Kies één baathouder uit de lijst; verdelen kan in de kolommen Aandeel. Eigen namen staan op Project.',
    ],
    [notListed('Sector', sectorRange), 'Kies een sector uit de lijst. Eigen namen staan op Project.'],
    [notAmong('Richting', directionWords), 'Kies bij Richting minder of meer.'],
    [notAmong('Bewijs', evidenceWords), 'Kies Bewijs uit de lijst.'],
  ]
}
