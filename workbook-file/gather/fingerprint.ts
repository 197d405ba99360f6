// Are two files the same, byte for byte? Two sums of 32 bits over the bytes, and the length. It tells copies in a folder from each other;
// it is no protection against who wants to deceive.
import { bare } from '../../core'

export const fingerprintOf = (bytes: Uint8Array): string => {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    one = Math.imul(one ^ byte, 2654435761)
    other = Math.imul(other ^ byte, 1597334677)
  }
  return [one, other].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('') + bytes.length
}

/** Equal for texts that differ in capitals, spaces and hyphens only; '' for no text. It does not show what the text says. */
export const fingerprintOfText = (text: string): string => {
  const word = bare(text)
  return word === '' ? '' : fingerprintOf(new TextEncoder().encode(word))
}
