// Bytes as text and back, for pictures inside a JSON file. Own code, because not every host has it.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...letters].map((letter, value) => [letter, value]))

export const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = bytes.length - at
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const four = [one >> 2, ((one & 3) << 4) | (two >> 4), ((two & 15) << 2) | (three >> 6), three & 63]
    parts.push(four.map((value, index) => (index > rest ? '=' : letters.charAt(value))).join(''))
  }
  return parts.join('')
}

/** Undefined when the text is no base64. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const bare = text.replace(/\s+/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return undefined
  const digits = bare.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let [held, bits, at] = [0, 0, 0]
  for (const digit of digits) {
    held = ((held << 6) | (values.get(digit) ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
