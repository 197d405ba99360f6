// The organisation's own prices, below our list: five input columns, a check in words, and what the outcome rows need of them.
import { absolute } from '../../../plan/address'
import type { SheetDraft } from '../../../plan/sheet-draft'
import {
  type Book,
  firstOwnPriceRow,
  ownPriceColumns,
  ownPriceHeaderRow,
  ownPriceRange,
  ownPriceRows,
  priceColumns,
  priceRange,
  yearRange,
} from '../layout'
import { section, tableHead } from '../sections'
import { indexed } from '../uitkomsten/price'
import { firstOf, quoted } from '../words'

const c = ownPriceColumns

export const ownPrices = (draft: SheetDraft, book: Book): void => {
  const titleRow = ownPriceHeaderRow - 2
  section(draft, titleRow, 'Eigen prijzen van de organisatie', c.check)
  draft.value(
    `A${titleRow + 1}`,
    'Neem bij Sleutel een naam uit de lijst over, of typ een eigen naam en kies die op het blad Uitkomsten.',
    'toelichting',
  )
  tableHead(draft, ownPriceHeaderRow, [
    [c.key, 'Sleutel', 'links'],
    [c.price, 'Prijs', 'rechts'],
    [c.unit, 'Eenheid', 'links'],
    [c.payer, 'Baathouder', 'links'],
    [c.year, 'Prijsjaar', 'rechts'],
    [c.check, 'Controle', 'links'],
  ])
  tableHead(
    draft,
    ownPriceHeaderRow,
    [
      [c.listRow, 'rij in lijst'],
      [c.current, 'prijs in prijspeil'],
      [c.number, 'rij als hij telt'],
    ],
    'rekenhulp',
  )
  for (let index = 0; index < ownPriceRows; index++) ownPriceRow(draft, index, book)
  validations(draft, book)
}

const ownPriceRow = (draft: SheetDraft, index: number, book: Book): void => {
  const row = firstOwnPriceRow + index
  const at = (column: keyof typeof ownPriceColumns) => `${ownPriceColumns[column]}${row}`
  const { key, price, year } = { key: at('key'), price: at('price'), year: at('year') }
  const listed = (column: 'name' | 'key') =>
    `SUMPRODUCT((${absolute(priceRange(priceColumns[column]))}=${key})*${absolute(priceRange(priceColumns.number))})`
  const named = `AND(${key}<>"",COUNT(${key})=0)`
  const current = `IF(AND(COUNT(${year})=1,${year}<>0),${indexed(price, year, book)},${price})`
  const counts = `OR(${at('check')}="Telt mee.",${at('check')}="Telt mee: prijs 0.")`
  draft
    .input(key, { align: 'links' })
    .input(price, { format: 'euro-cent' })
    .input(at('unit'), { align: 'links' })
    .input(at('payer'), { align: 'links' })
    .input(year, { format: 'jaartal' })
    .formula(at('check'), `IF(${named},${check(row)},"")`, 'toelichting', { align: 'links' })
    .formula(at('listRow'), `IF(${named},MAX(${listed('name')},${listed('key')}),0)`, 'rekenhulp')
    .formula(at('current'), `IF(${at('number')}>0,${current},0)`, 'rekenhulp')
    .formula(at('number'), `IF(${counts},${index + 1},0)`, 'rekenhulp')
}

/** What is wrong with an own price, or that it counts. A price of 0 is one only for a name that our list does not know. */
const check = (row: number): string => {
  const [key, price, year, listRow] = [`${c.key}${row}`, `${c.price}${row}`, `${c.year}${row}`, `${c.listRow}${row}`]
  const sameName = `SUMPRODUCT((${absolute(ownPriceRange('key'))}=${key})*1)>1`
  const sameRow = `AND(${listRow}>0,SUMPRODUCT((${absolute(ownPriceRange('listRow'))}=${listRow})*1)>1)`
  return firstOf(
    [
      [`COUNT(${price})=0`, quoted('Nog nodig: Prijs.')],
      [`OR(${sameName},${sameRow})`, quoted('Staat er twee keer.')],
      [
        `AND(${year}<>"",${year}<>0,COUNTIF(${absolute(yearRange)},${year})=0)`,
        quoted('Voor dit jaar is er geen index.'),
      ],
      [`${price}>0`, quoted('Telt mee.')],
      [`AND(${price}=0,${listRow}=0)`, quoted('Telt mee: prijs 0.')],
    ],
    quoted('Prijs is een bedrag boven 0.'),
  )
}

const validations = (draft: SheetDraft, book: Book): void => {
  draft
    .validate({
      range: ownPriceRange('key'),
      rule: { kind: 'choice', from: { name: book.names.outcomeList } },
      onWrong: 'allow',
      prompt: 'Een naam uit de prijslijst, of een eigen naam.',
    })
    .validate({
      range: ownPriceRange('price'),
      rule: { kind: 'number', min: 0 },
      onWrong: 'refuse',
      prompt: 'Euro per eenheid.',
      error: 'Prijs is een bedrag van 0 of meer.',
    })
    .validate({
      range: ownPriceRange('year'),
      rule: { kind: 'choice', from: { name: book.names.yearList } },
      onWrong: 'refuse',
      prompt: 'Uit welk jaar is deze prijs? Leeg: hij staat al in het prijspeil van het project.',
      error: 'Voor dit jaar is er geen prijsindex. Kies een jaar uit de lijst.',
    })
    .validate({
      range: ownPriceRange('payer'),
      rule: { kind: 'choice', from: { name: book.names.payerList } },
      onWrong: 'allow',
      prompt: 'Ter informatie. Op het blad Uitkomsten kiest u per rij wie er baat bij heeft.',
    })
    .highlight(
      ownPriceRange('check'),
      `AND($${c.check}${firstOwnPriceRow}<>"",$${c.number}${firstOwnPriceRow}=0)`,
      'let-op',
    )
}
