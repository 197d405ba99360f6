// Who gains from one outcome: the column Baathouder, the columns `Aandeel <party>`, or else the payers of the price list.
import { unknownParty } from '../figures/parties'
import type { Price } from '../figures/price'
import type { PayerShare } from '../method/rows'
import { shareOfOne } from './limits'
import { isEmpty, isZero, readNumber } from './number'
import { equalShares, readPayers, wholeShares } from './payers'
import type { ProblemList } from './problems'
import type { RowCells } from './row-cells'
import type { Column, TableRow } from './table'

/** A column `Aandeel <party>`. */
export interface ShareColumn {
  readonly index: number
  readonly label: string
  readonly party: string
}

/** What the rows of one table have in common for this question. */
export interface GainersTable {
  readonly shares: readonly ShareColumn[]
  /** Columns without a header beside them: shares of nobody. */
  readonly nameless: readonly Column[]
  readonly spell: { readonly party: (text: string) => string }
  readonly list: ProblemList
  /** Texts in Baathouder that have been read already; many rows hold the same. */
  readonly payersRead: Map<string, readonly PayerShare[]>
}

/** Who gains: named in Baathouder, or given as shares in columns, else the payers of the list in equal parts. */
export const readGainers = (
  cells: RowCells,
  { row, cells: typed }: TableRow,
  { shares, nameless, spell, list, payersRead }: GainersTable,
  price: Price | undefined,
): readonly PayerShare[] => {
  const named = cells.text('payer')
  const isFilled = ({ index }: { readonly index: number }) => !isEmpty(typed[index]) && !isZero(typed[index])
  for (const { label } of nameless.filter(isFilled)) cells.refuse('share-nameless', { row, column: label })
  const inColumns = shares.filter(isFilled)
  const [first] = inColumns
  if (named !== undefined && first) {
    cells.refuse('payer-both-ways', cells.place('payer'), { share: first.label })
    return []
  }
  if (named !== undefined) {
    const earlier = payersRead.get(named)
    if (earlier) return earlier
    const read = cells.attempt(() => readPayers(named, spell.party, cells.place('payer')))
    if (read) payersRead.set(named, read)
    return read ?? []
  }
  if (!first) return equalShares(price && price.payers.length > 0 ? price.payers.map(spell.party) : [unknownParty])
  const before = list.found.length
  const read = inColumns.map(({ index, label, party }) => {
    const place = { row, column: label }
    const share = cells.attempt(() => shareOfOne(readNumber(typed[index], place) ?? 0, place))
    return { payer: party, share: share ?? 0 }
  })
  if (list.found.length > before) return []
  return cells.attempt(() => wholeShares(read, { row, column: first.label })) ?? []
}
