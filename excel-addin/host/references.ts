// What a formula speaks of, directly or through names and tables: functions of ours, and sheets.
import { callsOurs } from '../namespace'

const texts = /"(?:[^"]|"")*"/g
/** Blad1! and 'Blad 1'!, not #REF! */
const sheetPart = /'((?:[^']|'')+)'!|([^\s'"!#()+\-*/^&=<>,;:{}@]+)!/g
/** A word that is no function and no sheet: a name, a table, or an address such as A1, which no name can be. */
const word = /(?<![\p{L}\p{N}_.\\$])[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?(])/gu

/** The formula of a name, as it counts on one sheet. */
export type NameFormulas = ReadonlyMap<string, string>

export interface Uses {
  readonly ours: boolean
  /** In small letters. */
  readonly sheets: ReadonlySet<string>
}

/** `names` by their name in small letters. */
export const usesOf = (formula: string, names: NameFormulas): Uses => {
  const sheets = new Set<string>()
  const seen = new Set<string>()
  let ours = false
  const read = (one: string): void => {
    ours ||= callsOurs(one)
    const bare = one.replace(texts, '""')
    for (const [, quoted, plain] of bare.matchAll(sheetPart))
      sheets.add((quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase())
    for (const [found] of bare.replace(sheetPart, ' ').matchAll(word)) {
      const name = found.toLowerCase()
      const meant = names.get(name)
      if (meant === undefined || seen.has(name)) continue
      seen.add(name)
      read(meant)
    }
  }
  read(formula)
  return { ours, sheets }
}
