// Sheet Uitleg: what the card is and is not, how to fill it in, how it counts, and the reference figures behind the quick card.
import {
  comparisonAnswers,
  comparisonQuestions,
  projectTypes,
  referenceProject,
} from '../../figures/reference-projects'
import type { PlanSheet } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { explanations } from './explanations'
import { footer } from './hints'
import { type Book, firstExplanationRow, firstStepRow, firstTypeRow } from './layout'

const widths = [34, 14, 14, 14, 20, 20, 66]

/** Rough number of lines a text takes in the merged width, for the height of its row. */
const linesOf = (text: string): number =>
  Math.ceil((text.length * 1.02) / widths.reduce((sum, width) => sum + width, 0))

export const uitlegSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('uitleg'),
    role: 'uitleg',
    widths,
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'liggend',
      area: `A1:G${firstStepRow + comparisonQuestions.length - 1}`,
      pagesTall: 0,
      footer: footer('Uitleg'),
    },
  })
  draft
    .value('A1', 'Uitleg', 'titel')
    .height(1, 34)
    .value('A2', 'Hoe de kaart werkt. Onderaan staan de cijfers achter de indicatie.', 'toelichting')
  explanation(draft)
  types(draft)
  steps(draft)
  return draft.sheet()
}

const heading = (draft: SheetDraft, row: number, title: string): void => {
  draft.value(`A${row}`, title, 'kop').height(row, 20)
  for (const column of ['B', 'C', 'D', 'E', 'F', 'G']) draft.blank(`${column}${row}`, 'kop')
}

/** The reference project of each type. */
const types = (draft: SheetDraft): void => {
  const head = firstTypeRow - 1
  heading(draft, head - 2, 'Referentieprojecten: waarmee de indicatie vergelijkt')
  draft.value(
    `A${head - 1}`,
    'Per projecttype een factor (baten per euro kosten) met een bandbreedte. Het sectorgemiddelde is geen meting van dit type.',
    'toelichting',
  )
  for (const [column, title] of [
    ['A', 'Projecttype'],
    ['B', 'Factor'],
    ['C', 'Laag'],
    ['D', 'Hoog'],
    ['E', 'Bron'],
  ] as const)
    draft.value(`${column}${head}`, title, 'tabelkop')
  draft.blank(`F${head}`, 'tabelkop').value(`G${head}`, 'Wat voor cijfer is dit?', 'tabelkop')
  projectTypes.forEach((type, index) => {
    const row = firstTypeRow + index
    const reference = referenceProject(type)
    if (!reference) throw new Error(`No reference project for ${type}`)
    draft
      .value(`A${row}`, type, 'label')
      .value(`B${row}`, reference.factor, 'uitkomst', { format: 'factor' })
      .value(`C${row}`, reference.low, 'uitkomst', { format: 'factor' })
      .value(`D${row}`, reference.high, 'uitkomst', { format: 'factor' })
      .value(`E${row}`, reference.source, 'toelichting', { wrap: true, align: 'links' })
      .merge(`E${row}:F${row}`, 'toelichting', { wrap: true, align: 'links' })
      .value(
        `G${row}`,
        `${sentence(reference.label)} Bandbreedte: ${reference.bandNote}. ${reference.factorNote}.`,
        'toelichting',
        {
          wrap: true,
          align: 'links',
        },
      )
      .height(row, 44)
  })
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** What each answer of the comparison multiplies the factor by. */
const steps = (draft: SheetDraft): void => {
  const head = firstStepRow - 1
  heading(draft, head - 2, 'De vergelijking: hoe de vijf antwoorden tellen')
  draft.value(
    `A${head - 1}`,
    'Elk antwoord vermenigvuldigt de factor. Samen nooit minder dan 0,25 en nooit meer dan 3. Alle stappen zijn een eigen schatting.',
    'toelichting',
  )
  draft.value(`A${head}`, 'Vraag', 'tabelkop')
  const columns = ['B', 'C', 'D', 'E', 'F'] as const
  columns.forEach((column, index) => {
    draft.value(`${column}${head}`, comparisonAnswers[index]?.nl ?? '', 'tabelkop')
  })
  draft.value(`G${head}`, 'Waarom', 'tabelkop')
  comparisonQuestions.forEach((question, index) => {
    const row = firstStepRow + index
    draft.value(`A${row}`, question.name.nl, 'label')
    columns.forEach((column, step) => {
      draft.value(`${column}${row}`, question.steps[step] ?? 1, 'uitkomst', { format: 'factor' })
    })
    draft.value(`G${row}`, question.why.nl, 'toelichting', { wrap: true, align: 'links' }).height(row, 30)
  })
}

const explanation = (draft: SheetDraft): void => {
  let row = firstExplanationRow - 1
  for (const [title, paragraphs] of explanations) {
    row++
    heading(draft, row, title)
    for (const paragraph of paragraphs) {
      row++
      draft
        .value(`A${row}`, paragraph, 'tekst', { wrap: true })
        .merge(`A${row}:G${row}`, 'tekst', { wrap: true })
        .height(row, 6 + 15 * linesOf(paragraph))
    }
    row++
  }
}
