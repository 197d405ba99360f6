// Sheet Prijzen: the whole list with its passports, the price index, and below it the organisation's own prices, which go first.
import { parties } from '../../../figures/parties'
import { columnNumber } from '../../../plan/address'
import type { PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import { type Book, listShareColumn, ownPriceHeaderRow, ownPriceRows, priceColumns, priceHeaderRow } from '../layout'
import { ownPrices } from './own-prices'
import { listColumns, priceList } from './price-list'

export const prijzenSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('prijzen'),
    role: 'prijzen',
    widths: widths(),
    frozen: { rows: priceHeaderRow, columns: 1 },
    print: {
      orientation: 'liggend',
      area: `A1:${priceColumns.source}${ownPriceHeaderRow + ownPriceRows}`,
      pagesTall: 0,
      repeatRows: `${priceHeaderRow}:${priceHeaderRow}`,
      footer: footer('Prijzen'),
    },
  })
  pageTitle(
    draft,
    'Prijzen',
    'Wat één eenheid de samenleving kost, met de bron erbij. De bedragen zijn omgerekend naar het prijspeil van het project.',
  )
  draft
    .value('A3', `Eigen prijzen vult u in onder de lijst, vanaf rij ${ownPriceHeaderRow + 1}. Die gaan voor.`, 'label')
    .value(
      'A4',
      'Een prijs "met waarschuwing" komt van één gemeente of is minder zeker. Lees op het scherm eerst de kolommen Sterkte en Opmerkingen.',
      'toelichting',
    )
  priceList(draft, book)
  ownPrices(draft, book)
  return draft.sheet()
}

const widths = (): number[] => {
  const found = Array.from({ length: columnNumber(priceColumns.index) }, () => 3)
  for (const { column, width } of listColumns) found[columnNumber(column) - 1] = width
  parties.forEach((_, index) => {
    found[columnNumber(listShareColumn(index)) - 1] = 12
  })
  return found
}
