// Sheet Monitor. To be written.
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import type { MetenSheet } from '../index'

export const monitorSheet: MetenSheet = (book) => {
  const draft = new SheetDraft({
    name: book.title('monitor'),
    role: 'monitor',
    widths: Array.from({ length: 24 }, () => 14),
    print: { orientation: 'liggend', area: 'A1:H40', pagesTall: 0, footer: footer('Monitor') },
  })
  pageTitle(draft, 'Monitor', '')
  return {
    sheet: draft.sheet(),
    names: {
      [book.names.monitor]: 'A6:L16',
      [book.names.agenda]: 'A20:C24',
      [book.names.handover]: 'A30:B38',
    },
  }
}
