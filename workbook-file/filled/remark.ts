// What is not as it was in the file, in a sentence, with its place.
import { quoteSheet, type Words } from '../../core'

/** Something that is not as it was in the file. */
export interface Remark {
  /** `moved`: it stands elsewhere now. `changed`: it stands there in another form. `lost`: it could not come along; the old file still has it. */
  readonly kind: 'moved' | 'changed' | 'lost'
  /** In the file that was read: "Kaart!B26:H29"; '' for the file as a whole. */
  readonly place: string
  readonly words: Words
  /** A person filled it in, and it found no place: do not go on without it. */
  readonly filledIn?: true
}

export type Tell = (kind: Remark['kind'], place: string, words: Words, filledIn?: true) => void

/** Why not to go on: what a person filled in that found no place, with where it stands. */
export const withoutPlace = (remarks: readonly Remark[]): Words | undefined => {
  const found = remarks.find(({ filledIn }) => filledIn)
  return found && { nl: `${found.place}: ${found.words.nl}`, en: `${found.place}: ${found.words.en}` }
}

export const placeOf = (sheet: string, at: string): string => `${quoteSheet(sheet)}!${at}`

const mostNamed = 5

/** "B5, B6 en nog 3" */
export const listed = (places: readonly string[]): Words => {
  const named = places.slice(0, mostNamed).join(', ')
  const more = places.length - mostNamed
  return more > 0 ? { nl: `${named} en nog ${more}`, en: `${named} and ${more} more` } : { nl: named, en: named }
}

/** Short enough for a sentence. */
export const quotedShort = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`
}

/** What a cell shows, as each language writes it. */
export const quotedCell = (value: unknown): Words => {
  if (typeof value === 'boolean') return value ? { nl: '"WAAR"', en: '"TRUE"' } : { nl: '"ONWAAR"', en: '"FALSE"' }
  const text = quotedShort(String(value))
  return { nl: typeof value === 'number' ? text.replace('.', ',') : text, en: text }
}
