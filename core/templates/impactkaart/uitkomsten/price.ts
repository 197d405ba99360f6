// What one unit of an outcome is worth, and where that figure comes from: the own price of the row, else the organisation's list,
// else ours.
import { absolute } from '../../../plan/address'
import { firstOf, quoted } from '../../formula-words'
import { type Book, indexRange, ownPriceRange, priceColumns, priceRange, projectValues, yearRange } from '../layout'
import type { Row } from './row'

/** Row within our list whose name or key is typed, or 0. Compared as a whole, so * and ? are only characters. */
export const listRow = (r: Row): string => {
  const prices = (column: string) => r.book.on('prijzen', priceRange(column))
  const at = (column: string) => `SUMPRODUCT((${prices(column)}=${r.cell('Uitkomst')})*${prices(priceColumns.number)})`
  return `IFERROR(IF(${r.named},MAX(${at(priceColumns.name)},${at(priceColumns.key)}),0),0)`
}

/** Row within the organisation's own prices for the same name, or for the same row of the list; 0 for none, below 0 for a faulty one. */
export const ownRow = (r: Row): string => {
  const own = (column: 'name' | 'listRow' | 'number') => r.book.on('prijzen', ownPriceRange(column))
  const same = `((${own('name')}=${r.cell('Uitkomst')})+(${own('listRow')}=${r.help('listRow')})*(${r.listed})>0)`
  return `IFERROR(IF(${r.named},SUMPRODUCT(${same}*${own('number')}),0),0)`
}

/** The row's own price counts. A 0 is one only where no list knows the outcome. */
const typedPrice = (r: Row): string => {
  const own = r.cell('Eigen prijs')
  return `IF(COUNT(${own})=1,OR(${own}<>0,${r.help('listRow')}+${r.help('ownRow')}=0),1=0)`
}

/** Euro per unit in the price year of the project; blank when there is none, words when the own price is faulty: a function refuses those. */
export const price = (r: Row): string => {
  const organisation = `INDEX(${r.book.on('prijzen', ownPriceRange('current'))},${r.help('ownRow')})`
  const found = firstOf(
    [
      [typedPrice(r), r.cell('Eigen prijs')],
      [`${r.help('ownRow')}<0`, quoted('zie Prijzen')],
      [`${r.help('ownRow')}>0`, organisation],
      [r.listed, r.fromList(priceColumns.current)],
    ],
    '""',
  )
  return `IFERROR(IF(${r.named},${found},""),"")`
}

/** In words, for the reader of the card. */
export const priceSource = (r: Row): string => {
  const said = r.cell('Bron')
  const own = (words: string) => `${quoted(words)}&IF(${r.given('Bron')},". "&${said},", geen bron genoemd")`
  return r.counted(
    firstOf(
      [
        [typedPrice(r), own('Eigen prijs')],
        [`${r.help('ownRow')}>0`, own('Prijs van de organisatie')],
      ],
      `${r.fromList(priceColumns.unit)}&". "&${r.fromList(priceColumns.source)}`,
    ),
    '""',
  )
}

/** A price in the price year of the project: the amount times the index of that year over that of its own year. */
export const indexed = (amount: string, year: string, book: Book): string =>
  `${amount}*${book.on('project', projectValues.index)}/INDEX(${absolute(indexRange)},MATCH(${year},${absolute(yearRange)},0))`
