// How much does what someone typed look like a name we know?  Used to suggest keys when a key is unknown.
// nearness = 1 - edit distance / longest length, plus the share of the typed words that also occur in the name. From 0 to 2.
import { bare } from '../reading/words'

const shortestWord = 3

const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(bare)
    .filter((word) => word.length >= shortestWord)

/** The number of letters to add, drop or replace to turn one text into the other (Levenshtein). */
export const editDistance = (one: string, other: string): number => {
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}

/** Equal, a part of a compound ("schuld" in "schuldhulp"), or one typing error apart. */
const alike = (typed: string, name: string): boolean =>
  name.includes(typed) ||
  (typed.length > shortestWord && typed.includes(name)) ||
  (typed.length > shortestWord + 1 && editDistance(typed, name) <= 1)

/** A text prepared once, so that many can be compared with one. */
export interface Comparable {
  readonly bare: string
  readonly words: readonly string[]
}

export const comparable = (text: string): Comparable => ({ bare: bare(text), words: words(text) })

export const nearness = (typed: Comparable, name: Comparable): number => {
  const longest = Math.max(typed.bare.length, name.bare.length)
  if (longest === 0) return 0
  const shared = typed.words.filter((word) => name.words.some((candidate) => alike(word, candidate))).length
  const sharedPart = typed.words.length === 0 ? 0 : shared / typed.words.length
  return 1 - editDistance(typed.bare, name.bare) / longest + sharedPart
}

/** The known name that looks most like what was typed, when at least half of its letters are right. Two letters that changed places count as two. */
export const nearestName = (typed: string, known: readonly string[]): string | undefined => {
  const text = typed.slice(0, 80).toLowerCase()
  return known
    .map((name) => ({ name, apart: editDistance(text, name.toLowerCase()) }))
    .filter(({ name, apart }) => apart <= Math.ceil(name.length / 2))
    .sort((one, other) => one.apart - other.apart)[0]?.name
}
