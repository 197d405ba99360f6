// Block 1, upper half: the factor with its band, and the amounts behind it.
import type { NumberFormat } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { notKnown } from '../../../sentences/card-words'
import { firstOf, quoted, twoDecimals } from '../../formula-words'
import { type Book, cardFactor } from '../layout'
import { project } from './cells'
import { yieldSentence } from './full-card'
import { across, at, block, byMode } from './page'
import { type CardRow, cardValue, type QuickRow, quickValue } from './places'

/** The band as the card shows it, outside the printed page. */
const band = { low: 'O2', high: 'P2' } as const

export const returns = (draft: SheetDraft, book: Book): void => {
  block(draft, at.returns, '1. Kwantitatief rendement')
  factor(draft)
  amounts(draft, book)
}

const factor = (draft: SheetDraft): void => {
  const shown = byMode(quickValue('factor'), cardValue('factor'))
  const title = 'Rendementsfactor: baten per euro kosten'
  draft
    .formula('B6', byMode(quoted(`${title} (indicatie)`), quoted(title)), 'toelichting')
    .value('N2', 'Onderkant en bovenkant op de kaart', 'rekenhulp')
    .formula(band.low, byMode(quickValue('low'), cardValue('factorLow')), 'rekenhulp', { format: 'factor' })
    .formula(band.high, byMode(quickValue('high'), cardValue('factorHigh')), 'rekenhulp', { format: 'factor' })
  across(draft, `${cardFactor}:D9`, shown, 'kerncijfer', { format: 'factor', align: 'links' })
  across(draft, 'B10:D10', yieldSentence(cardFactor, '""'), 'label')
  across(draft, 'B11:D11', bandSentence(), 'label')
}

/** How far the factor may be off, in words. */
const bandSentence = (): string => {
  const { low, high } = band
  const wide = `"Bandbreedte: "&${twoDecimals(low)}&" tot "&${twoDecimals(high)}`
  const costly = `IF(${cardFactor}<1,". De kosten zijn hoger dan de baten.","")`
  return firstOf(
    [
      [`COUNT(${cardFactor})=0`, '""'],
      [`COUNT(${low},${high})<2`, '""'],
      [`ROUND(100*${low},0)=ROUND(100*${high},0)`, `"Er is geen bandbreedte ingevuld"&${costly}`],
    ],
    `${wide}&${costly}`,
  )
}

interface Line {
  readonly quick: QuickRow | 'net'
  readonly quickLabel: string
  readonly full: CardRow
  readonly fullLabel: string
  readonly format?: NumberFormat
}

const lines: readonly Line[] = [
  { quick: 'benefits', quickLabel: 'Baten (indicatie)', full: 'benefits', fullLabel: 'Baten, teruggerekend naar nu' },
  { quick: 'costs', quickLabel: 'Kosten', full: 'costs', fullLabel: 'Kosten, teruggerekend naar nu' },
  { quick: 'net', quickLabel: 'Baten min kosten (indicatie)', full: 'net', fullLabel: 'Baten min kosten' },
  {
    quick: 'costsPerResident',
    quickLabel: 'Kosten per bewoner',
    full: 'benefitsPerResident',
    fullLabel: 'Baten per bewoner',
  },
  {
    quick: 'costsPerResidentPerYear',
    quickLabel: 'Kosten per bewoner per jaar',
    full: 'costsPerResident',
    fullLabel: 'Kosten per bewoner',
  },
  {
    quick: 'multiplier',
    quickLabel: 'Vergelijking: factor maal',
    full: 'paybackYears',
    fullLabel: 'Terugverdiend na (jaren)',
    format: 'decimaal',
  },
]

const amounts = (draft: SheetDraft, book: Book): void => {
  const noCosts = `${project('costs', book)}=0`
  lines.forEach(({ quick, quickLabel, full, fullLabel, format = 'euro' }, index) => {
    const row = at.returns + 1 + index
    const [benefits, costs] = [quickValue('benefits'), quickValue('costs')]
    const net = `IF(COUNT(${benefits})=1,${benefits}-${costs},${benefits})`
    const ofQuick = quick === 'net' ? net : quickValue(quick)
    const known = quick === 'multiplier' ? ofQuick : `IF(${noCosts},${quoted(notKnown)},${ofQuick})`
    draft.formula(`F${row}`, byMode(quoted(quickLabel), quoted(fullLabel)), 'label').height(row, 19)
    across(draft, `G${row}:H${row}`, byMode(known, cardValue(full)), 'uitkomst', { format, align: 'rechts' })
  })
}
