// The table of contents of an archive, checked: how many parts, names that could do harm, places that exist and do not overlap.
// The sizes in it are taken as claims; unpack.ts counts what really comes out.
import type { Refuse } from './file-problem'
import type { FileLimits } from './limits'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
  /** What the archive says of the unpacked part. */
  readonly claimed: { readonly bytes: number; readonly checksum: number }
}

const signatures = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50 }
const endLength = 22
const longestComment = 0xffff

/** In these numbers this value means "see elsewhere", which only files above 4 GB need. */
const elsewhere16 = 0xffff
const elsewhere32 = 0xffffffff

/** Paths that lead out of the archive, or that programs read in different ways. */
const unsafeName = /(^|\/)\.\.?(\/|$)|\\|^\/|:|\p{Cc}/u

/** @throws FileProblem when the archive is broken, too full or not to be trusted. */
export const readDirectory = (bytes: Uint8Array, limits: FileLimits, refuse: Refuse): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfArchive(view)
  if (end === undefined) throw refuse('damaged')
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count === elsewhere16 || start === elsewhere32) throw refuse('unknown-packing')
  if (count > limits.parts) throw refuse('too-many-parts', { parts: count, most: limits.parts })
  if (start + length > end) throw refuse('damaged')

  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = start
  let packedBytes = 0
  for (let index = 0; index < count; index++) {
    const found = readEntry(bytes, view, at, start, refuse)
    const { name, packed } = found.entry
    const key = name.toLowerCase()
    if (unsafeName.test(name) || names.has(key)) throw refuse('unsafe-parts', { part: name })
    names.add(key)
    packedBytes += packed.length
    // Parts that share their bytes would be unpacked again and again.
    if (packedBytes > bytes.length) throw refuse('damaged', { part: name })
    entries.push(found.entry)
    at = found.next
  }
  if (at !== start + length) throw refuse('damaged')
  return entries
}

/** The last record of the archive, with room for a comment behind it. */
const endOfArchive = (view: DataView): number | undefined => {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (
      view.getUint32(at, true) === signatures.end &&
      at + endLength + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at
  return undefined
}

/** The entry at `at`; its bytes must lie before the directory, which starts at `directory`. */
const readEntry = (bytes: Uint8Array, view: DataView, at: number, directory: number, refuse: Refuse) => {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry) throw refuse('damaged')
  const short = (offset: number) => view.getUint16(at + offset, true)
  const long = (offset: number) => view.getUint32(at + offset, true)
  const [size, claimedBytes, place] = [long(20), long(24), long(42)]
  const encrypted = (short(8) & 1) !== 0
  if (encrypted || [size, claimedBytes, place].includes(elsewhere32)) throw refuse('unknown-packing')

  const name = decodeName(bytes, at + 46, short(28))
  if (place + 30 > directory || view.getUint32(place, true) !== signatures.local) throw refuse('damaged')
  const localName = view.getUint16(place + 26, true)
  const data = place + 30 + localName + view.getUint16(place + 28, true)
  if (data + size > directory || decodeName(bytes, place + 30, localName) !== name) throw refuse('damaged')
  return {
    entry: {
      name,
      method: short(10),
      packed: bytes.subarray(data, data + size),
      claimed: { bytes: claimedBytes, checksum: long(16) },
    },
    next: at + 46 + short(28) + short(30) + short(32),
  }
}

const decodeName = (bytes: Uint8Array, from: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(from, from + length))
