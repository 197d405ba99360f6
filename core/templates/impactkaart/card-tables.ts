// The figures of the card, right of the printed page: the full card and the quick card as tables with the row names of KAART and
// SNELKAART, the benefits per project year, and parties and sectors in order of size. The printed card only points at these cells.
import { comparisonQuestions } from '../../figures/reference-projects'
import { multiplierBounds } from '../../method/quick-card'
import type { NumberFormat } from '../../plan/plan'
import type { SheetDraft } from '../../plan/sheet-draft'
import { cardLabels, notKnown, notPaidBack, payerLabel, sectorLabel } from '../../sentences/card-words'
import { quickCardCaution, quickCardLabels } from '../../sentences/quick-card-words'
import {
  answerRange,
  type Book,
  cardTableColumns,
  cardTableHeaderRow,
  down,
  firstCardRow,
  firstQuestionRow,
  gainColumn,
  helperColumn,
  type OutcomeHelper,
  outcomeRange,
  type ProjectValue,
  partyCell,
  partySlots,
  projectValues,
  quickFlag,
  quickTableColumns,
  sectorCell,
  sectorSlots,
  startCells,
  stepRange,
  typeRange,
} from './layout'
import { firstOf, quoted, twoDecimals } from './words'

/** Rows of the card before the parties, in the order of KAART. */
const fixedRows = [
  ...(['factor', 'factorLow', 'factorHigh', 'benefits', 'costs', 'net', 'benefitsPerResident'] as const),
  ...(['costsPerResident', 'paybackYears', 'hours', 'fteYears'] as const),
] as const
const lastRows = ['priceYear', 'discountRate', 'sentence'] as const
export type CardRow = (typeof fixedRows)[number] | (typeof lastRows)[number]

const firstPartyRow = firstCardRow + fixedRows.length
const firstSectorRow = firstPartyRow + partySlots.length
const firstLastRow = firstSectorRow + sectorSlots.length

/** The value of a row of the full card. */
export const cardValue = (row: CardRow): string => {
  const early = (fixedRows as readonly string[]).indexOf(row)
  const at = early >= 0 ? firstCardRow + early : firstLastRow + (lastRows as readonly string[]).indexOf(row)
  return `$${cardTableColumns.value}$${at}`
}
export const cardTableRange = `${cardTableColumns.name}${cardTableHeaderRow}:${cardTableColumns.note}${firstLastRow + lastRows.length - 1}`

const quickRows = [
  ...(['factor', 'low', 'high', 'benefits', 'costs', 'costsPerResident', 'costsPerResidentPerYear'] as const),
  ...(['multiplier', 'source', 'caution'] as const),
] as const
export type QuickRow = (typeof quickRows)[number]
export const quickValue = (row: QuickRow): string =>
  `$${quickTableColumns.value}$${firstCardRow + quickRows.indexOf(row)}`
export const quickTableRange = `${quickTableColumns.name}${cardTableHeaderRow}:${quickTableColumns.note}${firstCardRow + quickRows.length - 1}`

/** Cells beside the tables: how many rows count, how many do not, and whether the project has a fault. */
export const cardState = { quick: quickFlag, counted: 'K3', wrong: 'K4' } as const

const yearColumns = { year: 'R', benefit: 'S', running: 'T', paidBack: 'U' } as const
const years = 60

/** Parties and sectors by size. */
export const ranking = {
  party: { name: 'W', value: 'X', rank: 'Y', rows: partySlots.length },
  sector: { name: 'AA', value: 'AB', rank: 'AC', rows: sectorSlots.length },
} as const

export const cardHelperWidths = [30, 16, 40, 2, 30, 16, 40, 2, 8, 14, 14, 10, 2, 18, 14, 8, 2, 18, 14, 8]

export const cardTables = (draft: SheetDraft, book: Book): void => {
  state(draft, book)
  fullCard(draft, book)
  quickCard(draft, book)
  yearTable(draft, book)
  rankings(draft, book)
}

const helper = (name: OutcomeHelper, book: Book): string =>
  book.on('uitkomsten', outcomeRange(helperColumn(name), book))
