// Where Excel keeps what the workbook remembers of us (core/sets/record.ts). Twice, with the same content: as a setting of this add-in,
// which is quick to read, and as an XML part in our own namespace, which stays when the add-in is another version, and which other
// programs can read.
import { recordedSets, recordSchema, type SetRecord } from '../../core'
import { hostProblem } from './host-problem'

export const recordKey = 'impactkaart'
export const unfinishedKey = 'impactkaart-bezig'
export const copiesKey = 'impactkaart-kopie'
export const xmlNamespace = 'urn:impactkaart:werkmap'

/** The sets of a stored value; a newer one is refused. */
export const readRecord = (stored: unknown): readonly SetRecord[] => {
  const sets = recordedSets(stored)
  if (sets === 'newer') throw hostProblem('newer')
  return sets
}

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter)

const unescaped = (value: string): string =>
  value.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

export const recordXml = (sets: readonly SetRecord[]): string => {
  const lines = sets.map(
    ({ template, set, rows, version, sheetIds }) =>
      `<set template="${template}" suffix="${escaped(set)}" rows="${rows}" method="${escaped(version)}" sheets="${escaped(sheetIds.join(' '))}"/>`,
  )
  return `<impactkaart xmlns="${xmlNamespace}" schema="${recordSchema}">${lines.join('')}</impactkaart>`
}

/** The same value as the setting holds. Only our own writing is read back, so a small reader does. */
export const recordFromXml = (xml: string): unknown => {
  const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const root = /<impactkaart\b[^>]*>/.exec(xml)?.[0]
  if (root === undefined) return undefined
  const sets = [...xml.matchAll(/<set\b[^>]*>/g)].map(([tag]) => ({
    template: attribute(tag, 'template'),
    set: attribute(tag, 'suffix'),
    rows: Number(attribute(tag, 'rows')),
    version: attribute(tag, 'method'),
    sheetIds: attribute(tag, 'sheets').split(' ').filter(Boolean),
  }))
  return { schema: Number(attribute(root, 'schema')), sets }
}
