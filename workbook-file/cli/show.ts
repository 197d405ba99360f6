// A report as a person reads it in a terminal: sentences, and tables with columns under each other. What comes from files is shown
// without control characters, so that no file can steer the terminal.
import type { Language } from '../../core'
import type { Report, Table } from '../report/report'
import { numberColumns, shownCell, shownSentence } from '../report/shown'

export const showTable = (table: Table, language: Language): string => {
  const { heads, rows } = table
  const cells = [heads, ...rows].map((row) => row.map((cell) => shownCell(cell, language)))
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const isNumber = numberColumns(table)
  const lines = cells.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? ''
        return isNumber[column] ? text.padStart(width) : text.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

export const showReport = ({ shown: parts }: Report, language: Language): string =>
  parts
    .map((part) => (typeof part === 'string' ? shownSentence(part) : `\n${showTable(part, language)}\n`))
    .join('\n')
    .trim()
