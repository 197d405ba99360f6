// Sheet Metingen: individual and group answers under codes, the check of each row, and what they say of the change per theme.
import { columnNumber, down } from '../../../plan/address'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import type { MetenSheet } from '../index'
import { linkRows, measurementColumn, measurementColumns } from '../layout'
import { charts } from './charts'
import { chosenTable, settings, themeNames } from './chosen'
import { entryTable, entryWidths } from './entry'
import { themeSentences } from './harvest'
import { lineTable } from './lines'
import { linkTable } from './link'
import { pageWidths, resultsPage } from './page'
import {
  faultColumn,
  firstRow,
  harvestCell,
  headRow,
  lastColumn,
  lastPrinted,
  lineColumns,
  lineCount,
  linkColumnRange,
  linkColumns,
  linkHeadRow,
  momentCells,
  pageFirst,
  pageLast,
  settingColumns,
  themeColumns,
  themeSlots,
} from './places'
import { signLists } from './signs'

export const metingenSheet: MetenSheet = (book) => {
  const { names } = book
  const draft = new SheetDraft({
    name: book.title('metingen'),
    role: 'metingen',
    widths: widths(),
    frozen: { rows: headRow, columns: 0 },
    print: {
      orientation: 'liggend',
      area: `${pageFirst}1:${pageLast}${lastPrinted}`,
      pagesTall: 1,
      footer: footer('Metingen'),
    },
    private: true,
  })
  entryTable(draft, book)
  resultsPage(draft, book)
  charts(draft, book)
  linkTable(draft, book)
  chosenTable(draft, book)
  themeNames(draft, book)
  themeSentences(draft)
  lineTable(draft, book)
  settings(draft, book)
  signLists(draft)
  const lastEntry = measurementColumn('check')
  const themes = down(themeColumns.name, firstRow, themeSlots)
  return {
    sheet: draft.sheet(),
    names: {
      [names.measurements]: `A${headRow}:${lastEntry}${headRow + book.rows}`,
      [names.from]: momentCells.from,
      [names.to]: momentCells.to,
      [names.harvest]: harvestCell,
      [names.themes]: `${lineColumns.theme}${headRow}:${lineColumns.high}${headRow + lineCount}`,
      [names.link]: `${pageFirst}${linkHeadRow}:${linkColumns.note}${linkHeadRow + linkRows}`,
      [names.chanceWithout]: linkColumnRange('without'),
      [names.chanceWith]: linkColumnRange('with'),
      [names.harvestThemes]: themes,
      [names.harvestSentences]: down(themeColumns.sentence, firstRow, themeSlots),
      [names.themeList]: themes,
    },
  }
}

/** Widths from A on: entry table, a gap, the page, a gap, helpers. */
const widths = (): number[] => {
  const found = Array.from({ length: columnNumber(lastColumn) }, () => 11)
  const set = (column: string, width: number) => {
    found[columnNumber(column) - 1] = width
  }
  for (const key of measurementColumns) set(measurementColumn(key), entryWidths[key])
  for (const [column, width] of Object.entries(pageWidths)) set(column, width)
  for (const gap of ['J', 'W']) set(gap, 3)
  set(themeColumns.sentence, 50)
  set(settingColumns.name, 24)
  set(faultColumn, 60)
  return found
}
