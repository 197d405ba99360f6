// What one outcome contributes: breakdown.ts works it out, payers and hours add it up.
import type { Outcome } from './rows'

/** One outcome with its results. */
export interface OutcomeResult {
  readonly outcome: Outcome
  /** Cases after deadweight, own share and displacement. */
  readonly net: number
  /** Price units in the first effect year. */
  readonly firstYearUnits: number
  /** Euro really saved in the first effect year, undiscounted. */
  readonly firstYearEuro: number
  /** Euro over all years, in today's euros. */
  readonly presentValue: number
  /** Staff hours over all years. */
  readonly hours: number
}
