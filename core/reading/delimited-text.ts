// The lines and cells of a text copied from a spreadsheet or a table in a browser, or out of a CSV file.
// Between cells stands a tab or a semicolon. A cell in double quotes may hold both, and line breaks; a quote that is never closed, or
// after which text goes on, is a quote in the text. Every character is looked at a fixed number of times.

export interface DelimitedLine {
  /** On which line of the text it begins; the first is 1. */
  readonly line: number
  /** As it stood in the text. */
  readonly raw: string
  readonly cells: readonly string[]
}

type Mark = '\t' | ';' | ','

/** The mark that stands in the text most; a spreadsheet and a browser put tabs. */
const markIn = (text: string): Mark => (text.split('\t').length >= text.split(';').length ? '\t' : ';')

/** Where the quote that ends a quoted cell stands: the first that is not doubled; -1 when there is none. */
const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Reads cell after cell; `open` tells whether a closing quote may still be found, so that it is sought in vain only once. */
const cellReader = (text: string, mark: Mark) => {
  const plain = { '\t': /[^\t\n]*/y, ';': /[^;\n]*/y, ',': /[^,\n]*/y }[mark]
  let open = true
  const quoted = (at: number): { cell: string; end: number } | undefined => {
    if (!open || text.charAt(at) !== '"') return undefined
    const close = closingQuote(text, at + 1)
    open = close !== -1
    const next = text.charAt(close + 1)
    if (!open || !(next === mark || next === '\n' || next === '')) return undefined
    return { cell: text.slice(at + 1, close).replace(/""/g, '"'), end: close + 1 }
  }
  return (at: number): { cell: string; end: number } => {
    const found = quoted(at)
    if (found) return found
    plain.lastIndex = at
    const cell = plain.exec(text)?.[0] ?? ''
    return { cell, end: at + cell.length }
  }
}

/**
 * All lines, blank ones too.
 * @param given the mark between cells, where it is known; a comma is never guessed, since it stands in Dutch numbers.
 */
export const delimitedLines = (pasted: string, given?: Mark): readonly DelimitedLine[] => {
  const text = pasted.replace(/\r\n?|[\u2028\u2029]/g, '\n')
  const mark = given ?? markIn(text)
  const read = cellReader(text, mark)
  const lines: DelimitedLine[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    const start = at
    const cells: string[] = []
    let more = true
    while (more) {
      const { cell, end } = read(at)
      cells.push(cell)
      more = text.charAt(end) === mark
      at = more ? end + 1 : end
    }
    const raw = text.slice(start, at)
    lines.push({ line, raw, cells })
    line += raw.split('\n').length
    at += 1
  }
  return lines
}
