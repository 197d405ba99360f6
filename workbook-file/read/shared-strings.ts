// The texts of a workbook, which its cells refer to by number. Formatting inside a text is left out, and so are the pronunciation
// marks of Japanese; what stays is what a person reads.
import type { Refuse } from './file-problem'
import { readXml } from './xml'

/** @throws FileProblem when there are more texts than cells may be read. */
export const readSharedStrings = (xml: string, most: number, refuse: Refuse): string[] => {
  const texts: string[] = []
  readXml(xml, {
    open: (name, parent) => {
      if (name !== 'si' || parent !== 'sst') return
      if (texts.length === most) throw refuse('too-many-cells', { most })
      texts.push('')
    },
    text: (text, name, parent) => {
      if (name === 't' && (parent === 'si' || parent === 'r')) texts[texts.length - 1] += text
    },
  })
  return texts.map(decodeEscapes)
}

/** Letters that XML cannot hold stand in the file as _x000D_. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
