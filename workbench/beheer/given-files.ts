// Workbooks that were made, as one file to save: a .zip with their folders, or the workbook itself when there is one.
import { folderArchive } from '../../workbook-file'
import { workbookType } from '../download'
import { bareName } from './chosen-files'

export interface GivenFiles {
  readonly has: (path: string) => boolean
  readonly add: (path: string, bytes: Uint8Array) => void
  /** Ends it. No file when nothing was added. */
  readonly asOne: (archiveName: string) => { readonly file: Blob | undefined; readonly fileName: string }
}

/** A blob is the browser's to keep, on the disk when there are many. */
const blobOf = (bytes: Uint8Array, type = ''): Blob => new Blob([new Uint8Array(bytes)], { type })

export const givenFiles = (): GivenFiles => {
  const pieces: Blob[] = []
  const archive = folderArchive((bytes) => pieces.push(blobOf(bytes)), new Date())
  const paths: string[] = []
  let last = new Blob()
  return {
    has: (path) => paths.includes(path),
    add: (path, bytes) => {
      paths.push(path)
      last = blobOf(bytes, workbookType)
      archive.add(path, bytes)
    },
    asOne: (archiveName) => {
      archive.end()
      const [only, second] = paths
      if (only === undefined) return { file: undefined, fileName: archiveName }
      if (second === undefined) return { file: last, fileName: bareName(only) }
      return { file: new Blob(pieces, { type: 'application/zip' }), fileName: archiveName }
    },
  }
}
