// When are two texts the same word?  Case, accents, surrounding spaces, hyphens, underscores and spaces do not count:
// "Kans zonder", "kans_zonder" and "KANS-ZONDER" are one.

const alreadyBare = /^[a-z0-9/]*$/

/** The form in which texts are compared; never shown to anyone. */
export const bare = (text: string): string =>
  alreadyBare.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[\s_\-\u00ad\u2010-\u2015]/g, '')

/** True when two texts are the same word. */
export const sameWord = (one: string, other: string): boolean => bare(one) === bare(other)

/** Gives later texts the spelling of the first one that is the same word: known names first, then the user's own. */
export const spelling = (known: readonly string[] = []): ((text: string) => string) => {
  const first = new Map(known.map((name) => [bare(name), name]))
  const asTyped = new Map<string, string>()
  const spell = (text: string): string => {
    const key = bare(text)
    const earlier = first.get(key)
    if (earlier !== undefined) return earlier
    const own = text.trim()
    first.set(key, own)
    return own
  }
  return (text) => {
    const earlier = asTyped.get(text)
    if (earlier !== undefined) return earlier
    const spelled = spell(text)
    asTyped.set(text, spelled)
    return spelled
  }
}
