// Sheet Prijzen: the whole list with its passports, the price index, and below it the organisation's own prices, which go first.
import { parties } from '../../figures/parties'
import { type OfferedPrice, offeredPrices } from '../../figures/price'
import { priceIndex, priceYears } from '../../figures/price-index'
import { columnNumber } from '../../plan/address'
import type { NumberFormat, PlanSheet } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { footer } from './hints'
import {
  type Book,
  firstOwnPriceRow,
  firstPriceRow,
  listShareColumn,
  ownPriceColumns,
  ownPriceHeaderRow,
  ownPriceRange,
  ownPriceRows,
  priceColumns,
  priceHeaderRow,
  priceRange,
  yearRange,
} from './layout'
import { indexed } from './outcome-formulas'
import { firstOf, quoted } from './words'

type Field = keyof typeof priceColumns

const heads: Readonly<Record<Exclude<Field, 'firstShare'>, readonly [title: string, width: number]>> = {
  name: ['Naam', 66],
  current: ['Prijs in prijspeil project', 15],
  unit: ['Eenheid', 34],
  value: ['Waarde in bron', 18],
  year: ['Prijsjaar', 9],
  use: ['Gebruik', 20],
  sector: ['Sector', 19],
  hours: ['Uren per eenheid', 10],
  source: ['Bron', 70],
  strength: ['Sterkte', 22],
  key: ['Sleutel', 40],
  low: ['Laag', 12],
  high: ['Hoog', 12],
  kind: ['Soort', 12],
  hoursBasis: ['Herkomst uren', 40],
  page: ['Vindplaats', 34],
  url: ['Adres', 50],
  checked: ['Bekeken op', 12],
  notes: ['Opmerkingen', 60],
  number: ['rij', 6],
  indexYear: ['jaar', 8],
  index: ['prijsindex (CBS, 2015 = 100)', 12],
}

const kept: readonly Exclude<Field, 'firstShare'>[] = Object.keys(heads).filter(
  (field): field is Exclude<Field, 'firstShare'> => field !== 'firstShare',
)
const helpers: ReadonlySet<Field> = new Set<Field>(['number', 'indexYear', 'index'])

const lastRow = ownPriceHeaderRow + ownPriceRows

export const prijzenSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('prijzen'),
    role: 'prijzen',
    widths: widths(),
    frozen: { rows: priceHeaderRow, columns: 1 },
    print: {
      orientation: 'liggend',
      area: `A1:${priceColumns.source}${lastRow}`,
      pagesTall: 0,
      repeatRows: `${priceHeaderRow}:${priceHeaderRow}`,
      footer: footer('Prijzen'),
    },
  })
  draft
    .value('A1', 'Prijzen', 'titel')
    .height(1, 34)
    .value(
      'A2',
      'Wat één eenheid de samenleving kost, met de bron erbij. De bedragen zijn omgerekend naar het prijspeil van het project.',
      'toelichting',
    )
    .value('A3', `Eigen prijzen vult u in onder de lijst, vanaf rij ${ownPriceHeaderRow}. Die gaan voor.`, 'label')
    .value(
      'A4',
      'Een prijs "met waarschuwing" komt van één gemeente of is minder zeker. Lees eerst de kolommen Sterkte en Opmerkingen.',
      'toelichting',
    )
    .height(priceHeaderRow, 46)
  for (const field of kept)
    draft.value(
      `${priceColumns[field]}${priceHeaderRow}`,
      heads[field][0],
      helpers.has(field) ? 'rekenhulp' : 'tabelkop',
      {
        wrap: true,
      },
    )
  parties.forEach((party, index) => {
    draft.value(`${listShareColumn(index)}${priceHeaderRow}`, `Aandeel ${party}`, 'tabelkop', { wrap: true })
  })
  offeredPrices.forEach((price, index) => {
    priceRow(draft, price, index, book)
  })
  priceYears.forEach((year, index) => {
    draft
      .value(`${priceColumns.indexYear}${firstPriceRow + index}`, year, 'rekenhulp', { format: 'jaartal' })
      .value(`${priceColumns.index}${firstPriceRow + index}`, priceIndex.get(year) ?? 0, 'rekenhulp', {
        format: 'decimaal',
      })
  })
  ownPrices(draft, book)
  return draft.sheet()
}

const widths = (): number[] => {
  const found = Array.from({ length: columnNumber(priceColumns.index) }, () => 3)
  for (const field of kept) found[columnNumber(priceColumns[field]) - 1] = heads[field][1]
  parties.forEach((_, index) => {
    found[columnNumber(listShareColumn(index)) - 1] = 12
  })
  return found
}

