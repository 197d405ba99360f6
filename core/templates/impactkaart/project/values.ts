// The project as all other formulas use it: every default filled in, never an error. A value that is not valid counts as its default
// here; faults.ts says so in words and the card then shows no figures.
import { standardDiscountRate } from '../../../figures/discount-rates'
import { parties } from '../../../figures/parties'
import { standardHoursPerFte } from '../../../figures/staffing'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { passedOver, without } from '../../formula-words'
import {
  type Book,
  bareNameCells,
  indexRange,
  type ProjectValue,
  partyCell,
  projectCell,
  projectValues,
  sectorCell,
  sectorSlots,
  yearRange,
} from '../layout'
import { annuity, wholeYears } from '../series'
import { costNote, projectFault } from './faults'

/** Label and formula of each value, below each other. */
export const valueCells = (draft: SheetDraft, book: Book): void => {
  draft.value('E5', 'Rekenhulp', 'rekenhulp').value('F5', 'niet invullen', 'rekenhulp')
  const formulas = valueFormulas(book)
  for (const key of Object.keys(projectValues) as ProjectValue[]) {
    const at = projectValues[key]
    const [label, formula] = formulas[key]
    draft.value(at.replace('F', 'E'), label, 'rekenhulp').formula(at, formula, 'rekenhulp')
  }
  bareNames(draft)
}

/** What is left of each own name to compare. A number at the end of a party may be a share: "gemeente 1". */
const bareNames = (draft: SheetDraft): void => {
  const party = (index: number) => without(`${passedOver}0123456789.=()`, partyCell(parties.length + index))
  const sector = (index: number) => without(passedOver, sectorCell(sectorSlots.indexOf('eigen 1') + index))
  for (const [index, formula] of [party(0), party(1), sector(0), sector(1)].entries()) {
    const at = bareNameCells[index] ?? ''
    draft.value(at.replace('F', 'E'), `Eigen naam ${index + 1}, kaal`, 'rekenhulp').formula(at, formula, 'rekenhulp')
  }
}

const valueFormulas = (book: Book): Readonly<Record<ProjectValue, readonly [label: string, formula: string]>> => {
  const years = book.on('prijzen', yearRange)
  const index = book.on('prijzen', indexRange)
  const { months, priceYear, rate } = projectValues
  const [duration, year, hours] = [projectCell('Looptijd'), projectCell('Prijspeil'), projectCell('Uren per fte')]
  return {
    fault: ['Wat niet klopt', projectFault(book)],
    months: ['Looptijd, maanden', numberOr(duration, `${duration}>0,${duration}<=360`, '12')],
    reach: ['Bereik', positiveOrZero(projectCell('Bereik'))],
    costs: ['Kosten', positiveOrZero(projectCell('Kosten totaal'))],
    priceYear: ['Prijspeil', numberOr(year, `COUNTIF(${years},${year})=1`, `MAX(${years})`)],
    index: ['Prijsindex van dat jaar', `INDEX(${index},MATCH(${priceYear},${years},0))`],
    rate: ['Discontovoet', rateFormula(projectCell('Discontovoet'))],
    shift: ['Verschuiving moment', shiftFormula(projectCell('Moment'))],
    hoursPerFte: ['Uren per fte', numberOr(hours, `${hours}>0`, `${standardHoursPerFte}`)],
    wholeYears: ['Hele jaren kosten', wholeYears(`${months}/12`)],
    keep: ['Waarde een jaar later', `1/(1+${rate})`],
    presentCosts: ['Kosten (contante waarde)', presentCosts()],
    costNote: ['Verschil in kosten', costNote(book)],
  }
}

/** The cell if it holds a number other than 0 that passes the test, else the default. */
const numberOr = (cell: string, test: string, otherwise: string): string =>
  `IF(COUNT(${cell})=1,IF(AND(${cell}<>0,${test}),${cell},${otherwise}),${otherwise})`

const positiveOrZero = (cell: string): string => `IF(COUNT(${cell})=1,IF(${cell}>0,${cell},0),0)`

/** A rate of 0 is a value; only a blank cell takes the default. Written as a fraction: formulas hold no decimals. */
const rateFormula = (rate: string): string => {
  const standard = `${Math.round(standardDiscountRate * 10_000)}/10000`
  return `IF(COUNT(${rate})=1,IF(AND(${rate}>=-1/10,${rate}<=1/4),${rate},${standard}),${standard})`
}

/** The m of the discount factor (1 + r)^(m - year): 1 at the start of a year, 1/2 midway, 0 at its end. */
const shiftFormula = (moment: string): string => `IFERROR(IF(${moment}="midden",1/2,IF(${moment}="eind",0,1)),1)`

/** Months are spread evenly: 12 in each whole year, the rest in the last; each year at its own discount factor. */
const presentCosts = (): string => {
  const { costs, months, wholeYears: years, rate, keep, shift } = projectValues
  const rest = `(${months}-12*${years})/12*${keep}^${years}`
  return `${costs}*12/${months}*(1+${rate})^(${shift}-1)*(${annuity(keep, years)}+${rest})`
}
