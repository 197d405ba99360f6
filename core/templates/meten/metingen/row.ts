// One row of the table of measurements as its formulas name it: what people fill in, the helpers behind it, and the same of all rows.
import { absolute, down } from '../../../plan/address'
import { without } from '../../formula-words'
import { type Book, type MeasurementKey, measurementColumn, measurementRange } from '../layout'
import { chosenRange, firstRow, headRow, type planColumns, type RowKey, rowColumns } from './places'

/** What does not count when two texts are compared. */
export const passedOver = ' \u00a0-_'
/** A search would take these for any letter, so they become letters of their own. */
const wildcards = [
  ['*', '¤'],
  ['?', '¿'],
  ['~', '¬'],
] as const

/** The form in which codes and names of indicators are compared; programs pass over upper and lower case by themselves. */
export const comparable = (cell: string): string =>
  wildcards.reduce((text, [one, other]) => `SUBSTITUTE(${text},"${one}","${other}")`, without(passedOver, cell))

export const allRows = (key: RowKey, { rows }: Book): string => absolute(down(rowColumns[key], firstRow, rows))
export const allScores = (book: Book): string => absolute(measurementRange('score', book))

export class MeasurementRow {
  constructor(
    readonly row: number,
    readonly book: Book,
  ) {}

  cell(key: MeasurementKey): string {
    return `${measurementColumn(key)}${this.row}`
  }

  help(key: RowKey): string {
    return `${rowColumns[key]}${this.row}`
  }

  all(key: RowKey): string {
    return allRows(key, this.book)
  }

  /** Its number among the rows, from 1. */
  get place(): number {
    return this.row - headRow
  }

  /** What is known of the chosen indicator; only for a row whose indicator is on the plan. */
  chosen(key: keyof typeof planColumns): string {
    return `INDEX(${chosenRange(key)},${this.help('plan')})`
  }

  /** A score of a group. */
  get ofGroup(): string {
    return `${this.cell('form')}="groep"`
  }
}
