// * stands for any text and ? for one sign, in MATCH and in criteria; ~ before them takes them as they are.
import { plainCase } from '../values'

/** Letters that may be searched for. */
export const longestSearch = 255

export const hasWildcard = (text: string): boolean => /[*?~]/.test(text)

/** Longer than any letter, so never taken for one. */
const [any, one] = ['any', 'one']

const signsOf = (text: string): readonly string[] =>
  (plainCase(text).match(/~[*?~]|[\s\S]/g) ?? []).map((sign) => {
    if (sign.length === 2) return sign.slice(1)
    if (sign === '*') return any
    return sign === '?' ? one : sign
  })

/** Fits a whole text, without regard to capitals. */
export const wildcard = (pattern: string): ((text: string) => boolean) => {
  const signs = signsOf(pattern)
  return (text) => fits(signs, plainCase(text))
}

/** Only the last * takes more when the rest does not fit: no pattern can take forever, as it could with a regular expression. */
const fits = (signs: readonly string[], text: string): boolean => {
  let [at, next, star, resume] = [0, 0, -1, 0]
  while (at < text.length) {
    const sign = signs[next]
    if (sign === any) {
      star = next++
      resume = at
    } else if (sign === one || sign === text[at]) {
      at++
      next++
    } else if (star >= 0) {
      next = star + 1
      at = ++resume
    } else return false
  }
  return signs.slice(next).every((sign) => sign === any)
}
