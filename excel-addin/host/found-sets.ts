// The sets that the names and the record of a workbook tell of.
import { impactkaartNames, type Plan } from '../../core'
import type { SetRecord } from './record'
import { type NameFound, type Survey, same } from './survey'

export const setRecord = (plan: Plan, sheetIds: readonly string[]): SetRecord => ({
  set: plan.set,
  rows: plan.rows,
  version: plan.version,
  sheetIds,
})

/** The outcome table says how many rows a set has. */
export const rowsOf = ({ place }: NameFound): number => (place ? place.area.to.row - place.area.from.row : 0)

export const findName = ({ names }: Pick<Survey, 'names'>, wanted: string): NameFound | undefined =>
  names.find(({ name }) => same(name, wanted))

/** The names of a set that the pane reads and writes. */
const needed = (set: string): readonly string[] => Object.values(impactkaartNames(set))

export interface SetFound {
  readonly set: string
  readonly rows: number
  readonly version: string
  /** Names that are not there any more, or point at nothing. */
  readonly missing: readonly string[]
}

/** Every set of which a name is left, in order of number. */
export const setsIn = (found: Pick<Survey, 'names' | 'record'>): SetFound[] => {
  const suffixes = new Set<string>(found.record.map(({ set }) => set))
  for (const { name } of found.names) {
    const [, suffix] = /^uitkomsten(_[2-9]|_[1-9]\d+)?$/i.exec(name) ?? []
    if (/^uitkomsten/i.test(name) && (suffix !== undefined || /^uitkomsten$/i.test(name))) suffixes.add(suffix ?? '')
  }
  const number = (set: string) => (set === '' ? 1 : Number(set.slice(1)))
  return [...suffixes]
    .sort((one, other) => number(one) - number(other))
    .map((set) => {
      const outcomes = findName(found, impactkaartNames(set).outcomes)
      return {
        set,
        rows: outcomes ? rowsOf(outcomes) : 0,
        version: found.record.find((one) => one.set === set)?.version ?? '',
        missing: needed(set).filter((name) => !findName(found, name)?.place),
      }
    })
    .filter(({ set, missing }) => missing.length < needed(set).length)
}
