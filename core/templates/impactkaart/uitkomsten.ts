// Sheet Uitkomsten: the outcome table that people fill in, the check of each row in front of it, and the helpers behind it.
import { parties } from '../../figures/parties'
import { columnNumber } from '../../plan/address'
import type { PlanSheet } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { footer } from './hints'
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
  ownPartyCells,
  partySlots,
  shareColumn,
  shareSlots,
} from './layout'
import { columnGroups, columnTexts, type OutcomeColumnText, shareText } from './outcome-columns'
import { rowFormulas } from './outcome-formulas'

const checkColumn = 'A'

const helperTitles: Readonly<Record<OutcomeHelper, string>> = {
  listRow: 'rij in lijst',
  ownRow: 'rij eigen prijs',
  fault: 'wat niet klopt',
  counts: 'telt (1 = ja)',
  units: 'eenheden jaar 1',
  years: 'jaren',
  keep: 'blijft over',
  start: 'startjaar',
  wholeYears: 'hele jaren',
  firstYear: 'euro jaar 1',
  present: 'contante waarde',
  hours: 'uren',
  sector: 'sector',
  shareSum: 'som aandelen',
  low: 'laag',
  high: 'hoog',
}

/** Widths from A on: check, table, a gap, helpers. */
const widths = (book: Book): number[] => {
  const found = Array.from({ length: outcomeColumnCount }, () => 10)
  const set = (column: string, width: number) => {
    found[columnNumber(column) - 1] = width
  }
  set(checkColumn, 34)
  const texts = columnTexts(book)
  for (const heading of outcomeHeadings) set(outcomeColumn(heading), texts[heading].width)
  shareSlots.forEach((party, index) => {
    set(shareColumn(index), Math.max(shareText.width, party.length + 2))
  })
  set(helperColumn('fault'), 26)
  return found
}

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

const head = (draft: SheetDraft, book: Book): void => {
  const used = `SUMPRODUCT((${outcomeRange(outcomeColumn('Uitkomst'), book)}<>"")*1)`
  const full = '"De tabel is vol: kies Meer rijen in het taakvenster."'
  draft
    .value('A1', 'Uitkomsten', 'titel')
    .height(1, 34)
    .value(
      'A2',
      'Eén rij per uitkomst. Verplicht: Uitkomst en een aantal (of bewoners en kansen). De rest mag leeg blijven. In de kolom Controle ziet u of een rij meetelt.',
      'toelichting',
    )
    .formula('A3', `IF(${used}>=${book.rows},${full},${used}&" van ${book.rows} rijen gebruikt.")`, 'label')
    .highlight('A3:B3', `${used}>=${book.rows}`, 'let-op')
}

const headings = (draft: SheetDraft, book: Book): void => {
  const groupRow = outcomeHeaderRow - 1
  draft.height(groupRow, 20).height(outcomeHeaderRow, 32)
  for (const [title, first, last] of columnGroups) {
    const from = first === 'aandelen' ? shareColumn(0) : outcomeColumn(first)
    const to = last === 'aandelen' ? lastShareColumn : outcomeColumn(last)
    draft.value(`${from}${groupRow}`, title, 'kop')
    if (from !== to) draft.merge(`${from}${groupRow}:${to}${groupRow}`, 'kop')
  }
  draft.blank(`${checkColumn}${groupRow}`, 'kop').value(`${checkColumn}${outcomeHeaderRow}`, 'Controle', 'tabelkop')
  const look = { wrap: true, align: 'midden' as const }
  for (const heading of outcomeHeadings)
    draft.value(`${outcomeColumn(heading)}${outcomeHeaderRow}`, heading, 'tabelkop', look)
  shareSlots.forEach((party, index) => {
    const at = `${shareColumn(index)}${outcomeHeaderRow}`
    const own = ownPartyCells[index - parties.length]
    if (own === undefined) draft.value(at, `Aandeel ${party}`, 'tabelkop', look)
    else {
      const name = book.on('project', own)
      draft.formula(at, `IF(${name}="","","Aandeel "&${name})`, 'tabelkop', look)
    }
  })
  for (const helper of Object.keys(helperTitles) as OutcomeHelper[])
    draft.value(`${helperColumn(helper)}${outcomeHeaderRow}`, helperTitles[helper], 'rekenhulp', { wrap: true })
  partySlots.forEach((party, index) => {
    draft.value(`${gainColumn(index)}${outcomeHeaderRow}`, `baat ${party}`, 'rekenhulp', { wrap: true })
  })
}

const outcomeRow = (draft: SheetDraft, row: number, book: Book): void => {
  const formulas = rowFormulas(row, book)
  const texts = columnTexts(book)
  draft.formula(`${checkColumn}${row}`, formulas.check, 'toelichting', { wrap: true, align: 'links' }).height(row, 30)
  const input = (column: string, { format, align }: OutcomeColumnText) =>
    draft.input(`${column}${row}`, { ...(format && { format }), ...(align && { align }) })
  for (const heading of outcomeHeadings) {
    if (heading === 'Prijs')
      draft.formula(`${outcomeColumn(heading)}${row}`, formulas.price, 'uitkomst', { format: 'euro-cent' })
    else input(outcomeColumn(heading), texts[heading])
  }
  shareSlots.forEach((_, index) => {
    input(shareColumn(index), shareText)
  })
  for (const helper of Object.keys(helperTitles) as OutcomeHelper[])
    draft.formula(`${helperColumn(helper)}${row}`, formulas.helpers[helper], 'rekenhulp')
  formulas.gains.forEach((formula, index) => {
    draft.formula(`${gainColumn(index)}${row}`, formula, 'rekenhulp')
  })
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
