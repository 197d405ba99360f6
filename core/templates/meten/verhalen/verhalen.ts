// Sheet Verhalen: what residents told, what they allow, and which quotes may be shared. The table stays inside the organisation; only
// the page right of it is printed, and only its quotes reach the card.
import { absolute } from '../../../plan/address'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { nothingIn, textBeside } from '../../formula-words'
import { pageTitle, section, tableHead } from '../../sections'
import type { MetenSheet } from '../index'
import type { Book } from '../layout'
import { check, fault, inRow, texts as joined, personal, place, summary } from './check'
import { columnTexts } from './columns'
import {
  firstStoryRow,
  lastStoryRow,
  type PageColumn,
  pageColumns,
  pageRange,
  type StoryColumn,
  type StoryHelper,
  storyColumn,
  storyColumns,
  storyHeaderRow,
  storyHelpers,
  storyRange,
  storySummary,
  storyTableRange,
} from './places'

/** Room for the longest texts. */
const rowHeight = 94
const look = { wrap: true, align: 'links' as const }

const pageTexts: Readonly<Record<PageColumn, { readonly title: string; readonly width: number }>> = {
  'page quote': { title: 'Citaat', width: 56 },
  'page effect': { title: 'Bij welk effect?', width: 28 },
  'page measured': { title: 'Wat is er gemeten?', width: 36 },
}

export const verhalenSheet: MetenSheet = (book) => {
  const texts = columnTexts(book)
  const draft = new SheetDraft({
    name: book.title('verhalen'),
    role: 'verhalen',
    widths: [
      ...storyColumns.map((key) => texts[key].width),
      2,
      ...pageColumns.map((key) => pageTexts[key].width),
      2,
      ...storyHelpers.map((key) => (key === 'fault' ? 26 : 10)),
    ],
    frozen: { rows: storyHeaderRow, columns: 2 },
    print: {
      orientation: 'staand',
      area: pageRange,
      pagesTall: 0,
      repeatRows: `${storyHeaderRow}:${storyHeaderRow}`,
      footer: footer('Verhalen'),
    },
    private: true,
  })
  head(draft, book)
  pageHead(draft, book)
  for (let row = firstStoryRow; row <= lastStoryRow; row++) {
    storyRow(draft, row, book)
    pageRow(draft, row)
  }
  draft.highlight(`A${firstStoryRow}:A${lastStoryRow}`, `${inRow('fault', firstStoryRow)}<>""`, 'let-op')
  for (const key of storyColumns) {
    const { input } = texts[key]
    if (input) draft.validate({ range: storyRange(key), ...input })
  }
  return {
    sheet: draft.sheet(),
    names: {
      [book.names.stories]: storyTableRange,
      [book.names.storyEffects]: storyRange('page effect'),
      [book.names.storyQuotes]: storyRange('page quote'),
    },
  }
}

const head = (draft: SheetDraft, book: Book): void => {
  pageTitle(
    draft,
    'Verhalen',
    'Wat vertellen bewoners zelf? Eén verhaal per rij, met een code in plaats van een naam. Deze tabel blijft binnen de organisatie en wordt niet afgedrukt. Alleen citaten met toestemming komen op de kaart en op de pagina rechts.',
  )
  draft.value(
    'A4',
    'Controle herkent e-mail, lange nummers, postcodes met hoofdletters en datums. Namen herkent het blad niet: lees de tekst zelf na, of vul het verhaal in via het taakvenster; dat kijkt verder.',
    'toelichting',
  )
  draft.formula(storySummary, summary(lastStoryRow, storyRange('fault'), storyRange('place')), 'label')
  const bar = storyHeaderRow - 1
  section(draft, bar, '', storyColumn('check'))
  section(draft, bar, 'Van wie, en waarover?', storyColumn('theme'), storyColumn('code'))
  section(draft, bar, 'Het verhaal: in één keer, of met de vier vragen', storyColumn('means'), storyColumn('story'))
  section(draft, bar, 'Wat mag gedeeld worden?', storyColumn('consent'), storyColumn('quote'))
  section(draft, bar, 'Ernaast', storyColumn('measured'), storyColumn('measured'))
  const texts = columnTexts(book)
  tableHead(
    draft,
    storyHeaderRow,
    storyColumns.map((key) => [storyColumn(key), texts[key].title, 'links'] as const),
  )
  for (const key of storyHelpers) draft.value(`${storyColumn(key)}${storyHeaderRow}`, helperTitles[key], 'rekenhulp')
}

const helperTitles: Readonly<Record<StoryHelper, string>> = {
  fault: 'waarom niet te delen',
  place: 'plaats op de pagina',
  texts: 'teksten samen',
  personal: 'persoonsgegevens (1 = ja)',
}

const storyRow = (draft: SheetDraft, row: number, book: Book): void => {
  const { harvestThemes, harvestSentences } = book.names
  const computed: Partial<Record<StoryColumn, string>> = {
    check: check(row, book),
    measured: textBeside(inRow('theme', row), harvestThemes, harvestSentences),
  }
  for (const key of storyColumns) {
    const formula = computed[key]
    if (formula === undefined) draft.input(`${storyColumn(key)}${row}`, look)
    else draft.formula(`${storyColumn(key)}${row}`, formula, 'toelichting', look)
  }
  draft
    .formula(`${storyColumn('fault')}${row}`, fault(row), 'rekenhulp')
    .formula(`${storyColumn('place')}${row}`, place(row), 'rekenhulp')
    .formula(`${storyColumn('texts')}${row}`, joined(row), 'rekenhulp')
    .formula(`${storyColumn('personal')}${row}`, personal(row), 'rekenhulp')
    .height(row, rowHeight)
}

const pageHead = (draft: SheetDraft, { card }: Book): void => {
  const [first, last] = [storyColumn('page quote'), storyColumn('page measured')]
  draft
    .value(`${first}1`, 'Verhalen om te delen', 'titel')
    .formula(`${first}2`, `IF(${nothingIn(card.projectName)},"",${card.projectName})`, 'uitkomst')
    .value(
      `${first}3`,
      'Alleen citaten waarvoor toestemming is gegeven. De meting zegt niet waardoor iets veranderde.',
      'toelichting',
    )
  section(draft, storyHeaderRow - 1, 'Citaten', last, first)
  tableHead(
    draft,
    storyHeaderRow,
    pageColumns.map((key) => [storyColumn(key), pageTexts[key].title, 'links'] as const),
  )
}

/** The next quote that may be shared; blank where there are no more. */
const pageRow = (draft: SheetDraft, row: number): void => {
  const at = row - firstStoryRow + 1
  const pick = (key: StoryColumn) =>
    `IFERROR(INDEX(${absolute(storyRange(key))},MATCH(${at},${absolute(storyRange('place'))},0))&"","")`
  draft
    .formula(`${storyColumn('page quote')}${row}`, pick('quote'), 'label', look)
    .formula(`${storyColumn('page effect')}${row}`, pick('effect'), 'toelichting', look)
    .formula(`${storyColumn('page measured')}${row}`, pick('measured'), 'toelichting', look)
}
