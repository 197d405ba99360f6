// Sheet Metingen. To be written.
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import type { MetenSheet } from '../index'
import { measurementHeaderRow } from '../layout'

export const metingenSheet: MetenSheet = (book) => {
  const draft = new SheetDraft({
    name: book.title('metingen'),
    role: 'metingen',
    widths: Array.from({ length: 24 }, () => 14),
    print: { orientation: 'liggend', area: 'A1:H40', pagesTall: 0, footer: footer('Metingen') },
    private: true,
  })
  pageTitle(draft, 'Metingen', '')
  return {
    sheet: draft.sheet(),
    names: {
      [book.names.measurements]: `A8:I${measurementHeaderRow + book.rows}`,
      [book.names.from]: 'B4',
      [book.names.to]: 'B5',
      [book.names.harvest]: 'A3',
      [book.names.themes]: 'L8:V30',
      [book.names.link]: 'L40:T45',
      [book.names.chanceWithout]: 'S41:S45',
      [book.names.chanceWith]: 'T41:T45',
      [book.names.harvestThemes]: 'L9:L20',
      [book.names.harvestSentences]: 'W9:W20',
      [book.names.themeList]: 'L9:L20',
    },
  }
}
