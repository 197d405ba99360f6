// The table of measurements as people see it: what each column asks, what may be typed there, and the state of the table above it.
import type { PlanValidation } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { longestCode } from '../../../privacy/person-code'
import { smallestGroup } from '../../../privacy/smallest-group'
import { pageTitle, tableHead } from '../../sections'
import {
  type Book,
  type MeasurementKey,
  measurementColumn,
  measurementColumns,
  measurementHeadings,
  measurementRange,
  momentWords,
} from '../layout'
import { harvest } from './harvest'
import { check, rowFormulas, score, theme } from './pairs'
import { firstRow, harvestCell, headRow, momentCells, rowColumns, rowKeys, settingCell } from './places'
import { MeasurementRow } from './row'

const inputs: readonly MeasurementKey[] = ['code', 'moment', 'indicator', 'answer', 'rater', 'form']

export const entryWidths: Readonly<Record<MeasurementKey, number>> = {
  code: 12,
  moment: 12,
  indicator: 34,
  answer: 10,
  rater: 10,
  form: 12,
  theme: 16,
  score: 8,
  check: 62,
}

export const entryTable = (draft: SheetDraft, book: Book): void => {
  head(draft, book)
  tableHead(
    draft,
    headRow,
    measurementColumns.map((key) => [
      measurementColumn(key),
      measurementHeadings[key],
      key === 'answer' || key === 'score' ? 'midden' : 'links',
    ]),
  )
  for (const key of rowKeys) draft.value(`${rowColumns[key]}${headRow}`, rowTitles[key], 'rekenhulp')
  for (let row = firstRow; row < firstRow + book.rows; row++) entryRow(draft, new MeasurementRow(row, book))
  const [answer, checked] = [measurementColumn('answer'), measurementColumn('check')]
  draft.highlight(
    `${checked}${firstRow}:${checked}${headRow + book.rows}`,
    `AND($${checked}${firstRow}<>"",$${checked}${firstRow}<>"Telt mee.")`,
    'let-op',
  )
  validations(draft, book)
  draft.validate({
    range: measurementRange('answer', book),
    rule: { kind: 'number' },
    onWrong: 'warn',
    prompt: 'Het antwoord als getal op de schaal van de indicator. Meestal 1 tot en met 5; 5 is het beste.',
    error: `Typ een getal in kolom ${answer}.`,
  })
}

const rowTitles: Readonly<Record<(typeof rowKeys)[number], string>> = {
  code: 'code, sleutel',
  plan: 'rij in plan',
  moment: 'moment',
  fault: 'wat er mis is',
  key: 'meting, sleutel',
  own: 'eerste rij met sleutel',
  line: 'regel',
  single: 'score van één mens',
  later: 'tweede score',
  person: 'persoon, sleutel',
  first: 'eerste rij van persoon',
  before: 'gemiddelde voor',
  after: 'gemiddelde na',
  seen: 'code op moment',
  waits: 'beide momenten',
}

const entryRow = (draft: SheetDraft, r: MeasurementRow): void => {
  for (const key of inputs) draft.input(r.cell(key), key === 'answer' ? { align: 'midden' } : {})
  draft
    .formula(r.cell('theme'), theme(r), 'label', { align: 'links' })
    .formula(r.cell('score'), score(r), 'uitkomst', { align: 'midden' })
    .formula(r.cell('check'), check(r), 'toelichting', { align: 'links' })
  for (const key of rowKeys) draft.formula(r.help(key), rowFormulas[key](r), 'rekenhulp')
}

const head = (draft: SheetDraft, book: Book): void => {
  pageTitle(
    draft,
    'Metingen',
    'Eén rij per antwoord. Gebruik codes, geen namen, en bewaar de lijst met codes op een andere plek. Rechts staan de resultaten.',
  )
  harvest(draft)
  draft.merge(`${harvestCell}:I3`, 'uitkomst', { wrap: true }).height(3, 32)
  draft
    .value('A4', 'Van moment', 'label')
    .input(momentCells.from)
    .value('C4', 'Leeg: start.', 'toelichting')
    .value('A5', 'Tot moment', 'label')
    .input(momentCells.to)
    .value('C5', 'Leeg: einde.', 'toelichting')
  const [used, wrong] = [settingCell('used'), `(${settingCell('used')}-${settingCell('counted')})`]
  const rows = `IF(${wrong}=0,"",IF(${wrong}=1," 1 rij telt"," "&${wrong}&" rijen tellen")&" niet mee: zie Controle.")`
  const full = '"De tabel is vol: kies Meer rijen in het taakvenster."'
  draft
    .formula('A6', `IF(${used}>=${book.rows},${full},${used}&" van ${book.rows} rijen gebruikt.")&${rows}`, 'label')
    .highlight('A6:C6', `OR(${used}>=${book.rows},${wrong}>0)`, 'let-op')
}

const validations = (draft: SheetDraft, book: Book): void => {
  const choice = (range: string, list: readonly string[], prompt?: string): PlanValidation => ({
    range,
    rule: { kind: 'choice', from: { list } },
    onWrong: 'refuse',
    ...(prompt && { prompt }),
    error: `Kies ${list.slice(0, -1).join(', ')} of ${list.at(-1)}.`,
  })
  draft
    .validate(choice(momentCells.from, momentWords, 'Welk moment is de eerste meting? Leeg: start.'))
    .validate(choice(momentCells.to, momentWords, 'Welk moment is de tweede meting? Leeg: einde.'))
    .validate({
      range: measurementRange('code', book),
      rule: { kind: 'text', maxLength: longestCode },
      onWrong: 'refuse',
      prompt: 'Een code die niets verraadt, zoals K07. Steeds dezelfde voor dezelfde persoon. Bij een groep: leeg.',
      error: `Gebruik hooguit ${longestCode} tekens.`,
    })
    .validate(choice(measurementRange('moment', book), momentWords))
    .validate({
      range: measurementRange('indicator', book),
      rule: { kind: 'choice', from: { name: book.names.chosenList } },
      onWrong: 'warn',
      error: 'Deze indicator staat niet op het blad Indicatorenplan.',
    })
    .validate(choice(measurementRange('rater', book), ['bewoner', 'werker'], 'Wie gaf het antwoord? Leeg: bewoner.'))
    .validate(
      choice(
        measurementRange('form', book),
        ['individueel', 'groep'],
        `Leeg: individueel. Groep: één score van een groep als geheel, van minstens ${smallestGroup} mensen. Code mag dan leeg.`,
      ),
    )
}
