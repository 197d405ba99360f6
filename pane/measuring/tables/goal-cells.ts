// The four parts of the goal between their cells and the fields of the first step.
import type { Goal } from '../../../core'
import type { GoalField } from '../drafts'
import { dayText } from '../show-day'
import type { MeasuringTables } from './measuring-tables'

/** In the order of the cells. */
export const goalFields = ['who', 'change', 'by', 'seen'] as const satisfies readonly GoalField[]

/** The goal as it stands in the sheet. */
export const goalOf = ({ goal }: Pick<MeasuringTables, 'goal'>): Goal => {
  const [who, change, by, seen] = goal.map((cell) => cell ?? '')
  return {
    who: String(who ?? ''),
    change: String(change ?? ''),
    by: typeof by === 'number' && by > 0 ? by : String(by === 0 ? '' : (by ?? '')),
    seen: String(seen ?? ''),
  }
}

/** The parts as they are typed: a date cell as a day one can read. */
export const goalTyped = (goal: Goal): Readonly<Record<GoalField, string>> => ({
  ...goal,
  by: typeof goal.by === 'number' ? dayText(goal.by, 'nl') : goal.by,
})
