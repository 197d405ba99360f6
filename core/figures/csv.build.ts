// Reading a CSV table as RFC 4180 describes it: commas, quotes around a field with commas, quotes or line ends, a quote written twice.
// The first row names the columns. Used by the builder of the figures and by the tests.

/** Fields per row, the header included; a row with another number of fields than the header is refused. */
const parseRows = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  const endField = () => {
    row.push(field)
    field = ''
  }
  const endRow = () => {
    endField()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text[at + 1] === '"') {
        field += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === ',') endField()
    else if (letter === '\n') endRow()
    else if (letter !== '\r') field += letter
  }
  if (quoted) throw new Error(`Row ${rows.length + 1} ends within quotes.`)
  if (field !== '' || row.length > 0) endRow()
  return rows
}

/** One object per row, by the names of the columns. Every field is text, '' when empty. */
export const parseCsv = (text: string): Record<string, string>[] => {
  const [columns = [], ...rows] = parseRows(text.replace(/^\ufeff/, ''))
  if (new Set(columns).size < columns.length) throw new Error(`A column name occurs twice: ${columns.join(', ')}.`)
  return rows.map((fields, index) => {
    if (fields.length !== columns.length) {
      throw new Error(`Row ${index + 2} has ${fields.length} fields; the header has ${columns.length}.`)
    }
    return Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? '']))
  })
}
