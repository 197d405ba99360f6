// Sheet Start: the twelve quick answers in three steps, and what they give at once.
import { comparisonQuestions } from '../../figures/reference-projects'
import type { PlanSheet, PlanValidation } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { answerWords, footer } from './hints'
import {
  type Book,
  cardTableColumns,
  comparisonRange,
  firstCardRow,
  firstQuestionRow,
  quickFlag,
  quickTableColumns,
  startCells,
} from './layout'

const fields: readonly { at: string; label: string; why: string; format?: 'algemeen' | 'aantal' | 'euro' | 'datum' }[] =
  [
    { at: startCells.projectName, label: 'Projectnaam', why: 'Deze naam staat boven de kaart.' },
    { at: startCells.organisation, label: 'Organisatie', why: 'Wie voert het project uit?' },
    { at: startCells.municipality, label: 'Gemeente', why: 'Waar vindt het project plaats?' },
    {
      at: startCells.type,
      label: 'Projecttype',
      why: 'Hiermee kiest u het referentieproject waarmee de indicatie wordt vergeleken.',
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
  ]

export const startSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('start'),
    role: 'start',
    widths: [34, 36, 74],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: 'liggend', area: 'A1:C32', pagesTall: 1, footer: footer('Start') },
  })
  draft
    .value('A1', 'Impactkaart', 'titel')
    .height(1, 34)
    .value('A2', 'Vul de gele cellen in. In tien minuten hebt u een eerste indicatie op het blad Kaart.', 'toelichting')
    .formula('A3', statusLine(book), 'label')
  for (const [at, title] of [
    ['5', 'Stap 1. Wat is het project?'],
    ['12', 'Stap 2. Bereik en kosten'],
    ['16', 'Stap 3. Vergelijking met het referentieproject'],
    ['25', 'Datum op de kaart'],
    ['28', 'Wat dit oplevert'],
  ] as const)
    section(draft, Number(at), title)
  for (const { at, label, why, format } of fields) {
    const row = at.slice(1)
    draft
      .value(`A${row}`, label, 'label')
      .input(at, format && { format, align: 'links' })
      .value(`C${row}`, why, 'toelichting', { align: 'links' })
  }
  questions(draft)
  draft
    .value('A26', 'Vandaag', 'label')
    .input(startCells.today, { format: 'datum', align: 'links' })
    .value(
      'C26',
      'Deze datum komt op de kaart. Het taakvenster vult hem in; u kunt hem ook zelf typen.',
      'toelichting',
      { align: 'links' },
    )
  results(draft, book)
  for (const validation of validations(book)) draft.validate(validation)
  return draft.sheet()
}

const section = (draft: SheetDraft, row: number, title: string): void => {
  draft.value(`A${row}`, title, 'kop').blank(`B${row}`, 'kop').blank(`C${row}`, 'kop').height(row, 20)
}

const questions = (draft: SheetDraft): void => {
  draft.value('A17', 'Vraag', 'tabelkop').value('B17', 'Antwoord', 'tabelkop').value('C17', 'Uitleg', 'tabelkop')
  comparisonQuestions.forEach(({ name, question, why }, index) => {
    const row = firstQuestionRow + index
    draft
      .value(`A${row}`, name.nl, 'label', { wrap: true })
      .input(`B${row}`, { align: 'links' })
      .value(`C${row}`, `${question.nl} ${why.nl}`, 'toelichting', { wrap: true, align: 'links' })
      .height(row, 42)
  })
  const note = firstQuestionRow + comparisonQuestions.length
  draft.value(`C${note}`, 'Een leeg antwoord telt als "gelijk".', 'toelichting', { align: 'links' })
}

const results = (draft: SheetDraft, book: Book): void => {
  const lines = [
    ['Rendementsfactor', 'Baten per euro kosten. Onder 1 zijn de kosten hoger dan de baten.'],
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
  })
}

/** Says whether the figures are an indication or a full card. */
const statusLine = (book: Book): string =>
  `IF(${book.on('kaart', quickFlag)}=1,"Nu ziet u een indicatie. Vul het blad Uitkomsten in voor een volledige Impactkaart.","De kaart rekent met de rijen van het blad Uitkomsten.")`

const validations = (book: Book): PlanValidation[] => [
  {
    range: `${startCells.projectName}:${startCells.municipality}`,
    rule: { kind: 'text', maxLength: 200 },
    onWrong: 'refuse',
    error: 'Deze tekst is langer dan 200 tekens. Kort hem in.',
  },
  {
    range: startCells.type,
    rule: { kind: 'choice', from: { name: book.names.typeList } },
    onWrong: 'refuse',
    prompt: 'Kies het soort project. Staat het er niet bij, kies dan wat er het meest op lijkt.',
    error: 'Dit projecttype staat niet in de lijst. Kies er een uit de lijst.',
  },
  {
    range: startCells.months,
    rule: { kind: 'number', min: 0, max: 360 },
    onWrong: 'refuse',
    prompt: 'Aantal maanden, bijvoorbeeld 18. Hooguit 360.',
    error: 'De looptijd is een getal boven 0, hooguit 360 maanden.',
  },
  {
    range: startCells.reach,
    rule: { kind: 'number', min: 0 },
    onWrong: 'refuse',
    prompt: 'Het aantal bewoners in de hele looptijd. Tel iedereen één keer.',
    error: 'Het bereik is een getal van 0 of meer.',
  },
  {
    range: startCells.costs,
    rule: { kind: 'number', min: 0 },
    onWrong: 'refuse',
    prompt: 'In euro, over de hele looptijd. U kunt de kosten op het blad Project uitsplitsen; dan telt die som.',
    error: 'De kosten zijn een bedrag van 0 of meer.',
  },
  {
    range: comparisonRange,
    rule: { kind: 'choice', from: { list: answerWords } },
    onWrong: 'refuse',
    prompt: 'Vergelijk met een gewoon project van dit type. Weet u het niet? Laat leeg of kies gelijk.',
    error: 'Kies uit: veel minder, minder, gelijk, meer, veel meer.',
  },
  {
    range: startCells.today,
    rule: { kind: 'date', min: 36_526 },
    onWrong: 'refuse',
    error: 'Dit is geen datum. Typ de datum zo: 1-3-2026.',
  },
]
