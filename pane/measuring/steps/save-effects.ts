// From effects as typed to rows of the sheet Effecten, as that sheet is now: a new effect goes to a row that is still free, and a row that
// someone changed since one began to type in it is left alone.
import type { Drafts, EffectDraft } from '../drafts'
import type { EffectField } from '../tables/headings'
import { changedCells, freeRows, isFree, type Line, type SheetTable, textsOf } from '../tables/sheet-table'
import { typedSince } from '../typed-since'

export const effectFields = [
  'effect',
  'whom',
  'theme',
  'strength',
  'evidence',
] as const satisfies readonly EffectField[]
export const effectInputs = [...effectFields, 'story', 'consent'] as const satisfies readonly EffectField[]

type Table = SheetTable<EffectField>
type Typed = Pick<Drafts, 'effects' | 'effectsHeld'>
type ByRow = readonly (readonly [row: number, typed: EffectDraft])[]

const trimmed = (draft: EffectDraft): EffectDraft =>
  Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, text.trim()]))

const byRow = ({ effects = {} }: Typed): ByRow => Object.entries(effects).map(([row, typed]) => [Number(row), typed])

export interface Placed {
  /** What is written, by row. */
  readonly lines: ReadonlyMap<number, Line<EffectField>>
  /** Where each effect goes, by the row in which it was typed. */
  readonly places: ReadonlyMap<number, number>
}

/** `changed`: the rows that someone else changed; `full`: so many rows, and none of them free. */
export type Placing = Placed | { readonly changed: readonly number[] } | { readonly full: number }

export const placeEffects = (table: Table, drafts: Typed): Placing => {
  const all = byRow(drafts)
  const held = (row: number, field: EffectField): string => drafts.effectsHeld?.[row]?.[field] ?? ''
  const isNew = (row: number): boolean => effectInputs.every((field) => held(row, field) === '')
  const now = (at: number) => table.rows.find(({ row }) => row === at)
  /** A field that holds what was typed already was written in a try that failed. */
  const isOurs = (at: number, typed: EffectDraft): boolean =>
    effectFields.every((field) => [held(at, field), typed[field]?.trim()].includes(now(at)?.text(field)))
  const changed = all.filter(([row, typed]) => !isNew(row) && !isOurs(row, typed)).map(([row]) => row)
  if (changed.length > 0) return { changed }

  const free = freeRows(table, effectInputs).filter((row) => !all.some(([taken]) => taken === row))
  const places = new Map<number, number>()
  for (const [row, typed] of all) {
    const cells = now(row)
    const stays = !isNew(row) || (cells && (isFree(cells, effectInputs) || isOurs(row, typed)))
    const place = stays ? row : free.shift()
    if (place === undefined) return { full: table.rows.length }
    places.set(row, place)
  }
  const lines = all.flatMap(([row, typed]) => {
    const cells = now(places.get(row) ?? row)
    const line = cells ? changedCells(cells, trimmed(typed)) : {}
    return cells && Object.keys(line).length > 0 ? [[cells.row, line] as const] : []
  })
  return { lines: new Map(lines), places }
}

/** What was typed while these effects were being saved, with what their rows hold since. */
export const effectsSince = (table: Table, now: Drafts, saved: Typed, { places }: Placed): Typed => {
  const later = byRow(now).flatMap(([row, typed]) => {
    const since = typedSince(typed, saved.effects?.[row])
    return since ? [{ from: row, to: places.get(row) ?? row, since }] : []
  })
  if (later.length === 0) return { effects: undefined, effectsHeld: undefined }
  const written = (from: number, to: number) => {
    const cells = table.rows.find(({ row }) => row === to)
    return { ...(cells && textsOf(cells, effectInputs)), ...trimmed(saved.effects?.[from] ?? {}) }
  }
  return {
    effects: Object.fromEntries(later.map(({ to, since }) => [to, since])),
    effectsHeld: Object.fromEntries(later.map(({ from, to }) => [to, written(from, to)])),
  }
}
