// XML tag by tag, for the parts of a workbook. Strict, since a broken part would give wrong numbers: every tag is closed by its own
// name, and only the five entities of XML itself are known. Names come without prefix: programs choose their own.

export interface XmlReader {
  /** `parent` is '' for the root. Attributes are read only when asked for. */
  readonly open?: (name: string, parent: string, attributes: () => Attributes) => void
  /** Text straight inside `name`; long texts may come in pieces. */
  readonly text?: (text: string, name: string, parent: string) => void
  readonly close?: (name: string, parent: string) => void
}

/** By name as written, prefix included. */
export type Attributes = ReadonlyMap<string, string>

/** The part is no XML as workbooks have it. */
export class XmlError extends Error {}

/** @throws XmlError */
export const readXml = (xml: string, { open, text, close }: XmlReader): void => {
  const path: string[] = ['']
  const parent = () => path.at(-2) ?? ''
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const before = xml.slice(at, tag === -1 ? xml.length : tag)
    if (path.length > 1) {
      if (before !== '') text?.(plain(before), path.at(-1) ?? '', parent())
    } else if (before.trim() !== '') throw new XmlError('text outside the root')
    if (tag === -1) break

    const sign = xml.charAt(tag + 1)
    if (sign === '!' && xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4)
    else if (sign === '?') at = after(xml, '?>', tag + 2)
    else if (sign === '!' && xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9)
      text?.(lineEnds(xml.slice(tag + 9, at - 3)), path.at(-1) ?? '', parent())
    } else if (sign === '/') {
      at = after(xml, '>', tag + 2)
      const name = localName(xml.slice(tag + 2, at - 1).trimEnd())
      if (path.length === 1 || path.at(-1) !== name) throw new XmlError(`</${name}> closes nothing`)
      close?.(name, parent())
      path.pop()
    } else {
      const end = endOfTag(xml, tag + 1)
      const empty = xml[end - 1] === '/'
      const content = xml.slice(tag + 1, empty ? end - 1 : end)
      const written = /^[^\s/<>"'=!]+/.exec(content)?.[0]
      if (written === undefined) throw new XmlError('a tag without a name')
      const name = localName(written)
      open?.(name, path.at(-1) ?? '', () => attributesIn(content, written.length))
      path.push(name)
      if (empty) {
        close?.(name, parent())
        path.pop()
      }
      at = end + 1
    }
  }
  if (path.length > 1) throw new XmlError(`<${path.at(-1)}> is not closed`)
}

const after = (xml: string, ending: string, from: number): number => {
  const found = xml.indexOf(ending, from)
  if (found === -1) throw new XmlError(`no ${ending}`)
  return found + ending.length
}

const [less, greater, double, single] = ['<', '>', '"', "'"].map((letter) => letter.charCodeAt(0))

/** The ">" of a tag; inside quotes it is a letter like any other. */
const endOfTag = (xml: string, from: number): number => {
  for (let at = from; at < xml.length; at++) {
    const letter = xml.charCodeAt(at)
    if (letter === greater) return at
    if (letter === less) break
    if (letter !== double && letter !== single) continue
    at = xml.indexOf(letter === double ? '"' : "'", at + 1)
    if (at === -1) break
  }
  throw new XmlError('a tag without an end')
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

// Sticky: a search from every letter would take forever on a long tag made for that.
const one = /\s+([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

const attributesIn = (content: string, from: number): Attributes => {
  const found = new Map<string, string>()
  one.lastIndex = from
  while (one.lastIndex < content.length) {
    const start = one.lastIndex
    const match = one.exec(content)
    if (!match) {
      if (/\S/.test(content.slice(start))) throw new XmlError('an attribute without a value')
      break
    }
    if (found.has(match[1] ?? '')) throw new XmlError('an attribute twice')
    found.set(match[1] ?? '', plain(match[2] ?? match[3] ?? ''))
  }
  return found
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

/** The text that is meant. Replaced once: what an entity stands for is not looked at again. */
const plain = (text: string): string => {
  const lines = lineEnds(text)
  return lines.includes('&')
    ? lines.replace(/&(?:\w{1,8}|#\w{1,7});/g, (entity) => entities.get(entity) ?? letterOf(entity))
    : lines
}

/** "&#8364;" and "&#x20AC;" are both the euro sign. */
const letterOf = (entity: string): string => {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(entity) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (!(code > 0 && code <= 0x10ffff)) throw new XmlError(`${entity} is not known`)
  return String.fromCodePoint(code)
}

/** Line ends are "\n" in XML, however they were stored. */
const lineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
