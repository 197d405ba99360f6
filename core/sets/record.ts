// What a workbook remembers of us, in any host: which sets it holds, and what was being built when something failed.
// The names in the workbook are the truth: a set counts only when its names are there (found-sets.ts).
import type { Plan, TemplateName } from '../plan/plan'

/** Raise this when the shape changes, and turn older shapes into the new one in `migrated`. */
export const recordSchema = 2

export interface SetRecord {
  readonly template: TemplateName
  readonly set: string
  readonly rows: number
  /** Version of the method that made it. */
  readonly version: string
  /** The host's ids of our sheets, in the order of the plan, so that a sheet is known after the user has given it another name. */
  readonly sheetIds: readonly string[]
}

/** What an insertion had in hand. Everything named here is ours, and goes when the insertion did not end well. */
export interface Unfinished {
  readonly template: TemplateName
  readonly set: string
  readonly temporary: readonly string[]
  readonly planned: readonly string[]
  readonly names: readonly string[]
  /** Known once the sheets are there. */
  readonly sheetIds: readonly string[]
}

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const templateOf = ({ template }: Loose): TemplateName => (template === 'meten' ? 'meten' : 'impactkaart')

/** Older records lack fields; each gets what a workbook of that time had. */
const migrated = (one: Loose): SetRecord => ({
  template: templateOf(one),
  set: text(one.set),
  rows: typeof one.rows === 'number' ? one.rows : 0,
  version: text(one.version),
  sheetIds: texts(one.sheetIds),
})

/** The sets of a stored value; 'newer' when a later version of ours wrote it. What cannot be read counts as not there. */
export const recordedSets = (stored: unknown): readonly SetRecord[] | 'newer' => {
  if (!isObject(stored)) return []
  if (typeof stored.schema === 'number' && stored.schema > recordSchema) return 'newer'
  return Array.isArray(stored.sets) ? stored.sets.filter(isObject).map(migrated) : []
}

/** The value to store. */
export const recordOf = (sets: readonly SetRecord[]) => ({ schema: recordSchema, sets })

export const setRecord = ({ template, set, rows, version }: Plan, sheetIds: readonly string[]): SetRecord => ({
  template,
  set,
  rows,
  version,
  sheetIds,
})

export const readUnfinished = (stored: unknown): Unfinished | undefined =>
  isObject(stored)
    ? {
        template: templateOf(stored),
        set: text(stored.set),
        temporary: texts(stored.temporary),
        planned: texts(stored.planned),
        names: texts(stored.names),
        sheetIds: texts(stored.sheetIds),
      }
    : undefined

const temporaryName = (number: number): string => `(Impactkaart wordt gemaakt ${number})`

/** Names for the sheets of a plan while they are being built, free in this workbook. */
export const temporaryNames = (count: number, taken: readonly string[]): string[] => {
  const names: string[] = []
  for (let number = 1; names.length < count; number++)
    if (!taken.some((name) => sameName(name, temporaryName(number)))) names.push(temporaryName(number))
  return names
}

/** The part of a record that a plan, a change or a mark is about. */
export const isRecordOf =
  ({ template, set }: Pick<SetRecord, 'template' | 'set'>) =>
  (one: SetRecord): boolean =>
    one.template === template && one.set === set

/** Sheets and names are told apart without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
