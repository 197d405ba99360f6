// The sentence for #NAME?: which word of a formula is not known, and what may have been meant.
import { IFunctionService } from '@univerjs/preset-sheets-core'
import { catalogue, type Language } from '../core'
import { prefix } from './functions'
import type { Grid } from './grid'

const words = /[\p{L}_][\p{L}\p{N}_.]*/gu
const cellReference = /^[A-Z]{1,3}\d+$/i

/** The words of a formula that stand for a function or a name: no texts, sheets or cells. */
const namesIn = (formula: string): string[] =>
  (
    formula
      .replace(/"[^"]*"/g, '')
      .replace(/('[^']*'|[\p{L}\p{N}_.]+)!/gu, '')
      .replaceAll('$', '')
      .match(words) ?? []
  ).filter((word) => !cellReference.test(word) && !/^(TRUE|FALSE)$/i.test(word))

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

/** From 0, nothing in common, to 1: the share of pairs of letters that two words have in common. */
const likeness = (one: string, other: string): number => {
  const [mine, theirs] = [pairs(one), pairs(other)]
  const shared = mine.filter((pair) => theirs.includes(pair)).length
  return (2 * shared) / (mine.length + theirs.length || 1)
}

/** What is less alike than this was not meant. */
const near = 0.6

const nearest = (word: string, known: readonly string[]): string | undefined => {
  const bare = (text: string) => text.toUpperCase().replace(prefix, '')
  const [best] = known
    .map((name) => ({ name, score: likeness(bare(word), bare(name)) }))
    .sort((one, other) => other.score - one.score)
  return best && best.score >= near ? best.name : undefined
}

/** Functions people try first, by their Dutch names. */
const dutchNames: Readonly<Record<string, string>> = {
  SOM: 'SUM',
  ALS: 'IF',
  VANDAAG: 'TODAY',
  DATUM: 'DATE',
  GEMIDDELDE: 'AVERAGE',
  AANTAL: 'COUNT',
  'AANTAL.ALS': 'COUNTIF',
  'SOM.ALS': 'SUMIF',
  AFRONDEN: 'ROUND',
  'VERT.ZOEKEN': 'VLOOKUP',
  'ALS.FOUT': 'IFERROR',
}

const sentences: Readonly<Record<Language, (word: string, meant: string | undefined) => string>> = {
  nl: (word, meant) =>
    `De naam ${word} is niet bekend. ${meant ? `Bedoelt u ${meant}?` : 'Gewone functies heten hier zoals in het Engels: SUM in plaats van SOM.'}`,
  en: (word, meant) =>
    `The name ${word} is not known. ${meant ? `Do you mean ${meant}?` : 'Ordinary functions have their English names here: SUM, not SOM.'}`,
}

export const unknownNameSentence = ({ injector, workbook }: Grid, formula: string, language: Language): string => {
  const ours = catalogue.map(({ name }) => `${prefix}${name}`)
  const names = workbook()
    .getDefinedNames()
    .map((name) => name.getName())
  const known = [...ours, ...names].map((name) => name.toUpperCase())
  const functions = injector.get(IFunctionService)
  const unknown = namesIn(formula).find(
    (word) => !known.includes(word.toUpperCase()) && !functions.hasExecutor(word.toUpperCase()),
  )
  if (unknown === undefined) return ''
  return sentences[language](unknown, dutchNames[unknown.toUpperCase()] ?? nearest(unknown, [...ours, ...names]))
}
