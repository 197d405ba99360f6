// What kind of picture bytes are and how many dots it has, as programs that take a PNG or JPEG read it. Not through the core, which is tested.

export interface PictureFound {
  readonly kind: 'PNG' | 'JPEG'
  readonly width: number
  readonly height: number
}

const pngSize = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) })

/** In the first part that begins a picture. */
const jpegSize = (bytes: Buffer) => {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const kind = bytes.readUInt8(at + 1)
    if (kind >= 0xc0 && kind <= 0xc2) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return undefined
}

export const pictureOf = (bytes: Buffer): PictureFound | undefined => {
  const start = bytes.subarray(0, 4).toString('hex')
  if (start === '89504e47' && bytes.length > 24) return { kind: 'PNG', ...pngSize(bytes) }
  const size = start.startsWith('ffd8ff') ? jpegSize(bytes) : undefined
  return size && { kind: 'JPEG', ...size }
}
