// The full card as a table, with the row names of KAART: factor and band, benefits and costs, each party, each sector, and the terms.

import { down } from '../../../plan/address'
import type { NumberFormat } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { cardLabels, notKnown, notPaidBack, payerLabel, sectorLabel } from '../../../sentences/card-words'
import { firstOf, quoted, twoDecimals } from '../../formula-words'
import {
  type Book,
  cardTableColumns,
  firstCardRow,
  gainColumn,
  outcomeRange,
  partyCell,
  partySlots,
  sectorCell,
  sectorSlots,
} from '../layout'
import { figure, outcomes, project, tableHeader } from './cells'
import {
  type CardRow,
  cardRow,
  cardValue,
  cardYears,
  firstPartyRow,
  firstSectorRow,
  fixedRows,
  lastRows,
  yearColumns,
} from './places'

const { name: nameColumn, value: valueColumn, note: noteColumn } = cardTableColumns

const notes: Readonly<Partial<Record<CardRow, string>>> = {
  factor: 'Baten gedeeld door kosten. Een aanwijzing, geen bewijs.',
  factorLow: 'Elke rij op zijn grens Laag.',
  factorHigh: 'Elke rij op zijn grens Hoog.',
  benefits: 'In euro van nu. Een schatting.',
  costs: 'In euro van nu.',
  hours: 'Vrijgespeeld, niet bezuinigd. Niet optellen bij euro.',
}

export const fullCard = (draft: SheetDraft, book: Book): void => {
  tableHeader(draft, cardTableColumns)
  const formulas = cardFormulas(book)
  for (const key of [...fixedRows, ...lastRows]) {
    const row = cardRow(key)
    const [formula, format] = formulas[key]
    draft
      .value(`${nameColumn}${row}`, cardLabels[key], 'rekenhulp')
      .value(`${noteColumn}${row}`, notes[key] ?? '', 'rekenhulp')
    figure(draft, `${valueColumn}${row}`, formula, book, format)
  }
  parties(draft, book)
  sectors(draft, book)
}

const cardFormulas = (book: Book): Readonly<Record<CardRow, readonly [formula: string, format?: NumberFormat]>> => {
  const costs = project('presentCosts', book)
  const reach = project('reach', book)
  const none = quoted(notKnown)
  const perCosts = (range: string) => `IF(${costs}=0,${none},SUM(${range})/${costs})`
  const perResident = (amount: string) => `IF(${reach}=0,${none},${amount}/${reach})`
  return {
    factor: [perCosts(outcomes('present', book)), 'factor'],
    factorLow: [perCosts(outcomes('low', book)), 'factor'],
    factorHigh: [perCosts(outcomes('high', book)), 'factor'],
    benefits: [`SUM(${outcomes('present', book)})`, 'euro'],
    costs: [costs, 'euro'],
    net: [`${cardValue('benefits')}-${cardValue('costs')}`, 'euro'],
    benefitsPerResident: [perResident(cardValue('benefits')), 'euro'],
    costsPerResident: [perResident(cardValue('costs')), 'euro'],
    paybackYears: [`IF(${costs}=0,${none},${payback()})`, 'decimaal'],
    hours: [`SUM(${outcomes('hours', book)})`, 'aantal'],
    fteYears: [`${cardValue('hours')}/${project('hoursPerFte', book)}`, 'decimaal'],
    priceYear: [project('priceYear', book), 'jaartal'],
    discountRate: [project('rate', book), 'procent-fijn'],
    sentence: [yieldSentence(cardValue('factor'), quoted('De kosten zijn nog niet ingevuld.'))],
  }
}

/** The first year in which the running total reaches the costs. */
const payback = (): string => {
  const found = down(yearColumns.paidBack, firstCardRow, cardYears)
  return `IF(COUNT(${found})=0,${quoted(notPaidBack)},MIN(${found}))`
}

/** The factor in words; amounts stand in their own cells. */
export const yieldSentence = (factor: string, otherwise: string): string =>
  firstOf(
    [
      [`COUNT(${factor})=0`, otherwise],
      [`${factor}<0`, quoted('De nadelen zijn samen groter dan de baten.')],
    ],
    `"Elke euro levert naar schatting "&${twoDecimals(factor)}&" euro op."`,
  )

const parties = (draft: SheetDraft, book: Book): void => {
  partySlots.forEach((_, index) => {
    const row = firstPartyRow + index
    const gained = book.on('uitkomsten', outcomeRange(gainColumn(index), book))
    named(draft, row, payerLabel(''), book.on('project', partyCell(index)))
    figure(draft, `${valueColumn}${row}`, `SUM(${gained})`, book, 'euro')
  })
}

const sectors = (draft: SheetDraft, book: Book): void => {
  sectorSlots.forEach((_, index) => {
    const row = firstSectorRow + index
    const name = book.on('project', sectorCell(index))
    const hours = `SUMPRODUCT((${outcomes('sector', book)}=${name})*${outcomes('hours', book)})`
    named(draft, row, sectorLabel(''), name)
    figure(draft, `${valueColumn}${row}`, `IF(${name}="",0,${hours})`, book, 'aantal')
  })
}

/** "Baat: gemeente"; nothing where an own name is not filled in. */
const named = (draft: SheetDraft, row: number, label: string, name: string): void => {
  draft.formula(`${nameColumn}${row}`, `IF(${name}="","",${quoted(label)}&${name})`, 'rekenhulp')
}
