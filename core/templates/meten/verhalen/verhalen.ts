// Sheet Verhalen. To be written.
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import type { MetenSheet } from '../index'

export const verhalenSheet: MetenSheet = (book) => {
  const draft = new SheetDraft({
    name: book.title('verhalen'),
    role: 'verhalen',
    widths: Array.from({ length: 24 }, () => 14),
    print: { orientation: 'liggend', area: 'A1:H40', pagesTall: 0, footer: footer('Verhalen') },
    private: true,
  })
  pageTitle(draft, 'Verhalen', '')
  return {
    sheet: draft.sheet(),
    names: {
      [book.names.stories]: 'A6:L26',
      [book.names.storyEffects]: 'C7:C26',
      [book.names.storyQuotes]: 'L7:L26',
    },
  }
}
