// The organisation's own prices, below our list: five input columns, a check in words, and what the outcome rows need of them.
import { absolute } from '../../../plan/address'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { capital, firstOf, holdsError, isName, largest, quoted, repairFirst } from '../../formula-words'
import { section, tableHead } from '../../sections'
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
import { indexed } from '../uitkomsten/price'

const c = ownPriceColumns
const [counts, countsZero] = ['Telt mee.', 'Telt mee: prijs 0.']
const notGiven = 'Geen prijs: die uit de lijst telt.'
/** Below 0, also when two faulty rows have one name: then their sum shows the fault. */
const faulty = -1000

export const ownPrices = (draft: SheetDraft, book: Book): void => {
  const titleRow = ownPriceHeaderRow - 2
  section(draft, titleRow, 'Eigen prijzen van de organisatie', c.check)
  draft.value(
    `A${titleRow + 1}`,
    'Neem bij Sleutel een naam uit de lijst over, of typ een eigen naam. Typ dezelfde naam op het blad Uitkomsten. Met een Prijsjaar rekenen wij hem om naar de prijzen van het project.',
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
      [c.name, 'naam'],
      [c.listRow, 'rij in lijst'],
      [c.current, 'prijs in prijspeil'],
      [c.number, 'rij als hij telt, onder 0: fout'],
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
    `SUMPRODUCT((${absolute(priceRange(priceColumns[column]))}=${name})*${absolute(priceRange(priceColumns.number))})`
  const name = at('name')
  const current = `IF(AND(COUNT(${year})=1,${year}<>0),${indexed(price, year, book)},${price})`
  const says = (...words: readonly string[]) => words.map((word) => `${at('check')}=${quoted(word)}`).join(',')
  const number = `IF(OR(${says(counts, countsZero)}),${index + 1},IF(OR(${says('', notGiven)}),0,${faulty}))`
  draft
    .input(key, { align: 'links' })
    .input(price, { format: 'euro-cent' })
    .input(at('unit'), { align: 'links' })
    .input(at('payer'), { align: 'links' })
    .input(year, { format: 'jaartal' })
    .formula(at('check'), check(row), 'toelichting', { align: 'links' })
    .formula(name, `IFERROR(IF(${isName(key)},${key},""),"")`, 'rekenhulp')
    .formula(at('listRow'), `IF(${name}="",0,MAX(${listed('name')},${listed('key')}))`, 'rekenhulp')
    .formula(at('current'), `IF(${at('number')}>0,${current},0)`, 'rekenhulp')
    .formula(at('number'), number, 'rekenhulp')
}

/** What is wrong with an own price, or that it counts. A price of 0 is one only for a name that our list does not offer. */
const check = (row: number): string => {
  const [name, listRow] = [`${c.name}${row}`, `${c.listRow}${row}`]
  const [key, price, year] = [`${c.key}${row}`, `${c.price}${row}`, `${c.year}${row}`]
  const sameName = `SUMPRODUCT((${absolute(ownPriceRange('name'))}=${name})*1)>1`
  const noIndex = `IF(COUNT(${year})=1,COUNTIF(${absolute(yearRange)},${year})=0,1=1)`
  const sameRow = `AND(${listRow}>0,SUMPRODUCT((${absolute(ownPriceRange('listRow'))}=${listRow})*1)>1)`
  return firstOf(
    [
      [holdsError(key, price, year), quoted(capital(repairFirst))],
      [`${name}=""`, '""'],
      [`AND(${listRow}>0,OR(${price}="",${price}=0))`, quoted(notGiven)],
      [`COUNT(${price})=0`, quoted('Nog nodig: Prijs, alleen een getal.')],
      [`OR(${sameName},${sameRow})`, quoted('Staat er twee keer.')],
      [`AND(${year}<>"",${year}<>0,${noIndex})`, quoted('Voor dit jaar is er geen index.')],
      [`OR(${price}<0,${price}>${largest})`, quoted('Prijs is een bedrag van 0 of meer, niet al te groot.')],
      [`${price}>0`, quoted(counts)],
    ],
    quoted(countsZero),
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
      prompt: 'Euro per eenheid, in prijzen van het Prijsjaar.',
      error: 'Prijs is een bedrag van 0 of meer.',
    })
    .validate({
      range: ownPriceRange('year'),
      rule: { kind: 'choice', from: { name: book.names.yearList } },
      onWrong: 'refuse',
      prompt:
        'Uit welk jaar is deze prijs? Wij rekenen hem om naar het prijspeil van het project. Leeg: hij staat daar al in.',
      error: 'Voor dit jaar is er geen prijsindex. Kies een jaar uit de lijst.',
    })
    .validate({
      range: ownPriceRange('payer'),
      rule: { kind: 'choice', from: { name: book.names.payerList } },
      onWrong: 'allow',
      prompt: 'Ter informatie. Op het blad Uitkomsten kiest u per rij wie er baat bij heeft.',
    })
    .highlight(ownPriceRange('check'), `$${c.number}${firstOwnPriceRow}<0`, 'let-op')
}
