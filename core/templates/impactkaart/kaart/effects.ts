// Block 2: what changes for residents, in words, with how it is known and what was measured and told. All of it comes from sheet Effecten.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { tableHead } from '../../sections'
import { type EffectColumn, type EffectHelper, effectRange, effectSummary } from '../effecten/places'
import type { Book } from '../layout'
import { across, at, block, remark } from './page'

const headRow = at.effects + 1
const firstRow = headRow + 1
/** Room for the longest texts. */
const rowHeight = 60

export const effects = (draft: SheetDraft, book: Book): void => {
  block(draft, at.effects, '2. Kwalitatieve maatschappelijke effecten')
  tableHead(draft, headRow, [
    ['B', 'Effect in woorden', 'links'],
    ['C', 'Voor wie', 'links'],
    ['D', 'Bewijs', 'links'],
    ['F', 'Gemeten en verteld', 'links'],
  ])
  draft.blank(`E${headRow}`, 'tabelkop').merge(`F${headRow}:H${headRow}`, 'tabelkop')
  for (let place = 1; place <= at.effectRows; place++) effect(draft, place, book)
  remark(draft, firstRow + at.effectRows, book.on('effecten', effectSummary))
}

const effect = (draft: SheetDraft, place: number, book: Book): void => {
  const row = firstRow + place - 1
  const column = (key: EffectColumn | EffectHelper) => book.on('effecten', effectRange(key))
  const pick = (key: EffectColumn | EffectHelper) =>
    `IFERROR(INDEX(${column(key)},MATCH(${place},${column('place')},0))&"","")`
  const none = `MAX(${column('place')})=0`
  const look = { wrap: true, align: 'links' as const }
  draft
    .formula(
      `B${row}`,
      place === 1 ? `IF(${none},"nog niet ingevuld",${pick('effect')})` : pick('effect'),
      'label',
      look,
    )
    .formula(`C${row}`, pick('whom'), 'toelichting', look)
    .formula(`D${row}`, pick('proof'), 'toelichting', look)
    .height(row, rowHeight)
  across(draft, `F${row}:H${row}`, pick('told'), 'toelichting', look)
}
