// The printed page of the card: which rows each block takes, and the few pieces that the blocks share.
import type { Meaning } from '../../../plan/plan'
import type { CellLook, SheetDraft } from '../../../plan/sheet-draft'
import { cardState } from './places'

/** Columns A to H: a margin, a table left (B to D), a gap, a table or chart right (F to H). */
export const pageWidths = [1.5, 34, 15, 13, 2, 30, 14, 12]

/** Rows of the printed page. The first row of each list, and how many rows it has. */
export const at = {
  returns: 5,
  parties: 14,
  partyRows: 7,
  effects: 24,
  effectRows: 4,
  labour: 32,
  sectors: 36,
  sectorRows: 6,
  prices: 44,
  priceRows: 5,
  caution: 53,
} as const
export const lastPrinted = at.caution + 4

/** One formula for the quick card, one for the full card. */
export const byMode = (quick: string, full: string): string => `IF(${cardState.quick}=1,${quick},${full})`

/** Blank rows between the parts of the page. */
export const gaps = [at.parties - 2, at.effects - 1, at.labour - 1, at.prices - 1, at.caution - 1]

/** The title of a block, over the whole page. */
export const block = (draft: SheetDraft, row: number, title: string): void => {
  draft.value(`B${row}`, title, 'kop').merge(`B${row}:H${row}`, 'kop').height(row, 21)
}

/** A formula in a merged range: content in its first cell. */
export const across = (
  draft: SheetDraft,
  range: string,
  formula: string,
  meaning: Meaning,
  look: CellLook = {},
): void => {
  const [first = ''] = range.split(':')
  draft.formula(first, formula, meaning, look).merge(range, meaning, look)
}

/** A remark over the whole page. */
export const remark = (draft: SheetDraft, row: number, formula: string, points = 16): void => {
  across(draft, `B${row}:H${row}`, formula, 'toelichting', { wrap: true })
  draft.height(row, points)
}
