// Parties and sectors in order of size, so that the card shows the largest first. Rank 1 is the largest amount, up or down; ties keep
// the order of the list.

import { down } from '../../../plan/address'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { type Book, cardTableColumns, cardTableHeaderRow, firstCardRow, partyCell, sectorCell } from '../layout'
import { firstPartyRow, firstSectorRow, rankingColumns } from './places'

export type Ranked = keyof typeof rankingColumns

export const rankings = (draft: SheetDraft, book: Book): void => {
  ranking(draft, 'party', firstPartyRow, 'baathouder', (index) => book.on('project', partyCell(index)))
  ranking(draft, 'sector', firstSectorRow, 'sector', (index) => book.on('project', sectorCell(index)))
}

const ranking = (
  draft: SheetDraft,
  kind: Ranked,
  firstRow: number,
  title: string,
  nameAt: (index: number) => string,
): void => {
  const { name, value, rank, rows } = rankingColumns[kind]
  draft
    .value(`${name}${cardTableHeaderRow}`, title, 'rekenhulp')
    .value(`${value}${cardTableHeaderRow}`, 'waarde', 'rekenhulp')
    .value(`${rank}${cardTableHeaderRow}`, 'plaats', 'rekenhulp')
  for (let index = 0; index < rows; index++) {
    const row = firstCardRow + index
    const size = `ABS(${value}${row})`
    const soFar = `${value}$${firstCardRow}:${value}${row}`
    const card = `${cardTableColumns.value}${firstRow + index}`
    draft
      .formula(`${name}${row}`, `IF(${nameAt(index)}="","",${nameAt(index)})`, 'rekenhulp')
      .formula(`${value}${row}`, `IF(COUNT(${card})=1,${card},0)`, 'rekenhulp')
      .formula(
        `${rank}${row}`,
        `SUMPRODUCT((ABS(${whole(kind, 'value')})>${size})*1)+SUMPRODUCT((ABS(${soFar})=${size})*1)`,
        'rekenhulp',
      )
  }
}

/** A whole column, the same from every cell. */
const whole = (kind: Ranked, column: 'name' | 'value' | 'rank'): string =>
  down(rankingColumns[kind][column], firstCardRow, rankingColumns[kind].rows).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')

/** Name and amount at a place, as formulas; blank where there is nothing left. The last place shown holds all the rest together. */
export const atPlace = (
  kind: Ranked,
  place: number,
  shown: number,
): { readonly name: string; readonly value: string } => {
  const pick = (column: 'name' | 'value') => `INDEX(${whole(kind, column)},MATCH(${place},${whole(kind, 'rank')},0))`
  const some = (formula: string) => `IF(${pick('value')}=0,"",${formula})`
  if (place < shown) return { name: some(pick('name')), value: some(pick('value')) }
  const more = `SUMPRODUCT((${whole(kind, 'value')}<>0)*1)>${shown}`
  const rest = `SUMPRODUCT((${whole(kind, 'rank')}>${shown - 1})*${whole(kind, 'value')})`
  return { name: some(`IF(${more},"overige",${pick('name')})`), value: some(`IF(${more},${rest},${pick('value')})`) }
}

/** No party loses: only then do shares of the total say something. */
export const noneNegative = (kind: Ranked): string => `MIN(${whole(kind, 'value')})>=0`