const project = (value: ProjectValue, book: Book): string => book.on('project', projectValues[value])

const state = (draft: SheetDraft, book: Book): void => {
  const faults = helper('fault', book)
  draft
    .value('J1', 'Rekenhulp: niet invullen, niet afdrukken', 'rekenhulp')
    .value('J2', 'Indicatie (1) of volledige kaart (0)', 'rekenhulp')
    .formula(cardState.quick, `IF(${cardState.counted}>0,0,1)`, 'rekenhulp')
    .value('J3', 'Rijen die meetellen', 'rekenhulp')
    .formula(cardState.counted, `SUM(${helper('counts', book)})`, 'rekenhulp')
    .value('J4', 'Rijen die niet kloppen', 'rekenhulp')
    .formula(cardState.wrong, `SUMPRODUCT((${faults}<>"")*1)`, 'rekenhulp')
}

const header = (draft: SheetDraft, columns: { name: string; value: string; note: string }): void => {
  draft
    .value(`${columns.name}${cardTableHeaderRow}`, 'Onderdeel', 'rekenhulp')
    .value(`${columns.value}${cardTableHeaderRow}`, 'Waarde', 'rekenhulp')
    .value(`${columns.note}${cardTableHeaderRow}`, 'Toelichting', 'rekenhulp')
}

const fullCard = (draft: SheetDraft, book: Book): void => {
  header(draft, cardTableColumns)
  const v = cardValue
  const costs = project('presentCosts', book)
  const reach = project('reach', book)
  const fault = project('fault', book)
  const none = quoted(notKnown)
  const perCosts = (range: string) => `IF(${costs}=0,${none},SUM(${range})/${costs})`
  const perResident = (amount: string) => `IF(${reach}=0,${none},${amount}/${reach})`
  const formulas: Readonly<Record<CardRow, readonly [formula: string, format?: NumberFormat]>> = {
    factor: [perCosts(helper('present', book)), 'factor'],
    factorLow: [perCosts(helper('low', book)), 'factor'],
    factorHigh: [perCosts(helper('high', book)), 'factor'],
    benefits: [`SUM(${helper('present', book)})`, 'euro'],
    costs: [costs, 'euro'],
    net: [`${v('benefits')}-${v('costs')}`, 'euro'],
    benefitsPerResident: [perResident(v('benefits')), 'euro'],
    costsPerResident: [perResident(v('costs')), 'euro'],
    paybackYears: [
      `IF(${costs}=0,${none},IF(COUNT(${down(yearColumns.paidBack, firstCardRow, years)})=0,${quoted(notPaidBack)},MIN(${down(yearColumns.paidBack, firstCardRow, years)})))`,
      'decimaal',
    ],
    hours: [`SUM(${helper('hours', book)})`, 'aantal'],
    fteYears: [`${v('hours')}/${project('hoursPerFte', book)}`, 'decimaal'],
    priceYear: [project('priceYear', book), 'jaartal'],
    discountRate: [project('rate', book), 'procent-fijn'],
    sentence: [sentence()],
  }
  const notes: Readonly<Partial<Record<CardRow, string>>> = {
    factor: 'Baten gedeeld door kosten. Een aanwijzing, geen bewijs.',
    factorLow: 'Elke rij op zijn grens Laag.',
    factorHigh: 'Elke rij op zijn grens Hoog.',
    benefits: 'In euro van nu. Een schatting.',
    costs: 'In euro van nu.',
    hours: 'Vrijgespeeld, niet bezuinigd. Niet optellen bij euro.',
  }
  const put = (row: number, name: string, formula: string, format?: NumberFormat, note?: string) => {
    draft
      .formula(
        `${cardTableColumns.value}${row}`,
        `IF(${fault}<>"",${none},${formula})`,
        'rekenhulp',
        format && { format },
      )
      .value(`${cardTableColumns.note}${row}`, note ?? '', 'rekenhulp')
    return name
  }
  const fixed = (key: CardRow) => {
    const row = Number(/\d+$/.exec(v(key))?.[0])
    const [formula, format] = formulas[key]
    draft.value(`${cardTableColumns.name}${row}`, put(row, cardLabels[key], formula, format, notes[key]), 'rekenhulp')
  }
  for (const key of fixedRows) fixed(key)
  partySlots.forEach((_, index) => {
    const row = firstPartyRow + index
    const name = book.on('project', partyCell(index))
    draft.formula(`${cardTableColumns.name}${row}`, labelled(payerLabel(''), name), 'rekenhulp')
    put(row, '', `SUM(${book.on('uitkomsten', outcomeRange(gainColumn(index), book))})`, 'euro')
  })
  sectorSlots.forEach((_, index) => {
    const row = firstSectorRow + index
    const name = book.on('project', sectorCell(index))
    draft.formula(`${cardTableColumns.name}${row}`, labelled(sectorLabel(''), name), 'rekenhulp')
    put(row, '', `IF(${name}="",0,SUMPRODUCT((${helper('sector', book)}=${name})*${helper('hours', book)}))`, 'aantal')
  })
  for (const key of lastRows) fixed(key)
}

