// How arguments and answers are written in a test table, so that a finance officer can read them:
//   1250      a number          'tekst or tekst    text ('1.250 is text, as in a spreadsheet)      TRUE  FALSE
//   1|2|3     one row of cells  1 / 2 / 3          one column of cells      a|b / 1|2   a table
//   (leeg)    a blank cell in a column; an empty argument is not given
import type { Answer, Cell, Range } from '../../core/cell'

const number = /^-?\d+(\.\d+)?(e-?\d+)?$/

const readCell = (written: string): Cell => {
  const text = written.trim()
  if (text.startsWith("'")) return text.slice(1)
  if (text === '(leeg)') return ''
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE'
  return number.test(text) ? Number(text) : text.replaceAll('\\n', '\n')
}

/** One argument: a cell, or a range when it holds ` / ` or `|`. */
export const readArgument = (written: string): Cell | Range =>
  / \/ |\|/.test(written) ? written.split(' / ').map((row) => row.split('|').map(readCell)) : readCell(written)

/** Arguments in order; nothing at the end is left out. */
export const readArguments = (written: readonly string[]): (Cell | Range)[] => {
  const last = written.reduce((found, one, at) => (one === '' ? found : at), -1)
  return written.slice(0, last + 1).map(readArgument)
}

/** How far an answer may be off when a table or an example names no tolerance (relative). */
const close = 1e-9

/** The first difference between two answers in words, or '' when they are the same. */
export const difference = (got: Answer, wanted: Answer, tolerance?: number): string => {
  const [gotRows, wantedRows] = [asRows(got), asRows(wanted)]
  if (Array.isArray(got) !== Array.isArray(wanted))
    return `got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`
  if (gotRows.length !== wantedRows.length)
    return `got ${gotRows.length} rows, wanted ${wantedRows.length}: ${JSON.stringify(got)}`
  for (const [row, cells] of wantedRows.entries()) {
    const gotCells = gotRows[row] ?? []
    if (gotCells.length !== cells.length) return `row ${row + 1}: got ${gotCells.length} cells, wanted ${cells.length}`
    for (const [column, cell] of cells.entries()) {
      const found = gotCells[column]
      const same =
        typeof cell === 'number' && typeof found === 'number'
          ? Math.abs(found - cell) <= (tolerance ?? close * Math.max(1, Math.abs(cell)))
          : found === cell
      if (!same)
        return `row ${row + 1}, column ${column + 1}: got ${JSON.stringify(found)}, wanted ${JSON.stringify(cell)}`
    }
  }
  return ''
}

const asRows = (answer: Answer): (string | number)[][] => (Array.isArray(answer) ? answer : [[answer]])
