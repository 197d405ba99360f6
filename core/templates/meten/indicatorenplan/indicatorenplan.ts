// Sheet Indicatorenplan. To be written.
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import type { MetenSheet } from '../index'

export const indicatorenplanSheet: MetenSheet = (book) => {
  const draft = new SheetDraft({
    name: book.title('indicatorenplan'),
    role: 'indicatorenplan',
    widths: Array.from({ length: 24 }, () => 14),
    print: { orientation: 'liggend', area: 'A1:H40', pagesTall: 0, footer: footer('Indicatorenplan') },
  })
  pageTitle(draft, 'Indicatorenplan', '')
  return {
    sheet: draft.sheet(),
    names: {
      [book.names.goal]: 'B6:B9',
      [book.names.goalSentence]: 'B10',
      [book.names.steps]: 'B14:B19',
      [book.names.plan]: 'A24:R34',
      [book.names.chosenList]: 'A25:A34',
    },
  }
}
