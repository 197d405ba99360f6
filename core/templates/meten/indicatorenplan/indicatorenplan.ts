// Sheet Indicatorenplan: the goal in one sentence, the steps, and the chosen indicators with what measuring them takes.
import { mostIndicators, ownMinutes } from '../../../indicators/indicator'
import { absolute, columnLetters, columnNumber } from '../../../plan/address'
import type { PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { firstOf, quoted } from '../../formula-words'
import { pageTitle, section } from '../../sections'
import type { MetenSheet } from '../index'
import {
  type Book,
  firstPlanRow,
  type PlanHelper,
  type PlanKey,
  planColumn,
  planColumns,
  planHeaderRow,
  planHelperColumn,
  planHelperKeys,
  planHelperRange,
  planRange,
  planRows,
  planTotals,
} from '../layout'
import { columnTexts } from './columns'
import { check, rowFault } from './faults'
import { goal, goalCells, goalRange } from './goal'
import { computed, helperFormulas, PlanRow } from './row'
import { stepRange, stepRows } from './steps'

const lastRow = firstPlanRow + planRows - 1
/** On paper up to here: what to watch stands on sheet Indicatoren too, the check is for the screen. */
const lastPrinted = planColumn('monthly')
const lastColumn = planColumn('check')

export const indicatorenplanSheet: MetenSheet = (book) => ({
  sheet: sheetOf(book),
  names: {
    [book.names.goal]: goalRange,
    [book.names.goalSentence]: goalCells.sentence,
    [book.names.steps]: stepRange,
    [book.names.plan]: `A${planHeaderRow}:${lastColumn}${lastRow}`,
    [book.names.chosenList]: planHelperRange('chosen'),
  },
})

const sheetOf = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('indicatorenplan'),
    role: 'indicatorenplan',
    widths: widths(book),
    frozen: { rows: 3, columns: 1 },
    print: {
      orientation: 'liggend',
      area: `A1:${lastPrinted}${lastRow}`,
      pagesTall: 1,
      footer: footer('Indicatorenplan'),
    },
  })
  pageTitle(
    draft,
    'Indicatorenplan',
    'Wat wilt u bereiken, en waaraan ziet u dat? Vul de gele cellen in. Alles mag leeg blijven.',
  )
  draft
    .formula('A3', status(book), 'label')
    .highlight(
      `A3:${lastPrinted}3`,
      `OR($${planTotals.chosen}>${mostIndicators},$${planHelperColumn('order')}$3<>"")`,
      'let-op',
    )
  goal(draft, lastPrinted)
  stepRows(draft, lastPrinted)
  table(draft, book)
  return draft.sheet()
}

const widths = (book: Book): number[] => {
  const texts = columnTexts(book)
  const found: number[] = planColumns.map((key) => texts[key].width)
  const last = columnNumber(planHelperColumn('chosen'))
  for (let column = found.length; column < last; column++) found.push(column === planColumns.length ? 2 : 22)
  return found
}

/** How many are chosen, what they take, and the first thing that is wrong. Row 3 of the helpers holds the parts. */
const status = (book: Book): string => {
  const { chosen, minutes } = planTotals
  const fault = `$${planHelperColumn('order')}$3`
  const many = `IF(${chosen}>${mostIndicators},${quoted(` Meer dan ${numberWord} indicatoren kost meer dan het oplevert (eigen vuistregel).`)},"")`
  const none = quoted('Kies hieronder drie tot vijf indicatoren, uit de lijst van het blad Indicatoren.')
  const count = `IF(${chosen}=1,"1 indicator gekozen",${chosen}&" indicatoren gekozen")`
  const time = `IF(${book.card.reachCounted}>0,", samen "&ROUND(${minutes},0)&" minuten meten per maand (eigen schatting).",". Vul op het blad Start het bereik in: dan ziet u hier hoeveel tijd meten kost.")`
  return `IF(${fault}<>"",${fault}&" ","")&IF(${chosen}=0,IF(${fault}<>"","",${none}),${count}&${time}&${many})`
}
const numberWord = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'][mostIndicators] ?? `${mostIndicators}`

/** The fault of the first row that is wrong, with its place. */
const firstFault = (book: Book): string =>
  firstOf(
    Array.from({ length: planRows }, (_, index) => {
      const r = new PlanRow(firstPlanRow + index, book)
      return [`${r.help('fault')}<>""`, `"Rij ${r.row}: "&${r.help('fault')}`] as const
    }),
    '""',
  )

