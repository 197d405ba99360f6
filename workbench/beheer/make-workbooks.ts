// A workbook for each team of a pack: one .zip with a folder per city, or the workbook itself when there is one.
import type { Language, Pack } from '../../core'
import { type Composed, composeReport, composer, folderArchive, plannedFiles, type Report } from '../../workbook-file'
import { fileNameOf, workbookType } from '../download'
import type { Step } from './long-work'

/** What long work gives: a file to save, and what it has to tell. */
export interface Outcome {
  readonly file: Blob
  readonly fileName: string
  readonly report: (language: Language) => Report
}

export const makeWorkbooks = async (pack: Pack, step: Step): Promise<Outcome> => {
  const files = plannedFiles(pack)
  const make = composer(pack)
  const pieces: Blob[] = []
  // A blob is the browser's to keep, on the disk when there are many.
  const archive = folderArchive((bytes) => pieces.push(new Blob([new Uint8Array(bytes)])), new Date())
  const composed: Composed[] = []
  let last = new Uint8Array()
  for (const { place, path } of files) {
    await step(composed.length, files.length, path)
    last = new Uint8Array(await make(place))
    archive.add(path, last)
    composed.push({ city: place.city.name, team: place.team.name, file: path, state: 'gemaakt' })
  }
  archive.end()
  const report = (language: Language) => composeReport(pack, composed, language)
  const [only, second] = files
  if (only && !second)
    return { file: new Blob([last], { type: workbookType }), fileName: only.path.replace(/^.*\//, ''), report }
  const fileName = `werkmappen-${fileNameOf(`${pack.id} ${pack.version}`)}.zip`
  return { file: new Blob(pieces, { type: 'application/zip' }), fileName, report }
}
