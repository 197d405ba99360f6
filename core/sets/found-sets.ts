// The sets that the names and the record of a workbook tell of.
import { aboutFileName } from '../pack/about-file-names'
import type { Area } from '../plan/address'
import { impactkaartNames } from '../templates/impactkaart/names'
import { metenNames } from '../templates/meten/names'
import { isRecordOf, type SetRecord, sameName } from './record'

/** A name of the workbook; `place` is undefined when it points at no cells, or at a sheet that is gone. */
export interface FoundName {
  readonly name: string
  readonly place: { readonly sheet: string; readonly area: Area } | undefined
}

/** A sheet as its host knows it. */
export interface FoundSheet {
  readonly name: string
  readonly id: string
}

/** What a host sees when it looks at the workbook. */
export interface Found<N extends FoundName = FoundName, S extends FoundSheet = FoundSheet> {
  readonly names: readonly N[]
  readonly sheets: readonly S[]
  readonly record: readonly SetRecord[]
}

export const findName = <N extends FoundName>({ names }: { readonly names: readonly N[] }, wanted: string) =>
  names.find(({ name }) => sameName(name, wanted))

/** The names of a set that the pane reads and writes. */
const needed = (set: string): readonly string[] => Object.values(impactkaartNames(set))

/**
 * The sheets for measuring of a set are there: they are remembered, or all their names are there. One name says nothing: a user may have a
 * sheet and a name Metingen of his own.
 */
const isMeasured = (found: Pick<Found, 'names' | 'record'>, set: string): boolean =>
  found.record.some(isRecordOf({ template: 'meten', set })) ||
  Object.values(metenNames(set)).every((name) => findName(found, name)?.place)

export interface SetFound {
  readonly set: string
  /** Rows of its outcome table. */
  readonly rows: number
  readonly version: string
  /** Rows of its table of measurements; undefined without sheets for measuring. */
  readonly measurements: number | undefined
  /** Its sheets say of which pack they come. */
  readonly composed: boolean
  /** Names that are not there any more, or point at nothing. */
  readonly missing: readonly string[]
}

const outcomesName = /^uitkomsten(_[2-9]|_[1-9]\d+)?$/i

/** Every set of which a name is left, in order of number. */
export const setsIn = (found: Pick<Found, 'names' | 'record'>): SetFound[] => {
  const suffixes = new Set<string>(found.record.map(({ set }) => set))
  for (const { name } of found.names) {
    const match = outcomesName.exec(name)
    if (match) suffixes.add(match[1] ?? '')
  }
  const number = (set: string) => (set === '' ? 1 : Number(set.slice(1)))
  const rowsBelow = (header: string): number | undefined => {
    const area = findName(found, header)?.place?.area
    return area && area.to.row - area.from.row
  }
  return [...suffixes]
    .sort((one, other) => number(one) - number(other))
    .map((set) => ({
      set,
      rows: rowsBelow(impactkaartNames(set).outcomes) ?? 0,
      version: found.record.find(isRecordOf({ template: 'impactkaart', set }))?.version ?? '',
      measurements: isMeasured(found, set) ? rowsBelow(metenNames(set).measurements) : undefined,
      composed: findName(found, aboutFileName(set))?.place !== undefined,
      missing: needed(set).filter((name) => !findName(found, name)?.place),
    }))
    .filter(({ set, missing }) => missing.length < needed(set).length)
}