const labelled = (label: string, name: string): string => `IF(${name}="","",${quoted(label)}&${name})`

/** Without amounts: the factor in words, the rest stands in its own cells. */
const sentence = (): string => {
  const factor = cardValue('factor')
  return `IF(COUNT(${factor})=0,"De kosten zijn nog niet ingevuld.","Elke euro levert naar schatting "&${twoDecimals(factor)}&" euro op.")`
}

const quickCard = (draft: SheetDraft, book: Book): void => {
  header(draft, quickTableColumns)
  const q = quickValue
  const type = book.on('start', startCells.type)
  const [months, reach, costs, fault] = [
    project('months', book),
    project('reach', book),
    project('costs', book),
    project('fault', book),
  ]
  const none = quoted(notKnown)
  const ofType = (column: 'factor' | 'low' | 'high' | 'source') =>
    `INDEX(${book.on('uitleg', typeRange(column))},MATCH(${type},${book.on('uitleg', typeRange('type'))},0))`
  const typed = (formula: string) => `IF(${type}="",${none},${formula})`
  const steps = comparisonQuestions.map((_, index) => stepOf(index, book)).join('*')
  const perResident = (formula: string) => `IF(${reach}=0,${none},${formula})`
  const formulas: Readonly<Record<QuickRow, readonly [formula: string, format?: NumberFormat]>> = {
    factor: [typed(`${ofType('factor')}*${q('multiplier')}`), 'factor'],
    low: [typed(`${ofType('low')}*${q('multiplier')}`), 'factor'],
    high: [typed(`${ofType('high')}*${q('multiplier')}`), 'factor'],
    benefits: [typed(`${ofType('factor')}*${q('multiplier')}*${costs}`), 'euro'],
    costs: [costs, 'euro'],
    costsPerResident: [perResident(`${costs}/${reach}`), 'euro'],
    costsPerResidentPerYear: [perResident(`${costs}/${reach}*12/${months}`), 'euro'],
    multiplier: [`MIN(${multiplierBounds.most},MAX(${asFraction(multiplierBounds.least)},${steps}))`, 'factor'],
    source: [typed(ofType('source'))],
    caution: [quoted(quickCardCaution)],
  }
  for (const key of quickRows) {
    const row = firstCardRow + quickRows.indexOf(key)
    const [formula, format] = formulas[key]
    draft
      .value(`${quickTableColumns.name}${row}`, quickCardLabels[key], 'rekenhulp')
      .formula(
        `${quickTableColumns.value}${row}`,
        `IF(${fault}<>"",${none},${formula})`,
        'rekenhulp',
        format && { format },
      )
  }
}

/** No decimals in formulas: 0.25 is written as a fraction. */
const asFraction = (value: number): string => (Number.isInteger(value) ? `${value}` : `${value * 100}/100`)

