// Answers load(): only what was asked for, so that the library itself complains when the add-in reads anything else.
import { NotModelled } from './office-error'
import type { Query } from './wire'
import { type Found, nothing, type WireObject } from './wire-object'

/** Throws when this Excel is too old for a member. */
type RefuseTooNew = (owner: string, member: string) => void

/** By what the library finds an object again; null for an object that is not there, which becomes isNullObject. */
export const identity = (object: Found): Record<string, unknown> | null =>
  object === nothing
    ? null
    : {
        // A class with a property id reads it from here too: events are registered without a load.
        ...(object.id !== undefined && { [object.get.id ? 'Id' : '_Id']: object.id }),
        ...(object.reference !== undefined && { _ReferenceId: object.reference }),
      }

/** 'items/name' and 'format/fill/color' as trees: { items: { name: {} } }. */
interface Wanted {
  [name: string]: Wanted
}

const plant = (paths: readonly string[]): Wanted => {
  const root: Wanted = {}
  for (const path of paths) {
    let at = root
    for (const step of path.split('/').filter((one) => one !== '')) {
      const next = at[step] ?? {}
      at[step] = next
      at = next
    }
  }
  return root
}

export const answerQuery = (
  object: Found,
  query: Query,
  refuseTooNew: RefuseTooNew,
): Record<string, unknown> | null => {
  const wanted = plant([...(query.Select ?? []), ...(query.Expand ?? [])])
  return read(object, wanted, refuseTooNew, query)
}

const read = (
  object: Found,
  wanted: Wanted,
  refuseTooNew: RefuseTooNew,
  page: Query = {},
): Record<string, unknown> | null => {
  const answer = identity(object)
  if (object === nothing || answer === null) return null
  if (object.items) {
    const { items: ofItems, ...rest } = wanted
    const from = page.Skip ?? 0
    const items = object.items().slice(from, page.Top === undefined ? undefined : from + page.Top)
    answer._Items = items.map((item) => read(item, { ...rest, ...ofItems }, refuseTooNew))
    return answer
  }
  const names = Object.keys(wanted).filter((name) => name !== '$all' && name !== '*')
  if (names.length < Object.keys(wanted).length || names.length === 0)
    Object.assign(answer, everything(object, refuseTooNew))
  for (const name of names) answer[pascal(name)] = readOne(object, camelOf(name), wanted[name] ?? {}, refuseTooNew)
  return answer
}

const readOne = (object: WireObject, name: string, wanted: Wanted, refuseTooNew: RefuseTooNew): unknown => {
  refuseTooNew(object.type, name)
  const property = object.get[name]
  if (property) return property()
  const link = object.links?.[name]
  if (link) return read(link(), wanted, refuseTooNew)
  throw new NotModelled(`${object.type}.${name}`)
}

/** load() without names: every simple property that this Excel has and the emulator can tell. */
const everything = (object: WireObject, refuseTooNew: RefuseTooNew): Record<string, unknown> => {
  const answer: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(object.get))
    try {
      refuseTooNew(object.type, name)
      answer[pascal(name)] = property()
    } catch {
      // Not in this Excel, or not modelled for these cells: then it is simply not loaded.
    }
  return answer
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const camelOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
