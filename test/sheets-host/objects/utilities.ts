/// <reference types="google-apps-script" />
// Utilities, as far as it makes bytes into something that a sheet takes. Bytes run from -128 to 127, as in Java.
import { guessedRefusals } from '../google-error'
import { guard } from '../guard'
import type { Session } from '../session'

type Blob = GoogleAppsScript.Base.Blob

export interface BlobState {
  readonly bytes: Buffer
  readonly contentType: string
  readonly name: string
}

const makeBlob = (session: Session, state: BlobState): Blob => {
  const members = {
    getContentType: () => state.contentType,
    getName: () => state.name,
    getBytes: () => [...new Int8Array(state.bytes)],
  } satisfies Partial<Blob>
  return guard(members, { kind: 'Blob', session, state }) as unknown as Blob
}

export const makeUtilities = (session: Session): GoogleAppsScript.Utilities.Utilities => {
  const members = {
    base64Decode: (text: string): number[] => {
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) throw guessedRefusals.notBase64()
      return [...new Int8Array(Buffer.from(text, 'base64'))]
    },
    newBlob: (bytes: readonly number[], contentType = '', name = '') => {
      if (bytes.some((byte) => byte < -128 || byte > 127)) throw guessedRefusals.notBytes()
      return makeBlob(session, { bytes: Buffer.from(Int8Array.from(bytes)), contentType, name })
    },
  }
  return guard(members, { kind: 'Utilities', session }) as unknown as GoogleAppsScript.Utilities.Utilities
}
