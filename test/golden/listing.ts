// A plan as a list that a reviewer can read: per sheet what is printed, filled in, computed and refused, one fact a line. Cells below
// each other that say the same are one line, with [r] for their own row; a long formula or text is cut, with a number that changes when it does.
import { areaOf, columnLetters } from '../../core/plan/address'
import { tokens } from '../../core/plan/formula'
import type { Plan, PlanCell, PlanSheet, PlanValidation } from '../../core/plan/plan'

const longest = 110

export const listing = (plan: Plan): string =>
  [
    `${plan.template}, set "${plan.set}", ${plan.rows} rows, method ${plan.version}`,
    '',
    ...plan.names.map(({ name, sheet, range }) => `name ${name} = ${sheet}!${range}`),
    ...plan.sheets.flatMap((sheet) => ['', ...sheetLines(sheet)]),
    '',
  ].join('\n')

const sheetLines = (sheet: PlanSheet): string[] => [
  `== ${sheet.name}: ${sheet.columns.length} columns, frozen ${sheet.frozen.rows} x ${sheet.frozen.columns}, protected ${sheet.protect}`,
  `print ${sheet.print.area} ${sheet.print.orientation}, ${sheet.print.pagesTall || 'any'} tall${sheet.print.repeatRows ? `, repeats ${sheet.print.repeatRows}` : ''}`,
  ...runsOf(sheet.cells).map(runLine),
  ...(sheet.merges.length > 0 ? [`merged ${sheet.merges.join(' ').slice(0, 4 * longest)}`] : []),
  ...sheet.validations.map(validationLine),
  ...sheet.highlights.map(({ range, when, meaning }) => `highlight ${range} ${meaning} when ${cut(when)}`),
  ...sheet.charts.map(
    ({ kind, title, categories, series, covers }) =>
      `chart ${covers} ${kind} "${title}" of ${categories} and ${series.map(({ values }) => values).join(', ')}`,
  ),
]

/** Cells below each other that say the same. */
interface Run {
  readonly first: PlanCell
  readonly column: number
  readonly from: number
  to: number
  /** Ways to read all its cells as one: references without $ seen from their own row, or all references. */
  ways: readonly string[]
  readonly values: (string | number)[]
}

const runsOf = (cells: readonly PlanCell[]): Run[] => {
  const runs: Run[] = []
  const told = cells.filter(({ formula, value, meaning }) => formula ?? value ?? (meaning === 'invoer' || undefined))
  const placed = told.map((cell) => ({ cell, ...areaOf(cell.at).from }))
  for (const { cell, row, column } of placed.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1]
    const ways = last?.column === column ? waysToRead(cell, row).filter((way) => last.ways.includes(way)) : []
    // A list of texts or numbers may have holes; formulas and inputs may not.
    if (last && ways.length > 0 && (last.to === row - 1 || cell.value !== undefined))
      Object.assign(last, { to: row, ways })
    else runs.push({ first: cell, column, from: row, to: row, ways: waysToRead(cell, row), values: [] })
    if (cell.value !== undefined) runs[runs.length - 1]?.values.push(cell.value)
  }
  return runs
}

const waysToRead = (cell: PlanCell, row: number): string[] =>
  cell.formula === undefined
    ? [`${look(cell)} ${typeof cell.value}`]
    : [
        `${look(cell)} ${relative(cell.formula, row)}`,
        `${look(cell)} ${relative(cell.formula.replace(/\$(?=\d)/g, ''), row)}`,
      ]

const look = ({ meaning, format, wrap }: PlanCell): string =>
  [meaning ?? 'plain', format, wrap && 'wraps'].filter(Boolean).join(' ')

const runLine = ({ first, column, from, to, values, ways }: Run): string => {
  const letters = columnLetters(column)
  const place = from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`
  if (first.formula === undefined) return `${place} ${look(first)} ${cut(values.map(String).join(' | '))}`.trim()
  const formula = from === to ? first.formula : (ways[0] ?? '').slice(look(first).length + 1)
  return `${place} ${look(first)} = ${cut(formula)}`
}

/** References without $ before their row, as seen from their own row: B7 in row 7 is B[r]. */
const relative = (formula: string, row: number): string =>
  tokens(formula)
    .map(({ kind, text }) =>
      kind === 'cell' ? text.replace(/([A-Z])(\d+)/g, (_, a, b) => `${a}${offset(b - row)}`) : text,
    )
    .join('')

const offset = (rows: number): string => (rows === 0 ? '[r]' : `[r${rows > 0 ? '+' : ''}${rows}]`)

const validationLine = ({ range, rule, onWrong, prompt = '', error = '' }: PlanValidation): string => {
  const { kind, ...bounds } = rule
  const words = cut(JSON.stringify(bounds).replace(/["{}]/g, ''))
  return `validate ${range} ${onWrong} ${kind} ${words}; words ${mark(prompt + error)}`
}

/** A long text: its beginning and its mark. */
const cut = (text: string): string => {
  const line = text.replaceAll('\n', ' ')
  return line.length <= longest ? line : `${line.slice(0, longest)}… (${line.length}, ${mark(line)})`
}

/** A short number that differs when the text differs (FNV-1a). */
const mark = (text: string): string =>
  [...text]
    .reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261)
    .toString(36)
