// A sheet that holds one list and nothing else.
import type { OverviewDraft, OverviewSheet } from './draft'
import { type List, type ListColumn, listAt, listSheet, writeList } from './list'

export const headerRow = 4

export interface ListSheet<R> {
  readonly title: string
  readonly purpose: string
  readonly columns: readonly ListColumn<R>[]
  readonly none: string
}

export const sheetOf = <R>(
  { title, purpose, columns, none }: ListSheet<R>,
  records: readonly R[],
  more: (sheet: OverviewDraft, list: List) => void = () => undefined,
): OverviewSheet => {
  const list = listAt(title, headerRow, columns, records.length)
  const widths = columns.map(({ width }) => width)
  const sheet = listSheet(title, purpose, list, widths, list.lastPrinted)
  writeList(sheet, list, columns, records)
  if (records.length === 0) sheet.draft.value(`A${headerRow + 1}`, none, 'toelichting')
  else more(sheet, list)
  return sheet.done()
}

/** Cells in which the reader of the overview decides. */
export const askYesOrNo = ({ draft }: OverviewDraft, cells: string, prompt: string): void => {
  draft
    .validate({
      range: cells,
      rule: { kind: 'choice', from: { list: ['ja', 'nee'] } },
      onWrong: 'refuse',
      prompt,
      error: 'Kies ja of nee.',
    })
    .highlight(cells, `$${cells.split(':')[0]}="nee"`, 'let-op')
}
