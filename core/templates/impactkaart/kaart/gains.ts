// Block 1, lower half: who gains, in euros and as a part of the whole, with a chart.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { notApplicable } from '../../../sentences/card-words'
import { quoted } from '../../formula-words'
import { tableHead } from '../../sections'
import { at, byMode, remark } from './page'
import { cardValue } from './places'
import { atPlace, noneNegative } from './ranking'

const headRow = at.parties - 1
const lastRow = at.parties + at.partyRows - 1
const totalRow = lastRow + 1

export const gains = (draft: SheetDraft): void => {
  tableHead(draft, headRow, [
    ['B', 'Wie heeft er baat bij?'],
    ['C', 'Euro', 'rechts'],
    ['D', 'Aandeel', 'rechts'],
  ])
  for (let place = 1; place <= at.partyRows; place++) party(draft, place)
  draft
    .value(`B${totalRow}`, 'Totaal', 'uitkomst')
    .formula(`C${totalRow}`, byMode('""', cardValue('benefits')), 'uitkomst', { format: 'euro', align: 'rechts' })
    .blank(`D${totalRow}`, 'uitkomst')
    .chart({
      kind: 'bar',
      title: 'Wie heeft er baat bij? (euro)',
      alt: 'Staafdiagram: de baten in euro per partij, de grootste boven. Dezelfde bedragen staan in de tabel links.',
      categories: `B${at.parties}:B${lastRow}`,
      series: [{ name: 'euro', values: `C${at.parties}:C${lastRow}` }],
      covers: `F${headRow}:H${totalRow}`,
    })
  remark(draft, totalRow + 1, explanation())
}

const party = (draft: SheetDraft, place: number): void => {
  const row = at.parties + place - 1
  const { name, value } = atPlace('party', place, at.partyRows)
  const total = cardValue('benefits')
  const part = `IF(AND(${noneNegative('party')},${total}<>0),C${row}/${total},${quoted(notApplicable)})`
  draft
    .formula(`B${row}`, place === 1 ? byMode(quoted('nog niet bekend'), name) : name, 'label')
    .formula(`C${row}`, value, 'label', { format: 'euro', align: 'rechts' })
    .formula(`D${row}`, `IF(C${row}="","",${part})`, 'label', { format: 'procent', align: 'rechts' })
}

const explanation = (): string =>
  byMode(
    quoted(
      'Nog nodig: een eerste rij op het blad Uitkomsten. Dan staat hier wie er baat bij heeft, en rekent de kaart met eigen uitkomsten.',
    ),
    `IF(COUNT(${cardValue('benefits')})=0,"","Baat heeft wie de kosten anders had gemaakt. Dat is niet altijd wie het project betaalt.")`,
  )