/** A blank or unknown answer counts as equal. Compared as a whole, so * and ? are only characters. */
const stepOf = (question: number, book: Book): string => {
  const same = `(${book.on('uitleg', answerRange)}=${book.on('start', `B${firstQuestionRow + question}`)})`
  return `IF(SUMPRODUCT(${same}*1)=0,1,SUMPRODUCT(${same}*${book.on('uitleg', stepRange(question))}))`
}

/** Benefits of all rows in one project year, discounted; the running total; and the moment it reaches the costs. */
const yearTable = (draft: SheetDraft, book: Book): void => {
  const c = yearColumns
  const [rate, shift, costs] = [project('rate', book), project('shift', book), project('presentCosts', book)]
  const [first, keep, start, long] = [
    helper('firstYear', book),
    helper('keep', book),
    helper('start', book),
    helper('years', book),
  ]
  for (const [column, title] of [
    [c.year, 'jaar'],
    [c.benefit, 'baten'],
    [c.running, 'opgeteld'],
    [c.paidBack, 'terug na'],
  ] as const)
    draft.value(`${column}${cardTableHeaderRow}`, title, 'rekenhulp')
  for (let year = 1; year <= years; year++) {
    const row = firstCardRow + year - 1
    const since = `(${c.year}${row}-${start})`
    const started = `(${since}>=0)`
    const part = `((${since}<=${long}-1)+(${since}>${long}-1)*(${since}<${long})*(${long}-${since}))`
    const before = year === 1 ? '0' : `${c.running}${row - 1}`
    const earlier = year === 1 ? '1=0' : `COUNT(${c.paidBack}$${firstCardRow}:${c.paidBack}${row - 1})>0`
    const [benefit, running] = [`${c.benefit}${row}`, `${c.running}${row}`]
    const moment = `${c.year}${row}-1+MIN(1,(${costs}-${before})/${benefit})`
    draft
      .value(`${c.year}${row}`, year, 'rekenhulp')
      .formula(
        benefit,
        `SUMPRODUCT(${first}*${keep}^(${since}*${started})*${started}*${part})*(1+${rate})^(${shift}-${c.year}${row})`,
        'rekenhulp',
        { format: 'euro' },
      )
      .formula(running, `${before}+${benefit}`, 'rekenhulp', { format: 'euro' })
      .formula(
        `${c.paidBack}${row}`,
        firstOf(
          [
            [`OR(${costs}<=0,${earlier})`, '""'],
            [`${running}>=${costs}*(1-1/10^12)`, moment],
          ],
          '""',
        ),
        'rekenhulp',
      )
  }
}

/** Rank 1 is the largest amount, up or down; ties keep the order of the list. */
const rankings = (draft: SheetDraft, book: Book): void => {
  const put = (kind: 'party' | 'sector', firstRow: number, title: string, nameAt: (index: number) => string) => {
    const { name, value, rank, rows } = ranking[kind]
    const all = down(value, firstCardRow, rows).replace(/([A-Z]+)(\d+)/g, '$1$$$2')
    draft
      .value(`${name}${cardTableHeaderRow}`, title, 'rekenhulp')
      .value(`${value}${cardTableHeaderRow}`, 'waarde', 'rekenhulp')
      .value(`${rank}${cardTableHeaderRow}`, 'plaats', 'rekenhulp')
    for (let index = 0; index < rows; index++) {
      const row = firstCardRow + index
      const size = `ABS(${value}${row})`
      const card = `${cardTableColumns.value}${firstRow + index}`
      draft
        .formula(`${name}${row}`, `IF(${nameAt(index)}="","",${nameAt(index)})`, 'rekenhulp')
        .formula(`${value}${row}`, `IF(COUNT(${card})=1,${card},0)`, 'rekenhulp')
        .formula(
          `${rank}${row}`,
          `SUMPRODUCT((ABS(${all})>${size})*1)+SUMPRODUCT((ABS(${value}$${firstCardRow}:${value}${row})=${size})*1)`,
          'rekenhulp',
        )
    }
  }
  put('party', firstPartyRow, 'baathouder', (index) => book.on('project', partyCell(index)))
  put('sector', firstSectorRow, 'sector', (index) => book.on('project', sectorCell(index)))
}
