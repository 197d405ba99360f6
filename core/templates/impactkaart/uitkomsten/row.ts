// One row of the outcome table as its formulas name it: the cells that people fill in, the helpers behind them, and the two readings
// that most formulas share ("named", "counts").

import { isName } from '../../formula-words'
import {
  type Book,
  firstOutcomeRow,
  helperColumn,
  lastOutcomeRow,
  lastShareColumn,
  type OutcomeHeading,
  type OutcomeHelper,
  outcomeColumn,
  type ProjectValue,
  priceRange,
  projectValues,
  shareColumn,
} from '../layout'

export class Row {
  constructor(
    private readonly row: number,
    readonly book: Book,
  ) {}

  cell(heading: OutcomeHeading): string {
    return `$${outcomeColumn(heading)}${this.row}`
  }

  help(helper: OutcomeHelper): string {
    return `$${helperColumn(helper)}${this.row}`
  }

  /** A helper of all rows, the same from every row. */
  all(helper: OutcomeHelper): string {
    const column = helperColumn(helper)
    return `$${column}$${firstOutcomeRow}:$${column}$${lastOutcomeRow(this.book)}`
  }

  /** A helper of the rows down to this one. */
  soFar(helper: OutcomeHelper): string {
    return `$${helperColumn(helper)}$${firstOutcomeRow}:${this.help(helper)}`
  }

  project(value: ProjectValue): string {
    return this.book.on('project', projectValues[value])
  }

  share(index: number): string {
    return `$${shareColumn(index)}${this.row}`
  }

  get shares(): string {
    return `$${shareColumn(0)}${this.row}:$${lastShareColumn}${this.row}`
  }

  between(from: OutcomeHeading, to: OutcomeHeading): string {
    return `${this.cell(from)}:${this.cell(to)}`
  }

  /** The key column holds text. */
  get named(): string {
    return isName(this.cell('Uitkomst'))
  }

  /** The outcome is on our list. */
  get listed(): string {
    return `${this.help('listRow')}>0`
  }

  /** What our list says of the outcome; only for a listed one. */
  fromList(column: string): string {
    return `INDEX(${this.book.on('prijzen', priceRange(column))},${this.help('listRow')})`
  }

  /** Only for a row that counts. */
  counted(formula: string, otherwise = '0'): string {
    return `IF(${this.help('counts')}=1,${formula},${otherwise})`
  }

  /** A blank cell and a 0 both mean: not given. */
  notZeroOr(heading: OutcomeHeading, otherwise: string): string {
    const cell = this.cell(heading)
    return `IF(COUNT(${cell})=1,IF(${cell}<>0,${cell},${otherwise}),${otherwise})`
  }

  /** Something else than a blank or 0, which both mean: not given. For text columns. */
  given(heading: OutcomeHeading): string {
    return `AND(${this.cell(heading)}<>"",${this.cell(heading)}<>0)`
  }

  /** How many cells of a range hold something else than a blank or 0. */
  filled(range: string): string {
    return `SUMPRODUCT((${range}<>"")*(${range}<>0))`
  }

  /** The row goes by its gross number; otherwise by residents and chances. A 0 beside chances is not given. */
  get grossFilled(): string {
    const gross = this.cell('Bruto aantal')
    return `IF(COUNT(${gross})=1,OR(${gross}<>0,${this.chancesFilled}=0),1=0)`
  }

  /** How many of residents and the two chances hold more than nothing or 0. */
  get chancesFilled(): string {
    return this.filled(this.between('Aantal bewoners', 'Kans met'))
  }
}
