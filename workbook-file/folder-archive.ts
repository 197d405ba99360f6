// Workbooks in their folders as one .zip, piece by piece: what was added is handed on at once, so that hundreds of workbooks never stand in
// memory together. They are packed already, so they are stored as they are.
import { Zip, ZipPassThrough } from 'fflate'

export interface FolderArchive {
  /** @param path "Waterstad/Team Noord - Impactkaart.xlsx" */
  readonly add: (path: string, bytes: Uint8Array) => void
  /** Writes the list of contents, without which it is no archive. */
  readonly end: () => void
}

/** @param piece takes the archive in pieces, in order. @param date what a folder shows beside each file. */
export const folderArchive = (piece: (bytes: Uint8Array) => void, date: Date): FolderArchive => {
  const archive = new Zip((error, bytes) => {
    if (error) throw error
    piece(bytes)
  })
  return {
    add: (path, bytes) => {
      const file = new ZipPassThrough(path)
      file.mtime = date
      archive.add(file)
      file.push(bytes, true)
    },
    end: () => archive.end(),
  }
}
