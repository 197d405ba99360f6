// Reads the test tables: comma-separated, quotes around what holds a comma, a quote or a new line.
import { readFileSync } from 'node:fs'

const parse = (text: string): string[][] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows[rows.length - 1]?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"'
      at++
    } else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === ',') endCell()
    else if (!quoted && letter === '\n') {
      endCell()
      rows.push([])
    } else cell += letter
  }
  if (cell !== '' || rows[rows.length - 1]?.length) endCell()
  return rows.filter((row) => row.some((one) => one !== ''))
}

/** The rows of a CSV file as objects by header. Every row must be as wide as the header. */
export const readCsv = (file: URL | string): Record<string, string>[] => {
  const [header = [], ...rows] = parse(readFileSync(file, 'utf8'))
  return rows.map((row, at) => {
    if (row.length !== header.length)
      throw new Error(`${file}, row ${at + 2}: ${row.length} cells, header has ${header.length}`)
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']))
  })
}
