// Reads XML into elements, strictly: what our manifests consist of (elements, attributes, text, comments, the five named entities)
// and nothing else. No doctype, no CDATA, no processing instructions: a manifest needs none, and what is not there cannot surprise.
import type { XmlElement } from '../xml'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const name = /[A-Za-z_][\w.:-]*/y
const space = /\s+/y
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const comment = /<!--(?:(?!--)[\s\S])*-->/y
const declaration = /<\?xml [^?<>]*\?>/y
const characters = /[^<]+/y

/** Where an error stands, for a person. */
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

class Reader {
  private at = 0

  constructor(private readonly text: string) {}

  root(): XmlElement {
    this.take(declaration)
    this.skip()
    const root = this.element()
    this.skip()
    if (this.at < this.text.length) this.fail('there is something after the last element')
    return root
  }

  private element(): XmlElement {
    this.expect('<')
    const tag = this.take(name)?.[0] ?? this.fail('an element has no name')
    const attributes = this.attributes(tag)
    this.take(space)
    if (this.text.startsWith('/>', this.at)) {
      this.at += 2
      return { name: tag, attributes, children: [], text: '' }
    }
    this.expect('>')
    const { children, text } = this.content()
    this.expect('</')
    const end = this.take(name)?.[0]
    if (end !== tag) this.fail(`<${tag}> is closed by </${end ?? ''}>`)
    this.take(space)
    this.expect('>')
    if (children.length > 0 && text.trim() !== '') this.fail(`<${tag}> holds elements and loose text`)
    return { name: tag, attributes, children, text: children.length > 0 ? '' : text.trim() }
  }

  private attributes(tag: string): Record<string, string> {
    const found: Record<string, string> = {}
    for (let match = this.take(attribute); match; match = this.take(attribute)) {
      const [, key = '', double, single] = match
      if (Object.hasOwn(found, key)) this.fail(`<${tag}> has the attribute ${key} twice`)
      found[key] = this.plain(double ?? single ?? '')
    }
    return found
  }

  private content(): { children: XmlElement[]; text: string } {
    const children: XmlElement[] = []
    let text = ''
    while (!this.text.startsWith('</', this.at)) {
      if (this.at >= this.text.length) this.fail('the text ends before every element is closed')
      if (this.take(comment)) continue
      const loose = this.take(characters)
      if (loose) text += this.plain(loose[0])
      else children.push(this.element())
    }
    return { children, text }
  }

  private plain(raw: string): string {
    return raw.replace(/&([^;\s]*;?)/g, (_, entity: string) => {
      const found = entity.endsWith(';') ? entities[entity.slice(0, -1)] : undefined
      return found ?? this.fail(`&${entity} is not one of &amp; &lt; &gt; &quot; &apos;`)
    })
  }

  /** Spaces and comments. */
  private skip(): void {
    while (this.take(space) || this.take(comment));
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match) this.at = pattern.lastIndex
    return match ?? undefined
  }

  private expect(what: string): void {
    if (!this.text.startsWith(what, this.at)) this.fail(`expected ${what}`)
    this.at += what.length
  }

  private fail(why: string): never {
    throw new Error(`Line ${lineOf(this.text, this.at)}: ${why}.`)
  }
}

/** @throws an Error with line and reason when this is not the XML described above. */
export const readXml = (text: string): XmlElement => new Reader(text).root()
