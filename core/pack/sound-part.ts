// What is left of a pack whose shape is not right everywhere: the parts that are. So everything that can be looked at is looked at, and all
// that is wrong is told at once. null stands where something was wrong that has been told already; no part of a right pack is null.
import type * as v from 'valibot'
import type { PackFile } from './pack-schema'

type Sound<T> = T extends string | number | boolean
  ? T | null
  : T extends readonly (infer Item)[]
    ? readonly Sound<Item>[] | null
    : { readonly [Key in keyof T]?: Sound<NonNullable<T[Key]>> | undefined } | null

/** A pack that is right is sound too. */
export type SoundPack = NonNullable<Sound<PackFile>>

/** @param output what the schema made of the pack, its wrong parts as they were. */
export const soundPart = (output: unknown, issues: readonly v.BaseIssue<unknown>[]): SoundPack =>
  // With null in the place of everything the schema objects to, this type is what is left.
  issues.reduce(
    (sound, { path = [] }) =>
      marked(
        sound,
        path.map(({ key }) => key),
      ),
    output,
  ) as SoundPack

const marked = (value: unknown, [step, ...rest]: readonly unknown[]): unknown => {
  if (step === undefined || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? marked(item, rest) : item))
  const key = String(step)
  return { ...value, [key]: marked(Object.getOwnPropertyDescriptor(value, key)?.value, rest) }
}
