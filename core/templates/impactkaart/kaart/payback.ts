// When have the benefits paid back the costs?  Benefits of all rows per project year, discounted; the running total; and the first
// moment it reaches the costs, linear within a year.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { firstOf } from '../../formula-words'
import { type Book, cardTableHeaderRow, firstCardRow } from '../layout'
import { outcomes, project } from './cells'
import { cardYears, yearColumns } from './places'

const titles = { year: 'jaar', benefit: 'baten', running: 'opgeteld', paidBack: 'terug na' } as const

export const paybackTable = (draft: SheetDraft, book: Book): void => {
  for (const key of ['year', 'benefit', 'running', 'paidBack'] as const)
    draft.value(`${yearColumns[key]}${cardTableHeaderRow}`, titles[key], 'rekenhulp')
  for (let year = 1; year <= cardYears; year++) {
    const row = firstCardRow + year - 1
    const at = (key: keyof typeof yearColumns) => `${yearColumns[key]}${row}`
    draft
      .value(at('year'), year, 'rekenhulp')
      .formula(at('benefit'), benefitIn(at('year'), book), 'rekenhulp', { format: 'euro' })
      .formula(at('running'), `${runningBefore(row)}+${at('benefit')}`, 'rekenhulp', { format: 'euro' })
      .formula(at('paidBack'), paidBackIn(row, book), 'rekenhulp')
  }
}

const runningBefore = (row: number): string => (row === firstCardRow ? '0' : `${yearColumns.running}${row - 1}`)

/** Per row of the outcomes: first year x what is left of the effect x the part of this year in which it lasts. */
const benefitIn = (year: string, book: Book): string => {
  const [first, keep, lasting] = [outcomes('firstYear', book), outcomes('keep', book), outcomes('years', book)]
  const since = `(${year}-${outcomes('start', book)})`
  const started = `(${since}>=0)`
  const part = `((${since}<=${lasting}-1)+(${since}>${lasting}-1)*(${since}<${lasting})*(${lasting}-${since}))`
  const discount = `(1+${project('rate', book)})^(${project('shift', book)}-${year})`
  return `SUMPRODUCT(${first}*${keep}^(${since}*${started})*${started}*${part})*${discount}`
}

/** Years until the costs are covered, in the row of the year where it happens first; blank elsewhere. */
const paidBackIn = (row: number, book: Book): string => {
  const { year, benefit, running, paidBack } = yearColumns
  const costs = project('presentCosts', book)
  const earlier = row === firstCardRow ? '1=0' : `COUNT(${paidBack}$${firstCardRow}:${paidBack}${row - 1})>0`
  const moment = `${year}${row}-1+MIN(1,(${costs}-${runningBefore(row)})/${benefit}${row})`
  return firstOf(
    [
      [`OR(${costs}<=0,${earlier})`, '""'],
      [`${running}${row}>=${costs}*(1-1/10^12)`, moment],
    ],
    '""',
  )
}