const table = (draft: SheetDraft, book: Book): void => {
  const texts = columnTexts(book)
  section(draft, planHeaderRow - 3, 'Stap 3. Waaraan ziet u het?', lastColumn)
  draft.value(
    `A${planHeaderRow - 2}`,
    `Kies drie tot vijf indicatoren. Een eigen indicator mag: vul dan Eigen vraag en Eigen thema in (${ownMinutes} minuten per keer, eigen schatting). Scores staan van laag naar hoog: hoog is goed.`,
    'toelichting',
  )
  draft.height(planHeaderRow, 32)
  groups(draft)
  for (const key of planColumns)
    draft.value(`${planColumn(key)}${planHeaderRow}`, texts[key].title, 'tabelkop', {
      wrap: true,
      align: texts[key].align ?? 'rechts',
    })
  for (const helper of planHelperKeys)
    draft.value(`${planHelperColumn(helper)}${planHeaderRow}`, helperTitles[helper], 'rekenhulp')
  for (let row = firstPlanRow; row <= lastRow; row++) tableRow(draft, new PlanRow(row, book))
  totals(draft, book)
  draft.highlight(`A${firstPlanRow}:A${lastRow}`, `$${planHelperColumn('fault')}${firstPlanRow}<>""`, 'let-op')
  draft.highlight(
    `${lastColumn}${firstPlanRow}:${lastColumn}${lastRow}`,
    `$${planHelperColumn('fault')}${firstPlanRow}<>""`,
    'let-op',
  )
  validations(draft, book)
}

const helperTitles: Readonly<Record<PlanHelper, string>> = {
  name: 'indicator',
  bankRow: 'rij in de lijst',
  fault: 'wat niet klopt',
  counts: 'telt (1 = ja)',
  line: 'wiens score',
  start: 'start',
  goal: 'doel',
  order: 'plaats bij de scores',
  chosen: 'gekozen scores',
}

/** The bars above the headings: what people fill in, and what the sheet knows. */
const groups = (draft: SheetDraft): void => {
  const row = planHeaderRow - 1
  const bar = (first: PlanKey, last: PlanKey, title: string) => {
    draft
      .value(`${planColumn(first)}${row}`, title, 'kop')
      .merge(`${planColumn(first)}${row}:${planColumn(last)}${row}`, 'kop')
  }
  draft.height(row, 20)
  bar('indicator', 'target', 'Vul in')
  bar('theme', 'monthly', 'Dit weet het blad')
  bar('care', 'check', 'Waar u op let')
}

const isInput = (key: PlanKey): key is Exclude<PlanKey, keyof typeof computed | 'check'> =>
  key !== 'check' && !(key in computed)

const tableRow = (draft: SheetDraft, r: PlanRow): void => {
  const texts = columnTexts(r.book)
  for (const key of planColumns) {
    const { format, align, wrap, small } = texts[key]
    const look = { ...(format && { format }), ...(align && { align }), ...(wrap && { wrap }) }
    const at = `${planColumn(key)}${r.row}`
    if (isInput(key)) draft.input(at, look)
    else draft.formula(at, key === 'check' ? check(r) : computed[key](r), small ? 'toelichting' : 'label', look)
  }
  for (const helper of planHelperKeys)
    draft.formula(
      `${planHelperColumn(helper)}${r.row}`,
      helper === 'fault' ? rowFault(r) : helperFormulas[helper](r),
      'rekenhulp',
    )
  draft.height(r.row, 44)
}

const totals = (draft: SheetDraft, book: Book): void => {
  draft
    .formula(planTotals.chosen, `SUM(${absolute(planHelperRange('counts'))})`, 'rekenhulp')
    .formula(planTotals.minutes, `SUM(${absolute(planRange('monthly'))})`, 'rekenhulp')
    .formula(`${planHelperColumn('order')}3`, firstFault(book), 'rekenhulp')
    .value(
      `${columnLetters(columnNumber(planTotals.chosen.slice(0, -1)) - 1)}3`,
      'gekozen; minuten per maand',
      'rekenhulp',
    )
}

const validations = (draft: SheetDraft, book: Book): void => {
  const texts = columnTexts(book)
  for (const key of planColumns) {
    const { rule, open, prompt, error } = texts[key]
    if (!rule) continue
    draft.validate({
      range: planRange(key),
      rule,
      onWrong: open ? 'allow' : 'refuse',
      ...(prompt && { prompt }),
      ...(error && { error }),
    })
  }
}
