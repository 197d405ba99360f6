// A formula of a person as it reads in the new workbook: sheets of ours have their own names again, and cells that moved are followed.
// Undefined, with the reason, when it would show an error or another figure there; then its value goes instead.
import { quoteSheet, type Words } from '../../core'
import { cellsOf, type Source } from './source'

export type MovedFormula = { readonly formula: string } | { readonly why: Words }

export interface Surroundings {
  readonly sources: readonly Source[]
  /** What a sheet of the file is called in the new workbook; undefined when it does not come along. */
  readonly sheetNow: (fileSheet: string) => string | undefined
  /** In small letters. */
  readonly names: ReadonlySet<string>
}

const reasons = {
  ours: {
    nl: 'de formule gebruikt een functie die in een bestand alleen met de invoegtoepassing werkt',
    en: 'the formula uses a function that works in a file only with the add-in',
  },
  elsewhere: {
    nl: 'de formule kijkt in een ander bestand of in een tabel die niet meegaat',
    en: 'the formula looks in another file, or in a table that does not come along',
  },
  gone: {
    nl: 'de formule kijkt naar een blad of een naam die er niet is',
    en: 'the formula looks at a sheet or a name that is not there',
  },
  moved: {
    nl: 'de formule kijkt naar cellen die nu ergens anders staan',
    en: 'the formula looks at cells that stand elsewhere now',
  },
  series: {
    nl: 'de formule telt over een reeks bladen',
    en: 'the formula counts across a series of sheets',
  },
  array: {
    nl: 'de formule hoort bij een blok cellen',
    en: 'the formula belongs to a block of cells',
  },
} as const satisfies Readonly<Record<string, Words>>
type Reason = keyof typeof reasons

/** Only with our programs do these give an answer. */
const ofPrograms = /^(_xldudf|__xludf|_xll|impactkaart[._])/i

const text = `"(?:[^"]|"")*"`
const strings = new RegExp(text, 'g')
const error = String.raw`#[A-Z\d/]+[!?]?`
const call = String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`
const sheet = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`
/** Start:Kaart! holds for all sheets from the one to the other. */
const series = String.raw`'(?:[^':]|'')+:(?:[^']|'')+'!|(?!\$?[A-Z]{1,3}\$?\d+:)[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*!`
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`
const area = String.raw`${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`
const number = String.raw`\d+\.?\d*(?:E[+-]?\d+)?`
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`
const piece = new RegExp(
  `(?<text>${text}|${error})|(?<call>${call})|(?<series>${series})|(?<sheet>${sheet})?(?:(?<area>${area})(?![\\p{L}\\p{N}_.(!])|(?<word>${word}))|(?<number>${number})|(?<more>(?:${sheet}))`,
  'giu',
)

/** Longer than any formula may be in a file. */
const longest = 8192
const mostCells = 20_000

/** @param array it belongs to a block of cells. */
export const movedFormula = (
  formula: string,
  fileSheet: string,
  around: Surroundings,
  array: boolean,
): MovedFormula => {
  if (array) return { why: reasons.array }
  if (formula.length > longest || formula.replace(strings, '').includes('[')) return { why: reasons.elsewhere }
  let reason: Reason | undefined
  const stop = (why: Reason, as: string) => {
    reason ??= why
    return as
  }
  const moved = formula.replace(piece, (whole, ...found) => {
    const part = found.at(-1) as Readonly<Record<string, string | undefined>>
    if (part.text !== undefined || part.number !== undefined) return whole
    if (part.series !== undefined) return stop('series', whole)
    if (part.more !== undefined) return stop('gone', whole)
    if (part.call !== undefined) return ofPrograms.test(part.call) ? stop('ours', whole) : whole
    if (part.word !== undefined) {
      const known = part.sheet === undefined && isKnown(part.word, around)
      return known ? whole : stop('gone', whole)
    }
    const there = part.sheet === undefined ? fileSheet : bareSheet(part.sheet)
    const now = movedArea(part.area ?? '', there, around)
    if ('why' in now) return stop(now.why, whole)
    return part.sheet === undefined && now.sheet === around.sheetNow(fileSheet)
      ? now.area
      : `${quoteSheet(now.sheet)}!${now.area}`
  })
  return reason === undefined ? { formula: moved } : { why: reasons[reason] }
}

/** LET and LAMBDA give names of their own, which files mark. */
const isKnown = (word: string, { names }: Surroundings): boolean =>
  names.has(word.toLowerCase()) || /^(true|false|_xlpm\..+)$/i.test(word)

const bareSheet = (text: string): string => text.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'")

/** Cells of a sheet in the file, where they stand now. Cells that moved apart from each other are no area any more. */
export const movedArea = (
  range: string,
  fileSheet: string,
  { sources, sheetNow }: Surroundings,
): { readonly sheet: string; readonly area: string } | { readonly why: Reason } => {
  const name = sheetNow(fileSheet)
  if (name === undefined) return { why: 'gone' }
  const source = sources.find(({ placedOn }) => placedOn(fileSheet))
  if (!source) return { sheet: name, area: range }
  const plain = range.replaceAll('$', '').toUpperCase()
  const cells = cellsOf(plain, mostCells)
  if (!cells)
    return source.hasMoved(fileSheet) || source.placedOn(fileSheet)?.isShifted
      ? { why: 'moved' }
      : { sheet: name, area: range }
  const went = cells.map((at) => source.wentTo(fileSheet, at))
  const [first, last] = [went[0], went.at(-1)]
  if (!first || !last || went.some((one) => !one || one.moved !== first.moved || one.place.sheet !== first.place.sheet))
    return { why: 'moved' }
  const now = plain.includes(':') ? `${first.place.at}:${last.place.at}` : first.place.at
  const isOneArea = cellsOf(now, mostCells)?.every((at, index) => at === went[index]?.place.at)
  return isOneArea ? { sheet: first.place.sheet, area: asFixed(now, range) } : { why: 'moved' }
}

/** The dollars of the old reference on the new one: $A$1:B2 -> $C$1:D2. */
const asFixed = (now: string, before: string): string => {
  const ends = before.split(':')
  return now
    .split(':')
    .map((end, index) => {
      const [, column, row] = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(ends[index] ?? '') ?? []
      return end.replace(/^([A-Z]+)(\d+)$/, (_, letters, digits) => `${column}${letters}${row}${digits}`)
    })
    .join(':')
}
