// Our list on sheet Prijzen: a row per price with its passport, and right of it the price index that every price goes by.
import { parties } from '../../../figures/parties'
import { type OfferedPrice, offeredPrices } from '../../../figures/price'
import { priceIndex, priceYears } from '../../../figures/price-index'
import type { NumberFormat } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { bare } from '../../../reading/words'
import { linesOf } from '../../sections'
import { type Book, firstPriceRow, listShareColumn, priceColumns, priceHeaderRow } from '../layout'
import { indexed } from '../uitkomsten/price'

type Field = Exclude<keyof typeof priceColumns, 'firstShare' | 'current' | 'number' | 'indexYear' | 'index'>

interface ListColumn {
  readonly column: string
  readonly title: string
  readonly width: number
  readonly helper?: true
}

const column = (
  field: keyof typeof priceColumns,
  title: string,
  width: number,
  more: Pick<ListColumn, 'helper'> = {},
): ListColumn => ({ column: priceColumns[field], title, width, ...more })

const nameWidth = 46
const unitWidth = 26
const sourceWidth = 58

export const listColumns: readonly ListColumn[] = [
  column('name', 'Naam', nameWidth),
  column('current', 'Prijs in prijspeil project', 13),
  column('unit', 'Eenheid', unitWidth),
  column('value', 'Waarde in bron', 17),
  column('year', 'Prijsjaar', 9),
  column('use', 'Gebruik', 19),
  column('sector', 'Sector', 18),
  column('hours', 'Uren per eenheid', 10),
  column('source', 'Bron', sourceWidth),
  column('strength', 'Sterkte', 22),
  column('key', 'Sleutel', 40),
  column('low', 'Laag', 12),
  column('high', 'Hoog', 12),
  column('kind', 'Soort', 12),
  column('hoursBasis', 'Herkomst uren', 40),
  column('publisher', 'Uitgever', 40),
  column('page', 'Vindplaats', 34),
  column('url', 'Adres', 50),
  column('checked', 'Bekeken op', 12),
  column('notes', 'Opmerkingen', 60),
  column('number', 'rij', 6, { helper: true }),
  column('indexYear', 'jaar', 8, { helper: true }),
  column('index', 'prijsindex (CBS, 2015 = 100)', 12, { helper: true }),
]

/** By name, as people look for them; the key stands further on. */
export const listedPrices: readonly OfferedPrice[] = [...offeredPrices].sort((one, other) =>
  bare(one.name.nl) < bare(other.name.nl) ? -1 : 1,
)

export const priceList = (draft: SheetDraft, book: Book): void => {
  draft.height(priceHeaderRow, 34)
  for (const { column: at, title, helper } of listColumns)
    draft.value(`${at}${priceHeaderRow}`, title, helper ? 'rekenhulp' : 'tabelkop', { wrap: true, align: 'links' })
  parties.forEach((party, index) => {
    draft.value(`${listShareColumn(index)}${priceHeaderRow}`, `Aandeel ${party}`, 'tabelkop', { wrap: true })
  })
  listedPrices.forEach((price, index) => {
    priceRow(draft, price, index, book)
  })
  indexTable(draft)
}

const priceRow = (draft: SheetDraft, price: OfferedPrice, index: number, book: Book): void => {
  const row = firstPriceRow + index
  const [year, value] = [`${priceColumns.year}${row}`, `${priceColumns.value}${row}`]
  const current = price.indexed ? indexed(value, year, book) : value
  for (const [field, content, format] of passport(price)) put(draft, row, field, content, format)
  draft
    .formula(`${priceColumns.current}${row}`, current, 'uitkomst', { format: 'euro-cent' })
    .value(`${priceColumns.number}${row}`, index + 1, 'rekenhulp')
    .height(row, rowHeight(price))
  parties.forEach((party, at) => {
    if (price.payers.includes(party))
      draft.value(`${listShareColumn(at)}${row}`, 1 / price.payers.length, 'label', {
        format: 'procent',
        align: 'rechts',
      })
  })
}

/** What is known of a price, by column. */
const passport = (
  price: OfferedPrice,
): readonly (readonly [field: Field, content: string | number | undefined, format?: NumberFormat])[] => [
  ['name', price.name.nl],
  ['unit', price.unit.nl],
  ['value', price.value, 'euro-cent'],
  ['year', price.priceYear, 'jaartal'],
  ['use', price.use === 'default' ? 'standaard' : 'met waarschuwing'],
  ['sector', price.staffing?.sector],
  ['hours', price.staffing?.hoursPerUnit, 'decimaal'],
  ['source', sourceOf(price)],
  ['strength', price.strength],
  ['key', price.key],
  ['low', price.low, 'euro-cent'],
  ['high', price.high, 'euro-cent'],
  ['kind', price.valueType],
  ['hoursBasis', price.staffing?.explanation],
  ['publisher', price.publisher],
  ['page', price.page],
  ['url', price.url],
  ['checked', price.checkedOn],
  ['notes', price.notes],
]

/** The year of publication only where the title does not already end in it. */
const sourceOf = ({ source, sourceYear }: OfferedPrice): string =>
  sourceYear === '' || source.includes(sourceYear) ? source : `${source}, ${sourceYear}`

const wrapped: ReadonlySet<Field> = new Set<Field>(['name', 'unit', 'source'])
const small: ReadonlySet<Field> = new Set<Field>(['source', 'hoursBasis', 'publisher', 'page', 'url', 'notes'])

const put = (
  draft: SheetDraft,
  row: number,
  field: Field,
  content: string | number | undefined,
  format?: NumberFormat,
): void => {
  if (content === undefined || content === '') return
  draft.value(`${priceColumns[field]}${row}`, content, small.has(field) ? 'toelichting' : 'label', {
    ...(format && { format }),
    ...(wrapped.has(field) && { wrap: true }),
    align: typeof content === 'number' ? 'rechts' : 'links',
  })
}

/** High enough for the printed texts that wrap. */
const rowHeight = (price: OfferedPrice): number =>
  4 +
  14 *
    Math.max(
      // Long Dutch words break early.
      linesOf(price.name.nl, nameWidth - 3),
      linesOf(price.unit.nl, unitWidth),
      linesOf(sourceOf(price), sourceWidth, 10),
    )

const indexTable = (draft: SheetDraft): void => {
  priceYears.forEach((year, index) => {
    draft
      .value(`${priceColumns.indexYear}${firstPriceRow + index}`, year, 'rekenhulp', { format: 'jaartal' })
      .value(`${priceColumns.index}${firstPriceRow + index}`, priceIndex.get(year) ?? 0, 'rekenhulp', {
        format: 'decimaal',
      })
  })
}
