// Does the band of a card lie around its factor? Every row stands at its own bound, so a row that costs money costs less at Laag and more at
// Hoog: the lower factor may be the higher one. It is no fault, but who reads the overview must know it.
import { type Card, formatFixed } from '../../core'
import type { Report } from './record'

export const reportBand = ({ factor, factorLow, factorHigh }: Card, report: Report): void => {
  if (factor === undefined || factorLow === undefined || factorHigh === undefined) return
  const room = 1e-9 * Math.abs(factor)
  if (factorLow <= factor + room && factorHigh >= factor - room) return
  const [low, middle, high] = [factorLow, factor, factorHigh].map((one) => formatFixed(one, 2, 'nl'))
  report(
    'let op',
    'Kaart',
    `De factor (${middle}) ligt niet tussen laag (${low}) en hoog (${high}). Dat komt door rijen die geld kosten, want die kosten bij Laag minder en bij Hoog meer, of door een Laag boven 1 of een Hoog onder 1.`,
    'Kijk op het blad Uitkomsten of Laag en Hoog van die rijen zo zijn bedoeld.',
  )
}
