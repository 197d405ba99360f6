// What a file is by its first bytes, whatever its name says. Only archives go on; every other kind has its own sentence.
import type { Refuse } from './file-problem'

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const archive = [0x50, 0x4b]

/** Windows, Linux, and Mac in both byte orders. */
const programs = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
]

const wideTexts = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** @throws FileProblem when this is no archive. */
export const refuseOtherKinds = (bytes: Uint8Array, refuse: Refuse): void => {
  const starts = (pattern: readonly number[]) => pattern.every((byte, index) => bytes[index] === byte)
  if (bytes.length === 0) throw refuse('empty')
  if (starts(archive)) return
  if (starts(ole)) throw refuse(oldKind(bytes))
  if (programs.some(starts)) throw refuse('program')
  throw refuse(wideTexts.some(starts) || isText(bytes.subarray(0, 4096)) ? 'text' : 'other-kind')
}

/** The container of Excel 97 also holds workbooks with a password. Its table of contents is in letters of two bytes. */
const oldKind = (bytes: Uint8Array): 'locked' | 'old-excel' | 'other-kind' => {
  const contents = new TextDecoder('utf-16le').decode(bytes)
  if (contents.includes('EncryptedPackage')) return 'locked'
  return contents.includes('Workbook\0') || contents.includes('Book\0') ? 'old-excel' : 'other-kind'
}

const isText = (start: Uint8Array): boolean =>
  start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
