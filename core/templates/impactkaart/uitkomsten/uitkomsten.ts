// Sheet Uitkomsten: the outcome table that people fill in, the check of each row in front of it, and the helpers behind it.
import { parties } from '../../../figures/parties'
import { columnNumber } from '../../../plan/address'
import type { PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import {
  type Book,
  firstOutcomeRow,
  gainColumn,
  helperColumn,
  lastOutcomeRow,
  lastShareColumn,
  type OutcomeHelper,
  outcomeColumn,
  outcomeColumnCount,
  outcomeHeaderRow,
  outcomeHeadings,
  outcomeRange,
  partyCell,
  partySlots,
  shareColumn,
  shareSlots,
} from '../layout'
import { check } from './check'
import { columnGroups, columnTexts, type OutcomeColumnText, shareText } from './columns'
import { helpers } from './helpers'
import { gain } from './payers'
import { price } from './price'
import { Row } from './row'

const checkColumn = 'A'
const checkWidth = 28
const helperNames = Object.keys(helpers) as OutcomeHelper[]

export const uitkomstenSheet = (book: Book): PlanSheet => {
  const last = lastOutcomeRow(book)
  const draft = new SheetDraft({
    name: book.title('uitkomsten'),
    role: 'uitkomsten',
    widths: widths(book),
    frozen: { rows: outcomeHeaderRow, columns: 2 },
    print: {
      orientation: 'liggend',
      area: `A1:${outcomeColumn('Baathouder')}${last}`,
      pagesTall: 0,
      repeatRows: `${outcomeHeaderRow}:${outcomeHeaderRow}`,
      footer: footer('Uitkomsten'),
    },
  })
  head(draft, book)
  headings(draft, book)
  for (let row = firstOutcomeRow; row <= last; row++) outcomeRow(draft, row, book)
  draft.highlight(
    `A${firstOutcomeRow}:A${last}`,
    `AND($A${firstOutcomeRow}<>"",$${helperColumn('counts')}${firstOutcomeRow}=0)`,
    'let-op',
  )
  validations(draft, book)
  return draft.sheet()
}

/** Widths from A on: check, table, a gap, helpers. */
const widths = (book: Book): number[] => {
  const found = Array.from({ length: outcomeColumnCount }, () => 10)
  const set = (column: string, width: number) => {
    found[columnNumber(column) - 1] = width
  }
  set(checkColumn, checkWidth)
  const texts = columnTexts(book)
  for (const heading of outcomeHeadings) set(outcomeColumn(heading), texts[heading].width)
  shareSlots.forEach((party, index) => {
    set(shareColumn(index), Math.max(shareText.width, party.length + 2))
  })
  set(helperColumn('fault'), 26)
  set(helperColumn('source'), 40)
  return found
}

const head = (draft: SheetDraft, book: Book): void => {
  const used = `COUNTA(${outcomeRange(outcomeColumn('Uitkomst'), book)})`
  const full = '"De tabel is vol: kies Meer rijen in het taakvenster."'
  pageTitle(
    draft,
    'Uitkomsten',
    'Eén rij per uitkomst. Verplicht: Uitkomst en een aantal (of bewoners en kansen). De rest mag leeg blijven. In de kolom Controle ziet u of een rij meetelt.',
  )
  draft
    .formula('A3', `IF(${used}>=${book.rows},${full},${used}&" van ${book.rows} rijen gebruikt.")`, 'label')
    .highlight('A3:C3', `${used}>=${book.rows}`, 'let-op')
}

const headings = (draft: SheetDraft, book: Book): void => {
  const look = { wrap: true, align: 'midden' as const }
  groups(draft)
  draft
    .height(outcomeHeaderRow, 32)
    .value(`${checkColumn}${outcomeHeaderRow}`, 'Controle', 'tabelkop', { wrap: true, align: 'links' })
  for (const heading of outcomeHeadings)
    draft.value(`${outcomeColumn(heading)}${outcomeHeaderRow}`, heading, 'tabelkop', look)
  shareSlots.forEach((party, index) => {
    const at = `${shareColumn(index)}${outcomeHeaderRow}`
    if (index < parties.length) draft.value(at, `Aandeel ${party}`, 'tabelkop', look)
    else {
      const name = book.on('project', partyCell(index))
      draft.formula(at, `IF(${name}="","","Aandeel "&${name})`, 'tabelkop', look)
    }
  })
  for (const helper of helperNames)
    draft.value(`${helperColumn(helper)}${outcomeHeaderRow}`, helpers[helper].title, 'rekenhulp', { wrap: true })
  partySlots.forEach((party, index) => {
    draft.value(`${gainColumn(index)}${outcomeHeaderRow}`, `baat ${party}`, 'rekenhulp', { wrap: true })
  })
}

/** The bar above the headings: what a group of columns asks. */
const groups = (draft: SheetDraft): void => {
  const row = outcomeHeaderRow - 1
  draft.height(row, 20).blank(`${checkColumn}${row}`, 'kop')
  for (const [title, first, last] of columnGroups) {
    const from = first === 'aandelen' ? shareColumn(0) : outcomeColumn(first)
    const to = last === 'aandelen' ? lastShareColumn : outcomeColumn(last)
    draft.value(`${from}${row}`, title, 'kop')
    if (from !== to) draft.merge(`${from}${row}:${to}${row}`, 'kop')
  }
}

const outcomeRow = (draft: SheetDraft, row: number, book: Book): void => {
  const r = new Row(row, book)
  const texts = columnTexts(book)
  const input = (column: string, { format, align, wrap }: OutcomeColumnText) =>
    draft.input(`${column}${row}`, { ...(format && { format }), ...(align && { align }), ...(wrap && { wrap }) })
  draft.height(row, 30).formula(`${checkColumn}${row}`, check(r), 'toelichting', { wrap: true, align: 'links' })
  for (const heading of outcomeHeadings) {
    const column = outcomeColumn(heading)
    if (heading === 'Prijs') draft.formula(`${column}${row}`, price(r), 'uitkomst', { format: 'euro-cent' })
    else input(column, texts[heading])
  }
  for (let party = 0; party < shareSlots.length; party++) input(shareColumn(party), shareText)
  for (const helper of helperNames)
    draft.formula(`${helperColumn(helper)}${row}`, helpers[helper].formula(r), 'rekenhulp')
  for (let party = 0; party < partySlots.length; party++)
    draft.formula(`${gainColumn(party)}${row}`, gain(r, party), 'rekenhulp')
}

const validations = (draft: SheetDraft, book: Book): void => {
  const texts = columnTexts(book)
  const add = (column: string, { rule, open, prompt, error }: OutcomeColumnText, lastColumn = column): void => {
    if (!rule) return
    draft.validate({
      range: `${column}${firstOutcomeRow}:${lastColumn}${lastOutcomeRow(book)}`,
      rule,
      onWrong: open ? 'allow' : 'refuse',
      ...(prompt && { prompt }),
      ...(error && { error }),
    })
  }
  for (const heading of outcomeHeadings) add(outcomeColumn(heading), texts[heading])
  add(shareColumn(0), shareText, lastShareColumn)
}
