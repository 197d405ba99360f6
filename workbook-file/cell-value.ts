// Values of people, made safe for the file: text stays text, also when it starts with "=" (a typed string cell never becomes a
// formula), and control characters, which XML cannot hold, are left out.
import type { CellValue } from 'hucre'

const longestText = 32_767

/** XML allows tab and line breaks; the rest below space, and half a surrogate pair, would make the file unreadable. */
const unreadable = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const plainText = (text: string): string => text.replace(unreadable, '').slice(0, longestText)

export const asInput = (value: CellValue | undefined): CellValue => {
  if (value === undefined || value === '') return null
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return null
  return value
}
