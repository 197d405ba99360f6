// Workbooks that were made, as one file to save: a .zip with their folders, or the workbook itself when there is one.
import { folderArchive } from '../../workbook-file'
import { workbookType } from '../download'
import { bareName } from './chosen-files'

export interface GivenFiles {
  readonly add: (path: string, bytes: Uint8Array) => void
  /** Ends it. */
  readonly asOne: (archiveName: string) => { readonly file: Blob; readonly fileName: string }
}

/** A blob is the browser's to keep, on the disk when there are many. */
const blobOf = (bytes: Uint8Array, type = ''): Blob => new Blob([new Uint8Array(bytes)], { type })

export const givenFiles = (): GivenFiles => {
  const pieces: Blob[] = []
  const archive = folderArchive((bytes) => pieces.push(blobOf(bytes)), new Date())
  const paths: string[] = []
  let last = new Blob()
  return {
    add: (path, bytes) => {
      paths.push(path)
      last = blobOf(bytes, workbookType)
      archive.add(path, bytes)
    },
    asOne: (archiveName) => {
      archive.end()
      const [only, second] = paths
      return only !== undefined && second === undefined
        ? { file: last, fileName: bareName(only) }
        : { file: new Blob(pieces, { type: 'application/zip' }), fileName: archiveName }
    },
  }
}
