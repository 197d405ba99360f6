// Pieces that several sheets draw the same way: a coloured bar with a title, a row of column heads, a page title.
import { columnLetters, columnNumber } from '../plan/address'
import type { Meaning } from '../plan/plan'
import type { SheetDraft } from '../plan/sheet-draft'

/** The title of a sheet, and under it one line of what it is for. */
export const pageTitle = (draft: SheetDraft, title: string, purpose: string): void => {
  draft.value('A1', title, 'titel').height(1, 34).value('A2', purpose, 'toelichting')
}

/** A bar with the title of a part, from column `from` to column `to`. */
export const section = (draft: SheetDraft, row: number, title: string, to: string, from = 'A'): void => {
  draft.value(`${from}${row}`, title, 'kop').height(row, 20)
  for (const column of columnsAfter(from, to)) draft.blank(`${column}${row}`, 'kop')
}

/** Heads of columns. Those of columns with text put left stand over that text. */
export const tableHead = (
  draft: SheetDraft,
  row: number,
  heads: readonly (readonly [column: string, title: string, align?: 'links' | 'midden' | 'rechts'])[],
  meaning: Meaning = 'tabelkop',
): void => {
  for (const [column, title, align] of heads) draft.value(`${column}${row}`, title, meaning, align ? { align } : {})
}

const columnsAfter = (from: string, to: string): string[] => {
  const first = columnNumber(from) + 1
  return Array.from({ length: columnNumber(to) - first + 1 }, (_, index) => columnLetters(first + index))
}

/**
 * Lines that a text takes in a column of this width, counted on the safe side. A width is that many digits at 11 points; letters are
 * narrower on average, and each line loses part of a word.
 */
export const linesOf = (text: string, width: number, points: 10 | 11 = 11): number =>
  Math.max(1, Math.ceil((text.length * 0.9 * points) / (11 * width)))
