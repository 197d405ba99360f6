// What can be wrong with a chosen indicator, each with its sentence: the first that holds is told and the row does not count. And what
// to know about a row that does.
import { ownScale } from '../../../indicators/indicator'
import {
  capital,
  firstSaid,
  holdsError,
  nothingIn,
  passedOver,
  quoted,
  type Reason,
  repairFirst,
  without,
} from '../../formula-words'
import { outside, type PlanRow, scaleLimits } from './row'

/** Who gives a score, as it is typed. */
export const raterWords = ['bewoner', 'werker', 'groep'] as const

/** The sentence, or an empty text. An error value is told first, because every later test would be an error too. */
export const rowFault = (r: PlanRow): string => {
  const filled = `SUMPRODUCT((${r.inputs}<>"")*1)>0`
  const unnamed = `IF(${filled},"Kies of typ een indicator. Deze rij telt nog niet mee.","")`
  const found = `IF(${r.help('name')}="",${unnamed},${firstSaid(faults(r), '""')})`
  return `IF(${holdsError(r.inputs)},${quoted(capital(repairFirst))},${found})`
}

const faults = (r: PlanRow): readonly Reason[] => {
  const [low, high] = [r.ownEnd('ownLow'), r.ownEnd('ownHigh')]
  const ends = `${r.cell('ownLow')}:${r.cell('ownHigh')}`
  const rater = r.cell('rater')
  const own = (test: string) => `IF(${r.listed},1=0,${test})`
  return [
    [
      `SUMPRODUCT((${without(passedOver, r.soFar('name'))}=${without(passedOver, r.help('name'))})*1)>1`,
      'Deze indicator staat er al, in een rij hierboven. Elke indicator komt één keer voor.',
    ],
    [
      own(`IF(${r.own},1=0,1=1)`),
      'Deze indicator staat niet in de lijst. Kies er een, of vul Eigen vraag en Eigen thema in.',
    ],
    [
      own(`SUMPRODUCT((${ends}<>"")*1)>COUNT(${ends})`),
      'De schaal is geen getal. Typ bij Eigen laagste en Eigen hoogste een getal, of laat ze leeg: dan is het 1 tot 5.',
    ],
    [
      own(`OR(${low}<${scaleLimits.low},${high}>${scaleLimits.high})`),
      `De schaal ligt tussen ${scaleLimits.low} en ${scaleLimits.high}. Pas Eigen laagste of Eigen hoogste aan.`,
    ],
    [own(`${low}>=${high}`), 'De schaal staat ondersteboven: Eigen laagste moet lager zijn dan Eigen hoogste.'],
    [
      `AND(${rater}<>"",${raterWords.map((word) => `${rater}<>${quoted(word)}`).join(',')})`,
      'Kies bij Wie bewoner, werker of groep.',
    ],
  ]
}

/** The column Controle: nothing for a blank row, what is wrong, or that the row counts and what to know about it. */
export const check = (r: PlanRow): string =>
  `IF(${r.help('fault')}<>"",${r.help('fault')},${r.counted(firstSaid(remarks(r), '"Telt mee."'))})`

const remarks = (r: PlanRow): readonly Reason[] => {
  const [start, target] = [r.cell('startValue'), r.cell('target')]
  const isText = (cell: string) => `AND(${cell}<>"",COUNT(${cell})=0)`
  const isOutside = (key: 'startValue' | 'target') => `IF(COUNT(${r.cell(key)})=1,${outside(r, key)},1=0)`
  const own = ['ownQuestion', 'ownTheme', 'ownLow', 'ownHigh'] as const
  const isCount = `${r.cell('kind')}="telling"`
  return [
    [isText(target), 'Telt mee. De streefwaarde is geen getal en telt niet mee. Typ een getal.'],
    [isText(start), 'Telt mee. De startwaarde is geen getal en telt niet mee. Typ een getal.'],
    [isOutside('target'), 'Telt mee. De streefwaarde ligt buiten de schaal en telt niet mee. Pas hem aan.'],
    [isOutside('startValue'), 'Telt mee. De startwaarde ligt buiten de schaal en telt niet mee. Pas hem aan.'],
    [
      `IF(AND(COUNT(${r.help('start')})=1,COUNT(${r.help('goal')})=1),${r.help('start')}=${r.help('goal')},1=0)`,
      'Telt mee. Start en doel zijn gelijk: dan is er geen voortgang te zien.',
    ],
    [
      `IF(${r.listed},OR(${own.map((key) => `${r.cell(key)}<>""`).join(',')}),1=0)`,
      'Telt mee. Eigen vraag, thema en schaal tellen niet: deze indicator staat in de lijst.',
    ],
    [
      `IF(${r.listed},1=0,COUNTIF(${r.cell('ownLow')}:${r.cell('ownHigh')},0)>0)`,
      `Telt mee. Een 0 telt niet als schaal: het laagste is dan ${ownScale.low} en het hoogste ${ownScale.high}. Een schaal begint bij ${scaleLimits.low}.`,
    ],
    [isCount, 'Telt mee. Een telling vult u in op het blad Monitor.'],
    [nothingIn(target), 'Telt mee. Nog zonder streefwaarde.'],
  ]
}
