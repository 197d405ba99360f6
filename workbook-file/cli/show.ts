// A report as a person reads it in a terminal: sentences, and tables with columns under each other. What comes from files is shown
// without control characters, so that no file can steer the terminal.
import { formatNumber, type Language } from '../../core'
import type { Report, Table } from '../report/report'

/** One line, nothing invisible. */
const shown = (cell: string | number, language: Language): string =>
  typeof cell === 'number'
    ? formatNumber(cell, language, { most: 2 })
    : cell.replace(/\s+/g, ' ').replace(/\p{C}/gu, '')

export const showTable = ({ heads, rows }: Table, language: Language): string => {
  const cells = [heads, ...rows].map((row) => row.map((cell) => shown(cell, language)))
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const isNumber = heads.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'))
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
    .map((part) => (typeof part === 'string' ? part.replace(/[^\P{C}\n]/gu, '') : `\n${showTable(part, language)}\n`))
    .join('\n')
    .trim()
