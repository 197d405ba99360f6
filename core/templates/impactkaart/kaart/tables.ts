// The figures behind the card, right of the printed page. The tables of the full card and the quick card keep the row names of KAART
// and SNELKAART; programs read them by their defined names, the printed card only points at their cells.
import type { SheetDraft } from '../../../plan/sheet-draft'
import type { Book } from '../layout'
import { outcomes } from './cells'
import { fullCard } from './full-card'
import { paybackTable } from './payback'
import { cardState, stateCells } from './places'
import { quickCard } from './quick-card'
import { rankings } from './ranking'

/** Widths of the columns from J on. */
export const tableWidths = [30, 16, 40, 2, 30, 16, 40, 2, 8, 14, 14, 10, 2, 18, 14, 8, 2, 18, 14, 8]

export const cardTables = (draft: SheetDraft, book: Book): void => {
  state(draft, book)
  fullCard(draft, book)
  quickCard(draft, book)
  paybackTable(draft, book)
  rankings(draft, book)
}

const state = (draft: SheetDraft, book: Book): void => {
  draft
    .value('J1', 'Rekenhulp: niet invullen, niet afdrukken', 'rekenhulp')
    .value('J2', 'Indicatie (1) of volledige kaart (0)', 'rekenhulp')
    .formula(stateCells.quick, `IF(${cardState.counted}>0,0,1)`, 'rekenhulp')
    .value('J3', 'Rijen die meetellen', 'rekenhulp')
    .formula(stateCells.counted, `SUM(${outcomes('counts', book)})`, 'rekenhulp')
    .value('J4', 'Rijen die niet kloppen', 'rekenhulp')
    .formula(stateCells.wrong, `SUMPRODUCT((${outcomes('fault', book)}<>"")*1)`, 'rekenhulp')
}
