// A report as a person reads it in a terminal: sentences, and tables with columns under each other. What comes from files is shown
// without control characters, so that no file can steer the terminal.
import type { Language } from '../../core'
import type { Report, Table } from '../report/report'
import { numberColumns, shownCell, shownSentence } from '../report/shown'

/** No column of a table that is too wide gets narrower than this. */
const narrowest = 8
const between = '  '

/** `width` is how many letters fit on a line of the screen; in a wider table the widest columns give way, and their texts wrap at words. */
export const showTable = (table: Table, language: Language, width = Number.POSITIVE_INFINITY): string => {
  const { heads, rows } = table
  const cells = [heads, ...rows].map((row) => row.map((cell) => shownCell(cell, language)))
  const natural = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const isNumber = numberColumns(table)
  const widths = fitting(natural, isNumber, width - between.length * (natural.length - 1))
  const lines = cells.map((row) => {
    const wrapped = widths.map((room, column) => wrappedAt(row[column] ?? '', room))
    return Array.from({ length: Math.max(...wrapped.map(({ length }) => length)) }, (_, line) =>
      widths
        .map((room, column) => {
          const text = wrapped[column]?.[line] ?? ''
          return isNumber[column] ? text.padStart(room) : text.padEnd(room)
        })
        .join(between)
        .trimEnd(),
    ).join('\n')
  })
  const rule = widths.map((room) => '-'.repeat(room)).join(between)
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** Takes from the widest column of texts, a letter at a time, until all fit. */
const fitting = (natural: readonly number[], isNumber: readonly boolean[], room: number): readonly number[] => {
  const widths = [...natural]
  let total = widths.reduce((sum, one) => sum + one, 0)
  while (total > room) {
    const texts = widths.map((one, column) => (isNumber[column] ? 0 : one))
    const widest = texts.indexOf(Math.max(...texts))
    if ((texts[widest] ?? 0) <= narrowest) break
    widths[widest] = (widths[widest] ?? 0) - 1
    total--
  }
  return widths
}

/** A word that is longer than a line is broken. */
const wrappedAt = (text: string, room: number): readonly string[] => {
  const lines: string[] = []
  for (let rest = text; ; ) {
    if (rest.length <= room) return [...lines, rest]
    const space = rest.lastIndexOf(' ', room)
    lines.push(rest.slice(0, space > 0 ? space : room))
    rest = rest.slice(space > 0 ? space + 1 : room)
  }
}

export const showReport = ({ shown: parts }: Report, language: Language, width?: number): string =>
  parts
    .map((part) => (typeof part === 'string' ? shownSentence(part) : `\n${showTable(part, language, width)}\n`))
    .join('\n')
    .trim()
