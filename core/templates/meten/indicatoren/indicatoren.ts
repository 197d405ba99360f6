// Sheet Indicatoren. To be written.
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import type { MetenSheet } from '../index'

export const indicatorenSheet: MetenSheet = (book) => {
  const draft = new SheetDraft({
    name: book.title('indicatoren'),
    role: 'indicatoren',
    widths: Array.from({ length: 24 }, () => 14),
    print: { orientation: 'liggend', area: 'A1:H40', pagesTall: 0, footer: footer('Indicatoren') },
  })
  pageTitle(draft, 'Indicatoren', '')
  return {
    sheet: draft.sheet(),
    names: {
      [book.names.indicatorList]: 'A5:A100',
    },
  }
}