const priceRow = (draft: SheetDraft, price: OfferedPrice, index: number, book: Book): void => {
  const row = firstPriceRow + index
  const put = (field: Field, value: string | number | undefined, format?: NumberFormat) => {
    if (value === undefined || value === '') return
    draft.value(`${priceColumns[field]}${row}`, value, 'label', {
      ...(format && { format }),
      align: typeof value === 'number' ? 'rechts' : 'links',
    })
  }
  const year = `${priceColumns.year}${row}`
  const value = `${priceColumns.value}${row}`
  put('name', price.name.nl)
  draft.formula(`${priceColumns.current}${row}`, price.indexed ? indexed(value, year, book) : value, 'uitkomst', {
    format: 'euro-cent',
  })
  put('unit', price.unit.nl)
  put('value', price.value, 'euro-cent')
  put('year', price.priceYear, 'jaartal')
  put('use', price.use === 'default' ? 'standaard' : 'met waarschuwing')
  put('sector', price.staffing?.sector)
  put('hours', price.staffing?.hoursPerUnit, 'decimaal')
  put('source', [price.source, price.publisher, price.sourceYear].filter((part) => part !== '').join(', '))
  put('strength', price.strength)
  put('key', price.key)
  parties.forEach((party, party_) => {
    if (price.payers.includes(party))
      draft.value(`${listShareColumn(party_)}${row}`, 1 / price.payers.length, 'label', {
        format: 'procent',
        align: 'rechts',
      })
  })
  put('low', price.low, 'euro-cent')
  put('high', price.high, 'euro-cent')
  put('kind', price.valueType)
  put('hoursBasis', price.staffing?.explanation)
  put('page', price.page)
  put('url', price.url)
  put('checked', price.checkedOn)
  put('notes', price.notes)
  draft.value(`${priceColumns.number}${row}`, index + 1, 'rekenhulp')
}

/** The organisation's own prices: five input columns, a check in words, and what the outcome rows need of them. */
const ownPrices = (draft: SheetDraft, book: Book): void => {
  const title = ownPriceHeaderRow - 2
  const c = ownPriceColumns
  draft
    .value(`A${title}`, 'Eigen prijzen van de organisatie', 'kop')
    .value(
      `A${title + 1}`,
      'Neem bij Sleutel een naam uit de lijst over, of typ een eigen naam en kies die op het blad Uitkomsten.',
      'toelichting',
    )
    .height(title, 20)
    .height(ownPriceHeaderRow, 32)
  for (const column of ['B', 'C', 'D', 'E', 'F']) draft.blank(`${column}${title}`, 'kop')
  for (const [column, head] of [
    [c.key, 'Sleutel'],
    [c.price, 'Prijs'],
    [c.unit, 'Eenheid'],
    [c.payer, 'Baathouder'],
    [c.year, 'Prijsjaar'],
    [c.check, 'Controle'],
  ] as const)
    draft.value(`${column}${ownPriceHeaderRow}`, head, 'tabelkop', { wrap: true })
  for (const [column, head] of [
    [c.listRow, 'rij in lijst'],
    [c.current, 'prijs in prijspeil'],
    [c.number, 'rij als hij telt'],
  ] as const)
    draft.value(`${column}${ownPriceHeaderRow}`, head, 'rekenhulp', { wrap: true })
  for (let index = 0; index < ownPriceRows; index++) ownPriceRow(draft, index, book)
  ownPriceHints(draft, book)
}

const ownPriceRow = (draft: SheetDraft, index: number, book: Book): void => {
  const row = firstOwnPriceRow + index
  const at = (column: keyof typeof ownPriceColumns) => `${ownPriceColumns[column]}${row}`
  const [key, price, year] = [at('key'), at('price'), at('year')]
  const listed = (column: 'name' | 'key') =>
    `SUMPRODUCT((${priceRange(priceColumns[column])}=${key})*${priceRange(priceColumns.number)})`
  const named = `AND(${key}<>"",COUNT(${key})=0)`
  const twice = `OR(SUMPRODUCT((${ownPriceRange('key')}=${key})*1)>1,AND(${at('listRow')}>0,SUMPRODUCT((${ownPriceRange('listRow')}=${at('listRow')})*1)>1))`
  const noYear = `AND(${year}<>"",${year}<>0,COUNTIF(${yearRange},${year})=0)`
  const counts = `IF(${price}>0,"Telt mee.",IF(AND(${price}=0,${at('listRow')}=0),"Telt mee: prijs 0.","Prijs is een bedrag boven 0."))`
  const check = firstOf(
    [
      [`COUNT(${price})=0`, quoted('Nog nodig: Prijs.')],
      [twice, quoted('Staat er twee keer.')],
      [noYear, quoted('Voor dit jaar is er geen index.')],
    ],
    counts,
  )
  const own = `IF(AND(COUNT(${year})=1,${year}<>0),${indexed(price, year, book)},${price})`
  draft
    .input(key, { align: 'links' })
    .input(price, { format: 'euro-cent' })
    .input(at('unit'), { align: 'links' })
    .input(at('payer'), { align: 'links' })
    .input(year, { format: 'jaartal' })
    .formula(at('check'), `IF(${named},${check},"")`, 'toelichting')
    .formula(at('listRow'), `IF(${named},MAX(${listed('name')},${listed('key')}),0)`, 'rekenhulp')
    .formula(at('current'), `IF(${at('number')}>0,${own},0)`, 'rekenhulp')
    .formula(
      at('number'),
      `IF(OR(${at('check')}="Telt mee.",${at('check')}="Telt mee: prijs 0."),${index + 1},0)`,
      'rekenhulp',
    )
}

const ownPriceHints = (draft: SheetDraft, book: Book): void => {
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
      `AND($${ownPriceColumns.check}${firstOwnPriceRow}<>"",$${ownPriceColumns.number}${firstOwnPriceRow}=0)`,
      'let-op',
    )
}
