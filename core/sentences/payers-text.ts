// Payers as one text that can be read back: "gemeente 60%; zorgverzekeraar 40%".
import type { PayerShare } from '../method/rows'
import { formatPercent } from './format'

/** Shares are shown with at most two decimals, so three equal parties read 33,33%. */
export const payersText = (payers: readonly PayerShare[]): string =>
  payers.map(({ payer, share }) => `${payer} ${formatPercent(share, 'nl')}`).join('; ')
