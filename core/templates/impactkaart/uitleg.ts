// Sheet Uitleg: what the card is and is not, how to fill it in, how it counts, and the reference figures behind the quick card.
import {
  comparisonAnswers,
  comparisonQuestions,
  projectTypes,
  referenceProject,
} from '../../figures/reference-projects'
import type { PlanSheet } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { footer } from '../footer'
import { linesOf, pageTitle, section, tableHead } from '../sections'
import { explanations } from './explanations'
import { type Book, firstExplanationRow, firstStepRow, firstTypeRow } from './layout'

const widths = [26, 9, 9, 9, 22, 20, 96]
const lastColumn = 'G'
const pageWidth = widths.reduce((sum, width) => sum + width, 0)
const [sourceWidth, noteWidth] = [widths.slice(4, 6).reduce((sum, width) => sum + width, 0), widths[6] ?? 0]

export const uitlegSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('uitleg'),
    role: 'uitleg',
    widths,
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'liggend',
      area: `A1:${lastColumn}${firstStepRow + comparisonQuestions.length - 1}`,
      pagesTall: 0,
      footer: footer('Uitleg'),
    },
  })
  pageTitle(draft, 'Uitleg', 'Hoe de kaart werkt. Onderaan staan de cijfers achter de indicatie.')
  explanation(draft)
  types(draft)
  steps(draft)
  return draft.sheet()
}

/** Points of one printed page of this sheet: the figures start on the second, so that no table is cut in two. */
const pageHeight = 712
/** Room below each part. */
const air = 28

const explanation = (draft: SheetDraft): void => {
  let row = firstExplanationRow - 1
  let height = 64
  for (const [title, paragraphs] of explanations) {
    row++
    section(draft, row, title, lastColumn)
    for (const paragraph of paragraphs) {
      const points = 7 + 15 * linesOf(paragraph, pageWidth)
      row++
      height += points
      draft
        .value(`A${row}`, paragraph, 'tekst', { wrap: true })
        .merge(`A${row}:${lastColumn}${row}`, 'tekst', { wrap: true })
        .height(row, points)
    }
    row++
    height += 20 + air
    draft.height(row, air)
  }
  draft.height(row, Math.max(air, air + pageHeight - height))
}

/** The reference project of each type. */
const types = (draft: SheetDraft): void => {
  const head = firstTypeRow - 1
  section(draft, head - 2, 'Referentieprojecten: waarmee de indicatie vergelijkt', lastColumn)
  draft.value(
    `A${head - 1}`,
    'Per projecttype een factor (baten per euro kosten) met een bandbreedte. Het sectorgemiddelde is geen meting van dit type.',
    'toelichting',
  )
  tableHead(draft, head, [
    ['A', 'Projecttype'],
    ['B', 'Factor', 'rechts'],
    ['C', 'Laag', 'rechts'],
    ['D', 'Hoog', 'rechts'],
    ['E', 'Bron', 'links'],
    ['G', 'Wat voor cijfer is dit?', 'links'],
  ])
  draft.merge(`E${head}:F${head}`, 'tabelkop')
  projectTypes.forEach((type, index) => {
    typeRow(draft, firstTypeRow + index, type)
  })
}

const typeRow = (draft: SheetDraft, row: number, type: string): void => {
  const reference = referenceProject(type)
  if (!reference) throw new Error(`No reference project for ${type}`)
  const { factor, low, high, source, label, bandNote, factorNote } = reference
  const note = `${sentence(label)} Bandbreedte: ${bandNote}. ${sentence(factorNote)}`
  const look = { wrap: true, align: 'links' as const }
  draft
    .value(`A${row}`, type, 'label')
    .value(`B${row}`, factor, 'uitkomst', { format: 'factor' })
    .value(`C${row}`, low, 'uitkomst', { format: 'factor' })
    .value(`D${row}`, high, 'uitkomst', { format: 'factor' })
    .value(`E${row}`, source, 'toelichting', look)
    .merge(`E${row}:F${row}`, 'toelichting', look)
    .value(`G${row}`, note, 'toelichting', look)
    .height(row, 5 + 13 * Math.max(linesOf(source, sourceWidth, 10), linesOf(note, noteWidth, 10)))
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** What each answer of the comparison multiplies the factor by. */
const steps = (draft: SheetDraft): void => {
  const head = firstStepRow - 1
  const columns = ['B', 'C', 'D', 'E', 'F'] as const
  section(draft, head - 2, 'De vergelijking: hoe de vijf antwoorden tellen', lastColumn)
  draft.value(
    `A${head - 1}`,
    'Elk antwoord vermenigvuldigt de factor. Samen nooit minder dan 0,25 en nooit meer dan 3. Alle stappen zijn een eigen schatting.',
    'toelichting',
  )
  tableHead(draft, head, [
    ['A', 'Vraag'],
    ...columns.map((column, index) => [column, comparisonAnswers[index]?.nl ?? '', 'rechts'] as const),
    ['G', 'Waarom', 'links'],
  ])
  comparisonQuestions.forEach(({ name, steps: factors, why }, index) => {
    const row = firstStepRow + index
    draft.value(`A${row}`, name.nl, 'label').height(row, 22)
    columns.forEach((column, step) => {
      draft.value(`${column}${row}`, factors[step] ?? 1, 'uitkomst', { format: 'factor' })
    })
    draft.value(`G${row}`, why.nl, 'toelichting', { wrap: true, align: 'links' })
  })
}
