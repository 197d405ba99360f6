// Where the parts of a workbook are: from the root of the archive to the workbook, and from there to sheets and texts, along the
// relationships that the format prescribes. Links to other files are noted and never followed.
import { type DrawnPicture, readDrawing } from './drawing-part'
import type { Refuse } from './file-problem'
import type { FileNoteCode } from './problem-words'
import type { Parts } from './unpack'
import { readXml, XmlError } from './xml'

interface Relationship {
  readonly id: string
  /** The last word of its type: the rest differs between the two dialects of the format. */
  readonly type: string
  /** Path in the archive, in lower case. */
  readonly target: string
}

/** What a sheet can hold that is no cell, as far as a person would miss it. */
export type SheetObject = 'chart' | 'picture' | 'comment' | 'pivot' | 'table'

const objectTypes: Readonly<Record<string, SheetObject>> = {
  chart: 'chart',
  chartex: 'chart',
  image: 'picture',
  comments: 'comment',
  threadedcomment: 'comment',
  pivottable: 'pivot',
  table: 'table',
}

export interface Package {
  readonly workbook: string
  /** XML of the sheet behind a relationship of the workbook; undefined for a sheet without cells, such as a chart. */
  readonly sheet: (relationship: string) => { readonly part: string; readonly xml: string | undefined }
  readonly sharedStrings: string | undefined
  readonly styles: string | undefined
  /** What hangs on the sheet in this part beside its cells. */
  readonly beside: (part: string) => readonly SheetObject[]
  /** Pictures above the cells of the sheet in this part, and the parts that hold them. */
  readonly pictures: (part: string) => readonly (Omit<DrawnPicture, 'relationship'> & { readonly part: string })[]
  readonly notes: readonly FileNoteCode[]
}

/** @throws FileProblem when there is no workbook in the archive, or one of another kind. */
export const readPackage = (parts: Parts, refuse: Refuse): Package => {
  if (parts.has('meta-inf/manifest.xml') && parts.has('content.xml')) throw refuse('open-document')
  const part = relationshipsOf('', parts).find(({ type }) => type === 'officedocument')?.target ?? ''
  if (part.endsWith('.bin')) throw refuse('binary')
  const workbook = parts.get(part)
  if (workbook === undefined) throw refuse('no-workbook')

  const related = relationshipsOf(part, parts)
  const byId = new Map(related.map((one) => [one.id, one]))
  const strings = related.find(({ type }) => type === 'sharedstrings')
  const styles = related.find(({ type }) => type === 'styles')
  return {
    workbook,
    sheet: (relationship) => {
      const found = byId.get(relationship)
      if (!found) throw refuse('damaged', { part })
      return { part: found.target, xml: found.type === 'worksheet' ? needed(found.target, parts, refuse) : undefined }
    },
    sharedStrings: strings && needed(strings.target, parts, refuse),
    styles: styles && needed(styles.target, parts, refuse),
    beside: (sheet) => {
      const near = relationshipsOf(sheet, parts)
      const drawn = near
        .filter(({ type }) => type === 'drawing')
        .flatMap(({ target }) => relationshipsOf(target, parts))
      return [...new Set([...near, ...drawn].flatMap(({ type }) => objectTypes[type] ?? []))]
    },
    pictures: (sheet) =>
      relationshipsOf(sheet, parts)
        .filter(({ type }) => type === 'drawing')
        .flatMap(({ target }) => picturesIn(target, parts)),
    notes: [
      ...([...parts.keys()].some((name) => /vbaproject\.bin$|\/macrosheets\//.test(name)) ? ['macros' as const] : []),
      ...(related.some(({ type }) => type === 'externallink') ? ['external-links' as const] : []),
    ],
  }
}

/** A part that another part says is there. */
const needed = (part: string, parts: Parts, refuse: Refuse): string => {
  const xml = parts.get(part)
  if (xml === undefined) throw refuse('damaged', { part })
  return xml
}

/** In a drawing that cannot be read there are none that we know. */
const picturesIn = (drawing: string, parts: Parts) => {
  try {
    const byId = new Map(relationshipsOf(drawing, parts).map(({ id, target }) => [id, target]))
    return readDrawing(parts.get(drawing) ?? '').map(({ at, alt, relationship }) => ({
      at,
      alt,
      part: byId.get(relationship) ?? '',
    }))
  } catch (error) {
    if (error instanceof XmlError) return []
    throw error
  }
}

/** Relationships of a part lie beside it, in a folder of their own; '' is the archive as a whole. */
const relationshipsOf = (part: string, parts: Parts): Relationship[] => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const xml = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const found: Relationship[] = []
  if (xml === undefined) return found
  readXml(xml, {
    open: (name, _, attributes) => {
      if (name !== 'Relationship') return
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = Object.fromEntries(attributes())
      if (mode !== 'External')
        found.push({
          id,
          type: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
          target: pathFrom(folder, target),
        })
    },
  })
  return found
}

/** A target is written beside its folder ("worksheets/sheet1.xml") or from the root ("/xl/…"). It never leads out of the archive. */
const pathFrom = (folder: string, target: string): string => {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).toLowerCase().split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
