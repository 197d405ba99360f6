// A list with one header row and a row per record, as filters and pivot tables want it: no blank rows, nothing merged.
import { absolute, columnLetters, down, linesOf, type NumberFormat, quoteSheet } from '../../../core'
import { type Content, footer, OverviewDraft } from './draft'

export interface ListColumn<R> {
  readonly key: string
  readonly title: string
  readonly width: number
  readonly format?: NumberFormat
  readonly wrap?: true
  /** A yellow cell: the reader may change it. */
  readonly open?: true
  readonly helper?: true
  readonly of: (record: R, at: (key: string) => string, index: number) => Content
}

export interface List {
  readonly headerRow: number
  readonly lastRow: number
  /** The last column that is no helper: those stand at the end. */
  readonly lastPrinted: string
  /** A column of the list, absolute and with its sheet, for formulas elsewhere. */
  readonly all: (key: string) => string
  /** The letters of a column. */
  readonly column: (key: string) => string
  /** The same for formulas on the sheet of the list itself: only those without a sheet are kept once in a file. */
  readonly own: (key: string) => string
  /** The same column within its own sheet, not absolute. */
  readonly range: (key: string) => string
}

/** Where a list will stand, known before it is written. A list without records has one blank row. */
export const listAt = <R>(sheet: string, headerRow: number, columns: readonly ListColumn<R>[], count: number): List => {
  const rows = Math.max(1, count)
  const column = (key: string): string => columnLetters(columns.findIndex((one) => one.key === key) + 1)
  const range = (key: string): string => down(column(key), headerRow + 1, rows)
  return {
    headerRow,
    lastRow: headerRow + rows,
    column,
    lastPrinted: columnLetters(columns.filter(({ helper }) => !helper).length),
    all: (key) => `${quoteSheet(sheet)}!${absolute(range(key))}`,
    own: (key) => absolute(range(key)),
    range,
  }
}

/** The sheet around a list: title, what it is for, and pages that repeat the header row. */
export const listSheet = (
  title: string,
  purpose: string,
  list: List,
  widths: readonly number[],
  lastPrinted: string,
) => {
  const { headerRow, lastRow } = list
  const sheet = new OverviewDraft(title, {
    widths,
    frozenRows: headerRow,
    print: {
      orientation: 'liggend',
      area: `A1:${lastPrinted}${lastRow}`,
      pagesTall: 0,
      repeatRows: `${headerRow}:${headerRow}`,
      footer: footer(title),
    },
  })
  sheet.draft.value('A1', title, 'titel').height(1, 34).value('A2', purpose, 'toelichting')
  return sheet
}

export const writeList = <R>(
  sheet: OverviewDraft,
  { headerRow }: List,
  columns: readonly ListColumn<R>[],
  records: readonly R[],
): void => {
  columns.forEach(({ title, helper, format }, index) => {
    const look = { wrap: true, align: format === undefined ? ('links' as const) : ('rechts' as const) }
    sheet.draft.value(`${columnLetters(index + 1)}${headerRow}`, title, helper ? 'rekenhulp' : 'tabelkop', look)
  })
  sheet.draft.height(headerRow, 32)
  records.forEach((record, index) => {
    const row = headerRow + 1 + index
    const at = (key: string): string => `${columnLetters(columns.findIndex((one) => one.key === key) + 1)}${row}`
    let lines = 1
    for (const column of columns) {
      const content = column.of(record, at, index)
      if (column.wrap && typeof content === 'string') lines = Math.max(lines, linesIn(content, column.width))
      writeCell(sheet, at(column.key), content, column)
    }
    sheet.draft.height(row, Math.min(400, 4 + 15 * lines))
  })
}

/** A cell has space before and after its text, and a line of it ends before the first word that no longer fits: four letters together. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, part) => lines + linesOf(part, width - 4), 0)

const writeCell = <R>(sheet: OverviewDraft, at: string, content: Content, column: ListColumn<R>): void => {
  const { format, wrap, open, helper } = column
  const isText = typeof content === 'string'
  const look = {
    ...(format && !isText && { format }),
    ...(wrap && { wrap }),
    align: format === undefined ? ('links' as const) : ('rechts' as const),
  }
  if (open && content !== undefined && typeof content !== 'object') sheet.choice(at, content, look)
  else sheet.put(at, content, helper ? 'rekenhulp' : 'label', look)
}
