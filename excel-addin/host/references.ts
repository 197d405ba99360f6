// What a formula speaks of, directly or through names and tables: functions of ours, and sheets.
import { type NameFormulas, spokenOf } from '../../core'
import { callsOurs } from '../namespace'

export interface Uses {
  readonly ours: boolean
  /** In small letters. */
  readonly sheets: ReadonlySet<string>
}

/** `names` as they count on one sheet. */
export const usesOf = (formula: string, names: NameFormulas): Uses => {
  const { sheets, formulas } = spokenOf(formula, names)
  return { ours: formulas.some(callsOurs), sheets }
}
