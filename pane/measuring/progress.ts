// How far each of the six steps is: done by what stands in the sheets, or what the user said of it.
import { goalSentence } from '../../core'
import { goalOf } from './tables/goal-cells'
import type { MeasuringTables } from './tables/measuring-tables'
import { filledRows } from './tables/sheet-table'

export type StepState = 'open' | 'done' | 'enough' | 'skipped'

/** As it stands in the cell. */
export const marks = { enough: 'goed genoeg', skipped: 'overgeslagen' } as const

const isDone = (tables: MeasuringTables): readonly boolean[] => [
  goalSentence(goalOf(tables)).goodEnough,
  filledRows(tables.effects, ['effect']).length > 0,
  filledRows(tables.plan, ['indicator']).length > 0,
  filledRows(tables.measurements, ['answer']).length > 0,
  filledRows(tables.link, ['outcome', 'indicator']).length > 0,
  filledRows(tables.stories, ['story', 'quote']).length > 0,
]

const stateOf = (done: boolean, mark: string): StepState => {
  if (done) return 'done'
  if (mark === marks.enough) return 'enough'
  return mark === marks.skipped ? 'skipped' : 'open'
}

export const stepStates = (tables: MeasuringTables): readonly StepState[] =>
  isDone(tables).map((done, index) => stateOf(done, tables.steps[index] ?? ''))
