// Who gains from an outcome: one text in the pane, cells in the sheet. One party stands in Baathouder; several stand with their shares
// in the columns `Aandeel <party>`, because the formulas of the sheet read no text with more parties in it.
import {
  bare,
  type Cell,
  isBlank,
  type Language,
  partySpelling,
  readPayers,
  shareColumnParty,
  unknownParty,
} from '../../core'
import { asTyped } from './quick-fields'
import { Misfit } from './typed-number'

/** A column `Aandeel <party>`. An own party has one once it has a name on sheet Project. */
export interface PartyColumn {
  readonly index: number
  readonly party: string
}

export const partyColumns = (table: readonly Cell[][]): readonly PartyColumn[] =>
  (table[0] ?? []).flatMap((label, index) => {
    const party = shareColumnParty(String(label ?? ''))
    return party === undefined ? [] : [{ index, party }]
  })

export const percentTyped = (share: number, language: Language): string =>
  `${asTyped(Number((share * 100).toPrecision(12)), 'number', language)}%`

const isGiven = (cell: Cell): boolean => !isBlank(cell) && cell !== 0

/** What a row says about who gains, as one types it: "gemeente 60%; zorgverzekeraar 40%". */
export const payersTyped = (
  named: Cell,
  line: readonly Cell[],
  columns: readonly PartyColumn[],
  language: Language,
): string => {
  const shares = columns.flatMap(({ index, party }) => {
    const cell = line[index]
    if (!isGiven(cell)) return []
    return [`${party} ${typeof cell === 'number' ? percentTyped(cell, language) : cell}`]
  })
  return [...(isGiven(named) ? [String(named)] : []), ...shares].join('; ')
}

export interface PayerCells {
  /** For the column Baathouder. */
  readonly named: string
  /** For the columns `Aandeel <party>`, by their index; the others are blank. */
  readonly shares: ReadonlyMap<number, number>
}

/**
 * The cells for what is typed.
 * @throws FieldProblem when it cannot be read, or names a party that the sheet does not know.
 */
export const payerCells = (typed: string | undefined, columns: readonly PartyColumn[]): PayerCells => {
  const text = typed?.trim() ?? ''
  if (text === '') return { named: '', shares: new Map() }
  const found = readPayers(text, partySpelling(), {})
  if (found.length === 1 && found[0]?.payer === unknownParty) return { named: unknownParty, shares: new Map() }
  const shares = found.map(({ payer, share }) => {
    const column = columns.find(({ party }) => bare(party) === bare(payer))
    if (!column) throw new Misfit('noColumn', payer)
    return { ...column, share: Number(share.toPrecision(12)) }
  })
  const [only, second] = shares
  if (only && !second) return { named: only.party, shares: new Map() }
  return { named: '', shares: new Map(shares.map(({ index, share }) => [index, share])) }
}
