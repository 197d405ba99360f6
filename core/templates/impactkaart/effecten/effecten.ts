// Sheet Effecten: what changes for residents in words, for whom, how strong and how one knows. The card shows the first four.
import type { PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { firstOf, holdsError, quoted, repairFirst } from '../../formula-words'
import { pageTitle, section, tableHead } from '../../sections'
import { at } from '../kaart/page'
import type { Book } from '../layout'
import { check, fault, inputsOf, inRow } from './check'
import { columnTexts } from './columns'
import { measured, personalEffect, personalStory, place, proof, shown, summary, told } from './on-card'
import {
  type EffectColumn,
  type EffectHelper,
  effectColumn,
  effectColumns,
  effectHeaderRow,
  effectHelpers,
  effectRange,
  effectSummary,
  firstEffectRow,
  lastEffectRow,
  lastPrintedColumn,
} from './places'

/** Room for the longest texts. */
const rowHeight = 78

const helpers: Readonly<
  Record<EffectHelper, { readonly title: string; readonly width: number; readonly formula: (row: number) => string }>
> = {
  fault: { title: 'wat er niet klopt', width: 26, formula: fault },
  personalEffect: { title: 'persoonsgegevens in effect', width: 10, formula: personalEffect },
  personalStory: { title: 'persoonsgegevens in verhaal', width: 10, formula: personalStory },
  place: { title: 'plaats op de kaart', width: 8, formula: place },
  proof: { title: 'sterkte en bewijs', width: 20, formula: proof },
  told: { title: 'gemeten en verteld', width: 40, formula: told },
}

export const effectenSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('effecten'),
    role: 'effecten',
    widths: [
      ...effectColumns.map((key) => columnTexts[key].width),
      2,
      ...effectHelpers.map((key) => helpers[key].width),
    ],
    frozen: { rows: effectHeaderRow, columns: 2 },
    print: {
      orientation: 'liggend',
      area: `A1:${lastPrintedColumn}${lastEffectRow}`,
      pagesTall: 1,
      footer: footer('Effecten'),
    },
  })
  head(draft)
  for (let row = firstEffectRow; row <= lastEffectRow; row++) effectRow(draft, row, book)
  draft.highlight(`A${firstEffectRow}:A${lastEffectRow}`, `${inRow('fault', firstEffectRow)}<>""`, 'let-op')
  validations(draft)
  return draft.sheet()
}

const head = (draft: SheetDraft): void => {
  pageTitle(
    draft,
    'Effecten',
    `Wat verandert er voor bewoners? Zet het in woorden, één effect per rij. De eerste ${at.effectRows} komen op de kaart. In de kolom Controle ziet u wat er nog nodig is.`,
  )
  const errors = holdsError(...inputsOf(firstEffectRow, lastEffectRow))
  const said = summary(
    effectRange('place'),
    effectRange('evidence'),
    `${effectRange('personalEffect')},${effectRange('personalStory')}`,
    at.effectRows,
  )
  draft
    .formula(effectSummary, firstOf([[errors, quoted(`Let op, blad Effecten: ${repairFirst}`)]], said), 'label')
    .highlight(`A3:${lastPrintedColumn}3`, errors, 'let-op')
  const bar = effectHeaderRow - 1
  section(draft, bar, '', effectColumn('check'))
  section(draft, bar, 'Wat verandert er, en hoe weet u dat?', effectColumn('evidence'), effectColumn('effect'))
  section(draft, bar, 'Wat is gemeten?', effectColumn('measured'), effectColumn('theme'))
  section(draft, bar, 'Wat is verteld?', effectColumn('shown'), effectColumn('shown'))
  section(draft, bar, 'Het verhaal zelf: wordt niet afgedrukt', effectColumn('consent'), effectColumn('story'))
  tableHead(
    draft,
    effectHeaderRow,
    effectColumns.map((key) => [effectColumn(key), columnTexts[key].title, 'links'] as const),
  )
  for (const key of effectHelpers)
    draft.value(`${effectColumn(key)}${effectHeaderRow}`, helpers[key].title, 'rekenhulp')
}

const effectRow = (draft: SheetDraft, row: number, book: Book): void => {
  const look = { wrap: true, align: 'links' as const }
  const computed: Partial<Record<EffectColumn, string>> = {
    check: check(row),
    measured: measured(row, book),
    shown: shown(row, book),
  }
  for (const key of effectColumns) {
    const formula = computed[key]
    if (formula === undefined) draft.input(`${effectColumn(key)}${row}`, look)
    else draft.formula(`${effectColumn(key)}${row}`, formula, 'toelichting', look)
  }
  for (const key of effectHelpers) draft.formula(`${effectColumn(key)}${row}`, helpers[key].formula(row), 'rekenhulp')
  draft.height(row, rowHeight)
}

const validations = (draft: SheetDraft): void => {
  for (const key of effectColumns) {
    const { input } = columnTexts[key]
    if (input) draft.validate({ range: effectRange(key), ...input })
  }
}
