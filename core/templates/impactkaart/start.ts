// Sheet Start: the twelve quick answers in three steps, and what they give at once.
import { comparisonQuestions } from '../../figures/reference-projects'
import type { NumberFormat, PlanSheet } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { footer } from '../footer'
import { pageTitle, section, tableHead } from '../sections'
import {
  type Book,
  cardTableColumns,
  firstCardRow,
  firstQuestionRow,
  projectValues,
  quickFlag,
  quickTableColumns,
  startCells,
} from './layout'
import { startValidations } from './start-validations'

interface Field {
  readonly at: string
  readonly label: string
  readonly why: string
  readonly format?: NumberFormat
}

const fields: readonly Field[] = [
  { at: startCells.projectName, label: 'Projectnaam', why: 'Deze naam staat boven de kaart.' },
  { at: startCells.organisation, label: 'Organisatie', why: 'Wie voert het project uit?' },
  { at: startCells.municipality, label: 'Gemeente', why: 'Waar vindt het project plaats?' },
  {
    at: startCells.type,
    label: 'Projecttype',
    why: 'Kies wat het beste past. Bij elk type hoort een gewoon project uit onderzoek: het referentieproject.',
  },
  {
    at: startCells.months,
    label: 'Looptijd (maanden)',
    why: 'Hoe lang duurt het project? Leeg telt als 12 maanden.',
    format: 'algemeen',
  },
  {
    at: startCells.reach,
    label: 'Bereik (bewoners)',
    why: 'Hoeveel bewoners bereikt het project in de hele looptijd?',
    format: 'aantal',
  },
  {
    at: startCells.costs,
    label: 'Kosten (hele looptijd)',
    why: 'Alle kosten samen: personeel, vrijwilligers, materiaal en overhead.',
    format: 'euro',
  },
  {
    at: startCells.today,
    label: 'Vandaag',
    why: 'Deze datum komt op de kaart. Typ hem zo: 1-3-2026.',
    format: 'datum',
  },
]

export const startSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('start'),
    role: 'start',
    widths: [30, 34, 84, 2, 10],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: 'liggend', area: 'A1:C32', pagesTall: 1, footer: footer('Start') },
  })
  pageTitle(
    draft,
    'Impactkaart',
    'Vul de gele cellen in, van boven naar beneden. Wat u niet weet, laat u leeg. De uitkomst staat onderaan en op het blad Kaart.',
  )
  // A highlight sees its own sheet only, so the fault comes here first; it stands outside what is printed.
  draft
    .formula('E3', fault(book), 'rekenhulp')
    .formula('A3', statusLine(book), 'label')
    .highlight('A3:C3', '$E$3<>""', 'let-op')
  section(draft, 5, 'Stap 1. Wat is het project?', 'C')
  section(draft, 12, 'Stap 2. Bereik en kosten', 'C')
  section(draft, 16, 'Stap 3. Vergelijk met het referentieproject', 'C')
  section(draft, 25, 'Datum op de kaart', 'C')
  section(draft, 28, 'Wat dit oplevert (de hele kaart staat op het blad Kaart)', 'C')
  for (const field of fields) fieldLine(draft, field)
  questions(draft)
  results(draft, book)
  for (const validation of startValidations(book)) draft.validate(validation)
  return draft.sheet()
}

const fault = (book: Book): string => book.on('project', projectValues.fault)

/** What is wrong, or whether the figures are an indication or a full card. */
const statusLine = (book: Book): string => {
  const quick = '"Nu ziet u een indicatie. Vul het blad Uitkomsten in voor een volledige Impactkaart."'
  const full = '"De kaart rekent met de rijen van het blad Uitkomsten. De vergelijking van stap 3 telt dan niet mee."'
  return `IF($E$3<>"",$E$3,IF(${book.on('kaart', quickFlag)}=1,${quick},${full}))`
}

const fieldLine = (draft: SheetDraft, { at, label, why, format }: Field): void => {
  const row = Number(at.slice(1))
  draft
    .value(`A${row}`, label, 'label')
    .input(at, { align: 'links', ...(format && { format }) })
    .value(`C${row}`, why, 'toelichting', { align: 'links' })
    .height(row, 19)
}

const questions = (draft: SheetDraft): void => {
  tableHead(draft, firstQuestionRow - 1, [
    ['A', 'Vraag'],
    ['B', 'Antwoord', 'links'],
    ['C', 'Uitleg', 'links'],
  ])
  comparisonQuestions.forEach(({ name, question, why }, index) => {
    const row = firstQuestionRow + index
    draft
      .value(`A${row}`, name.nl, 'label', { wrap: true })
      .input(`B${row}`, { align: 'links' })
      .value(`C${row}`, `${question.nl} ${why.nl}`, 'toelichting', { wrap: true, align: 'links' })
      .height(row, 42)
  })
  const note = firstQuestionRow + comparisonQuestions.length
  draft.value(`C${note}`, 'Weet u een antwoord niet? Laat het leeg: dat telt als "gelijk".', 'toelichting', {
    align: 'links',
  })
}

const results = (draft: SheetDraft, book: Book): void => {
  const lines = [
    ['Rendementsfactor', 'Baten per euro kosten, naar schatting. Onder 1 zijn de kosten hoger dan de baten.'],
    ['Laag', 'De onderkant van de bandbreedte.'],
    ['Hoog', 'De bovenkant van de bandbreedte.'],
  ] as const
  lines.forEach(([label, why], index) => {
    const row = 29 + index
    const [quick, full] = [quickTableColumns, cardTableColumns].map(({ value }) =>
      book.on('kaart', `${value}${firstCardRow + index}`),
    )
    const formula = `IF(${book.on('kaart', quickFlag)}=1,${quick},${full})`
    draft
      .value(`A${row}`, label, 'label')
      .formula(`B${row}`, formula, 'uitkomst', { format: 'factor', align: 'links' })
      .value(`C${row}`, why, 'toelichting', { align: 'links' })
      .height(row, 19)
  })
}
