// The example of docs, as files that someone could have chosen. It comes with the build, so that nothing is fetched; loaded when asked for.

import { fromBase64 } from '../../core'
import logo from '../../docs/voorbeeld-logo.png?base64'
import pack from '../../docs/voorbeeld-organisatie.json?text'
import prices from '../../docs/voorbeeld-prijzen.csv?text'
import { folderArchive } from '../../workbook-file'
import type { ChosenFile } from './chosen-files'

const contents: readonly (readonly [name: string, content: BlobPart])[] = [
  ['voorbeeld-organisatie.json', pack],
  ['voorbeeld-prijzen.csv', prices],
  ['voorbeeld-logo.png', new Uint8Array(fromBase64(logo) ?? [])],
]

export const exampleFiles = (): readonly ChosenFile[] =>
  contents.map(([name, content]) => ({ name, file: new File([content], name) }))

/** All of it in one download. */
export const exampleArchive = async (): Promise<Blob> => {
  const pieces: Blob[] = []
  const archive = folderArchive((bytes) => pieces.push(new Blob([new Uint8Array(bytes)])), new Date())
  for (const { name, file } of exampleFiles()) archive.add(name, new Uint8Array(await file.arrayBuffer()))
  archive.end()
  return new Blob(pieces, { type: 'application/zip' })
}
