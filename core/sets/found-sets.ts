// The sets that the names and the record of a workbook tell of, and which sheets are theirs. Names of cells, ids of sheets and names of
// sheets can each be changed or copied by a user or by another program, and an Excel may give the id of a deleted sheet to a new one. So a
// sheet is ours only when a name of the set points at it, and its own name or its id says so too. Every sheet of the plan has a name.
import type { Area } from '../plan/address'
import type { Plan } from '../plan/plan'
import { impactkaartNames } from '../templates/impactkaart/names'
import { impactkaart } from '../templates/index'
import { type SetRecord, sameName } from './record'

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

export interface SetFound {
  readonly set: string
  /** Rows of its outcome table. */
  readonly rows: number
  readonly version: string
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
  return [...suffixes]
    .sort((one, other) => number(one) - number(other))
    .map((set) => {
      const area = findName(found, impactkaartNames(set).outcomes)?.place?.area
      return {
        set,
        rows: area ? area.to.row - area.from.row : 0,
        version: found.record.find((one) => one.set === set)?.version ?? '',
        missing: needed(set).filter((name) => !findName(found, name)?.place),
      }
    })
    .filter(({ set, missing }) => missing.length < needed(set).length)
}

/** The plan of a set as it stands in the workbook. */
export const planOfSet = (found: Pick<Found, 'names' | 'record'>, set: string): Plan => {
  const rows = setsIn(found).find((one) => one.set === set)?.rows ?? 0
  return impactkaart(rows > 0 ? { set, rows } : { set })
}

/** The sheet of each sheet of a plan, by its planned name, as far as it is there. */
export const sheetsOfPlan = <S extends FoundSheet>(found: Found<FoundName, S>, plan: Plan): Map<string, S> => {
  const ids = found.record.find(({ set }) => set === plan.set)?.sheetIds ?? []
  const ours = new Map<string, S>()
  for (const [at, { name }] of plan.sheets.entries()) {
    const pointedAt = plan.names
      .filter(({ sheet }) => sheet === name)
      .map((one) => findName(found, one.name)?.place?.sheet)
    const isOurs = (sheet: S): boolean =>
      pointedAt.some((one) => one !== undefined && sameName(one, sheet.name)) &&
      (sameName(sheet.name, name) || (ids[at] !== undefined && sameName(sheet.id, ids[at])))
    const sheet = found.sheets.find(isOurs)
    if (sheet) ours.set(name, sheet)
  }
  return ours
}
