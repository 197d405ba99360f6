// * stands for any text and ? for one sign, in MATCH and in criteria; ~ before them takes them as they are.

/** Letters that may be searched for. */
export const longestSearch = 255

export const hasWildcard = (text: string): boolean => /[*?~]/.test(text)

/** Fits a whole text, without regard to capitals. */
export const wildcard = (text: string): RegExp => {
  const source = text.replace(/~([*?~])|[\s\S]/g, (sign, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`
    if (sign === '*') return '[\\s\\S]*'
    return sign === '?' ? '[\\s\\S]' : sign.replace(/[\\^$.|+()[\]{}/-]/, '\\$&')
  })
  return new RegExp(`^${source}$`, 'i')
}
