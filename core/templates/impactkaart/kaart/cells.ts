// What the tables behind the card read from the other sheets, and how they write a figure.
import type { NumberFormat } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { notKnown } from '../../../sentences/card-words'
import { quoted } from '../../formula-words'
import {
  type Book,
  cardTableHeaderRow,
  helperColumn,
  type OutcomeHelper,
  outcomeRange,
  type ProjectValue,
  projectValues,
} from '../layout'

/** All rows of a helper column of sheet Uitkomsten. */
export const outcomes = (helper: OutcomeHelper, book: Book): string =>
  book.on('uitkomsten', outcomeRange(helperColumn(helper), book))

export const project = (value: ProjectValue, book: Book): string => book.on('project', projectValues[value])

export interface TableColumns {
  readonly name: string
  readonly value: string
  readonly note: string
}

export const tableHeader = (draft: SheetDraft, { name, value, note }: TableColumns): void => {
  draft
    .value(`${name}${cardTableHeaderRow}`, 'Onderdeel', 'rekenhulp')
    .value(`${value}${cardTableHeaderRow}`, 'Waarde', 'rekenhulp')
    .value(`${note}${cardTableHeaderRow}`, 'Toelichting', 'rekenhulp')
}

/** A figure of a table; not known as long as something is wrong with the project. */
export const figure = (draft: SheetDraft, at: string, formula: string, book: Book, format?: NumberFormat): void => {
  const safe = `IF(${project('fault', book)}<>"",${quoted(notKnown)},${formula})`
  draft.formula(at, safe, 'rekenhulp', format && { format })
}
