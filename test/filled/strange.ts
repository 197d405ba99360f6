// A workbook that people and programs did things to which our writer never does: parts of the package changed by hand.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Change = (xml: string) => string | Uint8Array

/** The same file with some of its parts changed; a part that is not there begins empty. */
export const withParts = (bytes: Uint8Array, changes: Readonly<Record<string, Change>>): Uint8Array => {
  const parts = unzipSync(bytes)
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name] ? strFromU8(parts[name]) : ''
    const after = change(before)
    if (after === before) throw new Error(`${name} did not change`)
    parts[name] = typeof after === 'string' ? strToU8(after) : new Uint8Array(after)
  }
  return zipSync(parts)
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Relationships of a part, one more of each of these types. */
export const withRelations =
  (...types: readonly string[]): Change =>
  (xml) => {
    const added = types
      .map((type, at) => `<Relationship Id="eigen${at}" Type="${relations}/${type}" Target="../eigen/${type}.xml"/>`)
      .join('')
    const head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    return xml === '' ? `${head}${added}</Relationships>` : xml.replace('</Relationships>', `${added}</Relationships>`)
  }
