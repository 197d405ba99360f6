// The example of docs, as files that someone could have chosen. It comes with the build, so that nothing is fetched; loaded when asked for.

import { fromBase64 } from '../../core'
import schema from '../../docs/organisatie.schema.json?text'
import logo from '../../docs/voorbeeld-logo.png?base64'
import pack from '../../docs/voorbeeld-organisatie.json?text'
import prices from '../../docs/voorbeeld-prijzen.csv?text'
import type { ChosenFile } from './chosen-files'
import { givenFiles } from './given-files'

const contents: readonly (readonly [name: string, content: BlobPart])[] = [
  ['voorbeeld-organisatie.json', pack],
  ['voorbeeld-prijzen.csv', prices],
  ['voorbeeld-logo.png', new Uint8Array(fromBase64(logo) ?? [])],
]

export const exampleFiles = (): readonly ChosenFile[] =>
  contents.map(([name, content]) => ({ name, file: new File([content], name) }))

/** All of it in one download, with the schema that the pack points at, so that a text editor can help. */
export const exampleArchive = async (): Promise<Blob | undefined> => {
  const given = givenFiles()
  for (const { name, file } of exampleFiles()) given.add(name, new Uint8Array(await file.arrayBuffer()))
  given.add('organisatie.schema.json', new TextEncoder().encode(schema))
  return given.asOne('').file
}
