// What the workbook remembers of us: which sets it holds, and what was being built when something failed.
// Twice, with the same content: as a setting of this add-in, which is quick to read, and as an XML part in our own namespace, which
// stays when the add-in is another version, and which other programs can read. The names in the workbook are the truth: a set
// counts only when its names are there (see sets.ts).
import { hostProblem } from './host-problem'

/** Raise this when the shape changes, and turn older shapes into the new one in `migrated`. */
export const schema = 1

export const recordKey = 'impactkaart'
export const unfinishedKey = 'impactkaart-bezig'
export const xmlNamespace = 'urn:impactkaart:werkmap'

export interface SetRecord {
  readonly set: string
  readonly rows: number
  /** Version of the method that made it. */
  readonly version: string
  /** Excel's ids of our sheets, so that a sheet is known after the user has given it another name. */
  readonly sheetIds: readonly string[]
}

/** What an insertion had in hand. Everything named here is ours, and goes when the insertion did not end well. */
export interface Unfinished {
  readonly set: string
  readonly temporary: readonly string[]
  readonly planned: readonly string[]
  readonly names: readonly string[]
  /** Known once the sheets are there. */
  readonly sheetIds: readonly string[]
}

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Older records lack fields; each gets what a workbook of that time had. */
const migrated = (one: Loose): SetRecord => ({
  set: text(one.set),
  rows: typeof one.rows === 'number' ? one.rows : 0,
  version: text(one.version),
  sheetIds: texts(one.sheetIds),
})

/** The sets of a stored value. A newer one is refused; what cannot be read counts as not there, since the names are the truth. */
export const recordedSets = (stored: unknown): readonly SetRecord[] => {
  if (!isObject(stored)) return []
  if (typeof stored.schema === 'number' && stored.schema > schema) throw hostProblem('newer')
  return Array.isArray(stored.sets) ? stored.sets.filter(isObject).map(migrated) : []
}

export const recordOf = (sets: readonly SetRecord[]) => ({ schema, sets })

export const readUnfinished = (stored: unknown): Unfinished | undefined =>
  isObject(stored)
    ? {
        set: text(stored.set),
        temporary: texts(stored.temporary),
        planned: texts(stored.planned),
        names: texts(stored.names),
        sheetIds: texts(stored.sheetIds),
      }
    : undefined

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter)

const unescaped = (value: string): string =>
  value.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

export const recordXml = (sets: readonly SetRecord[]): string => {
  const lines = sets.map(
    ({ set, rows, version, sheetIds }) =>
      `<set suffix="${escaped(set)}" rows="${rows}" method="${escaped(version)}" sheets="${escaped(sheetIds.join(' '))}"/>`,
  )
  return `<impactkaart xmlns="${xmlNamespace}" schema="${schema}">${lines.join('')}</impactkaart>`
}

/** The same value as the setting holds. Only our own writing is read back, so a small reader does. */
export const recordFromXml = (xml: string): unknown => {
  const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const root = /<impactkaart\b[^>]*>/.exec(xml)?.[0]
  if (root === undefined) return undefined
  const sets = [...xml.matchAll(/<set\b[^>]*>/g)].map(([tag]) => ({
    set: attribute(tag, 'suffix'),
    rows: Number(attribute(tag, 'rows')),
    version: attribute(tag, 'method'),
    sheetIds: attribute(tag, 'sheets').split(' ').filter(Boolean),
  }))
  return { schema: Number(attribute(root, 'schema')), sets }
}
