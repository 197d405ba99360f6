// Who gains?  Each outcome's benefit is divided over its payers; what they gain together is the total benefit.
// A transfer between parties moves euros from one to the other and leaves the total as it was.

import { largestFirst } from './order'
import type { OutcomeResult } from './outcome-result'
import { type RunningSum, runningSum } from './sum'

/** What one party gains, in today's euros; negative when the project costs it money. */
export interface PayerGain {
  readonly payer: string
  readonly euro: number
  /** Part of the total; undefined when a party loses or the total is 0, because shares then say nothing. */
  readonly share: number | undefined
}

/** Gains per party, largest first, ties by alphabet. */
export const payerGains = (results: readonly OutcomeResult[]): readonly PayerGain[] => {
  const gains = new Map<string, RunningSum>()
  const total = runningSum()
  for (const { outcome, presentValue } of results) {
    total.add(presentValue)
    for (const { payer, share } of outcome.payers) {
      const gain = gains.get(payer) ?? runningSum()
      gain.add(presentValue * share)
      gains.set(payer, gain)
    }
  }
  const rows = [...gains].map(([payer, gain]) => [payer, gain.clean] as const).sort(largestFirst)
  const sharesSaySomething = total.clean !== 0 && rows.every(([, euro]) => euro >= 0)
  return rows.map(([payer, euro]) => ({ payer, euro, share: sharesSaySomething ? euro / total.value : undefined }))
}
