// Below the blocks: the outcomes that weigh most, each with its price and the source of that price. An indication has no outcomes; it
// shows the reference project and the comparison instead.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { quoted, twoDecimals } from '../../formula-words'
import { type Book, outcomeColumn, outcomeRange, startCells } from '../layout'
import { outcomes } from './cells'
import { across, at, block, byMode, remark } from './page'
import { cardState, quickValue } from './places'
import { ofType } from './quick-card'

const headRow = at.prices + 1
const firstRow = headRow + 1

export const prices = (draft: SheetDraft, book: Book): void => {
  block(draft, at.prices, 'Waar de euro’s vandaan komen')
  draft
    .formula(`B${headRow}`, byMode(quoted('Waarop de indicatie rust'), quoted('De grootste uitkomsten')), 'tabelkop')
    .formula(`C${headRow}`, byMode('""', quoted('Prijs')), 'tabelkop', { align: 'rechts' })
    .formula(`D${headRow}`, byMode('""', quoted('Baten')), 'tabelkop', { align: 'rechts' })
    .blank(`E${headRow}`, 'tabelkop')
  across(draft, `F${headRow}:H${headRow}`, byMode(quoted('Bron'), quoted('Eenheid en bron van de prijs')), 'tabelkop')
  for (let place = 1; place <= at.priceRows; place++) priceLine(draft, place, book)
  remark(draft, firstRow + at.priceRows, more())
}

const priceLine = (draft: SheetDraft, place: number, book: Book): void => {
  const row = firstRow + place - 1
  const column = (heading: 'Uitkomst' | 'Prijs') => book.on('uitkomsten', outcomeRange(outcomeColumn(heading), book))
  const pick = (range: string) =>
    `IF(${cardState.counted}<${place},"",INDEX(${range},MATCH(${place},${outcomes('rank', book)},0)))`
  const [name, price, source] = quickLine(place, book)
  draft
    .formula(`B${row}`, byMode(name, pick(column('Uitkomst'))), 'toelichting', { wrap: true })
    .formula(`C${row}`, byMode(price, pick(column('Prijs'))), 'toelichting', { format: 'euro-cent', align: 'rechts' })
    .formula(`D${row}`, byMode('""', pick(outcomes('present', book))), 'toelichting', {
      format: 'euro',
      align: 'rechts',
    })
    .height(row, 27)
  across(draft, `F${row}:H${row}`, byMode(source, pick(outcomes('source', book))), 'toelichting', { wrap: true })
}

/** What stands in the first lines of an indication. */
const quickLine = (place: number, book: Book): readonly [name: string, price: string, source: string] => {
  const known = (formula: string) => `IF(COUNT(${quickValue('factor')})=0,"",${formula})`
  if (place === 1)
    return [
      known(`"Referentieproject: "&${book.on('start', startCells.type)}`),
      known(`"factor "&${twoDecimals(ofType('factor', book))}`),
      known(quickValue('source')),
    ]
  if (place === 2)
    return [
      known(quoted('Vergelijking: de vijf antwoorden')),
      known(`"maal "&${twoDecimals(quickValue('multiplier'))}`),
      known(quoted('Eigen schatting van de makers van dit hulpmiddel; zie het blad Uitleg')),
    ]
  if (place === 3)
    return [
      quoted('Kosten van het project'),
      quickValue('costs'),
      quoted('Ingevuld op het blad Start, of uitgesplitst op het blad Project'),
    ]
  return ['""', '""', '""']
}

const more = (): string => {
  const rest = `${cardState.counted}-${at.priceRows}`
  return byMode(
    quoted('Met rijen op het blad Uitkomsten staan hier de uitkomsten, elk met prijs en bron.'),
    `IF(${rest}>0,"Nog "&(${rest})&IF(${rest}=1," uitkomst"," uitkomsten")&" met prijs: zie het blad Uitkomsten. ","")&"Alle prijzen uit de lijst staan met bron op het blad Prijzen."`,
  )
}
