// What a formula speaks of, as it is written: sheets, and words that may be names or tables. And which sheets of the user stay behind
// because they speak of one that does. Every host asks this before it makes something to share.

const texts = /"(?:[^"]|"")*"/g
/** Blad1! and 'Blad 1'!, not #REF! */
const sheetPart = /'((?:[^']|'')+)'!|([^\s'"!#()+\-*/^&=<>,;:{}@]+)!/g
/** A word that is no function and no sheet: a name, a table, or an address such as A1, which no name can be. */
const word = /(?<![\p{L}\p{N}_.\\$])[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?(])/gu

/** In small letters. A text in a formula says nothing, unless INDIRECT makes an address of it. */
export const mentionsIn = (
  formula: string,
): { readonly sheets: readonly string[]; readonly words: readonly string[] } => {
  const withoutTexts = formula.replace(texts, '""')
  const read = (/\bINDIRECT\s*\(/i.test(withoutTexts) ? formula.replace(/"/g, ' ') : withoutTexts).toLowerCase()
  return {
    sheets: [...read.matchAll(sheetPart)].map(([, quoted, plain]) => quoted?.replace(/''/g, "'") ?? plain ?? ''),
    words: read.replace(sheetPart, ' ').match(word) ?? [],
  }
}

/** What each name stands for, by the name in small letters. */
export type NameFormulas = ReadonlyMap<string, string>

export interface Spoken {
  /** In small letters. */
  readonly sheets: ReadonlySet<string>
  /** The formula itself, and those of the names in it. */
  readonly formulas: readonly string[]
}

/** What a formula speaks of, directly or through names. */
export const spokenOf = (formula: string, names: NameFormulas): Spoken => {
  const sheets = new Set<string>()
  const seen = new Set<string>()
  const formulas: string[] = []
  const read = (one: string): void => {
    formulas.push(one)
    const mentioned = mentionsIn(one)
    for (const sheet of mentioned.sheets) sheets.add(sheet)
    for (const name of mentioned.words) {
      const meant = names.get(name)
      if (meant === undefined || seen.has(name)) continue
      seen.add(name)
      read(meant)
    }
  }
  read(formula)
  return { sheets, formulas }
}

export const sharesOne = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one))

/** A sheet of the user and the sheets that its formulas speak of, in small letters. */
export interface OwnSheet {
  readonly name: string
  readonly looksAt: ReadonlySet<string>
}

/**
 * A sheet of the user may show anything: it is as private as what it refers to, also through another sheet of his and inside a call of a
 * function of ours, because the outcome for a group of one tells of that one.
 */
export const hiddenWith = (hidden: Iterable<string>, own: readonly OwnSheet[]): ReadonlySet<string> => {
  const found = new Set(hidden)
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const { name, looksAt } of own) if (sharesOne(looksAt, found)) found.add(name)
  }
  return found
}
