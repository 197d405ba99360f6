// Sheet Kaart: one A4 for the municipality, in three blocks, and below them where the figures come from. Without counted outcome rows it
// is an indication (the quick card) and the blocks say what is needed; from the first counted row on it is the full Impactkaart.
import type { PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'

import type { Book } from '../layout'
import { caution } from './caution'
import { effects } from './effects'
import { gains } from './gains'
import { head } from './head'
import { labour } from './labour'
import { gaps, lastPrinted, pageWidths } from './page'
import { prices } from './prices'
import { returns } from './returns'
import { cardTables, tableWidths } from './tables'

export const kaartSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('kaart'),
    role: 'kaart',
    widths: [...pageWidths, 3, ...tableWidths],
    print: { orientation: 'staand', area: `A1:H${lastPrinted}`, pagesTall: 1, footer: footer('Kaart') },
  })
  for (const row of gaps) draft.height(row, 7)
  head(draft, book)
  returns(draft, book)
  gains(draft)
  effects(draft, book)
  labour(draft, book)
  prices(draft, book)
  caution(draft, book)
  cardTables(draft, book)
  return draft.sheet()
}
