// What kind of picture bytes are, and how large it is: PNG and JPEG tell it in their first parts. Nothing else is taken.

export interface PictureSize {
  readonly type: 'png' | 'jpeg'
  /** In its own dots. */
  readonly width: number
  readonly height: number
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const headerName = [0x49, 0x48, 0x44, 0x52]
const largestSide = 10_000

const startsWith = (bytes: Uint8Array, mark: readonly number[], from = 0): boolean =>
  mark.every((byte, index) => bytes[from + index] === byte)

/** Undefined when it is not a whole PNG or JPEG. */
export const pictureSize = (bytes: Uint8Array): PictureSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = pngSize(bytes, view) ?? jpegSize(bytes, view)
  const sides = found && [found.width, found.height]
  return sides?.every((side) => side > 0 && side <= largestSide) ? found : undefined
}

const pngSize = (bytes: Uint8Array, view: DataView): PictureSize | undefined =>
  bytes.length > 33 && startsWith(bytes, pngMark) && startsWith(bytes, headerName, 12)
    ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    : undefined

/** From part to part, until the one that holds the size: C0 to CF, except those that hold tables. */
const jpegSize = (bytes: Uint8Array, view: DataView): PictureSize | undefined => {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
