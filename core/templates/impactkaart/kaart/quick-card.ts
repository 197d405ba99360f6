// The quick card as a table, with the row names of SNELKAART: the factor of the reference project times the steps of the five answers.
import { comparisonQuestions } from '../../../figures/reference-projects'
import { multiplierBounds } from '../../../method/quick-card'
import type { NumberFormat } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { notKnown } from '../../../sentences/card-words'
import { quickCardCaution, quickCardLabels } from '../../../sentences/quick-card-words'
import { quoted } from '../../formula-words'
import {
  answerRange,
  type Book,
  firstQuestionRow,
  quickTableColumns,
  startCells,
  stepRange,
  typeRange,
} from '../layout'
import { figure, project, tableHeader } from './cells'
import { type QuickRow, quickRow, quickRows, quickValue } from './places'

export const quickCard = (draft: SheetDraft, book: Book): void => {
  tableHeader(draft, quickTableColumns)
  const formulas = quickFormulas(book)
  for (const key of quickRows) {
    const [formula, format] = formulas[key]
    draft.value(`${quickTableColumns.name}${quickRow(key)}`, quickCardLabels[key], 'rekenhulp')
    figure(draft, `${quickTableColumns.value}${quickRow(key)}`, formula, book, format)
  }
}

const quickFormulas = (book: Book): Readonly<Record<QuickRow, readonly [formula: string, format?: NumberFormat]>> => {
  const [months, reach, costs] = [project('months', book), project('reach', book), project('costs', book)]
  const none = quoted(notKnown)
  const typed = (formula: string) => `IF(${book.on('start', startCells.type)}="",${none},${formula})`
  const times = (column: 'factor' | 'low' | 'high') => `${ofType(column, book)}*${quickValue('multiplier')}`
  const perResident = (formula: string) => `IF(${reach}=0,${none},${formula})`
  const steps = comparisonQuestions.map((_, index) => stepOf(index, book)).join('*')
  const { least, most } = multiplierBounds
  return {
    factor: [typed(times('factor')), 'factor'],
    low: [typed(times('low')), 'factor'],
    high: [typed(times('high')), 'factor'],
    benefits: [typed(`${times('factor')}*${costs}`), 'euro'],
    costs: [costs, 'euro'],
    costsPerResident: [perResident(`${costs}/${reach}`), 'euro'],
    costsPerResidentPerYear: [perResident(`${costs}/${reach}*12/${months}`), 'euro'],
    multiplier: [`MIN(${asFraction(most)},MAX(${asFraction(least)},${steps}))`, 'factor'],
    source: [typed(ofType('source', book))],
    caution: [quoted(quickCardCaution)],
  }
}

/** A figure of the reference project of the chosen type; only where a type is chosen. */
export const ofType = (column: 'factor' | 'low' | 'high' | 'source', book: Book): string => {
  const [types, type] = [book.on('uitleg', typeRange('type')), book.on('start', startCells.type)]
  return `INDEX(${book.on('uitleg', typeRange(column))},MATCH(${type},${types},0))`
}

/** No decimals in formulas: 0.25 is written as a fraction. */
const asFraction = (value: number): string => (Number.isInteger(value) ? `${value}` : `${value * 100}/100`)

/** A blank or unknown answer counts as equal. Compared as a whole, so * and ? are only characters. */
const stepOf = (question: number, book: Book): string => {
  const same = `(${book.on('uitleg', answerRange)}=${book.on('start', `B${firstQuestionRow + question}`)})`
  return `IF(SUMPRODUCT(${same}*1)=0,1,SUMPRODUCT(${same}*${book.on('uitleg', stepRange(question))}))`
}
