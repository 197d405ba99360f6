// A price that carries its passport: from ExcelApi 1.19 on, a function may give a number with a card. The number calculates as any
// number does (=SUM works), and the cell shows where it comes from. Elsewhere the same number stands there bare.
import {
  type CatalogueFunction,
  type Cell,
  findPrice,
  functionsVersion,
  latestPriceYear,
  passport,
  priceListVersion,
  type Range,
  unitPrice,
  type Value,
} from '../../core'
import { supports } from '../supports'

type CardValue =
  | { readonly type: 'Double'; readonly basicValue: number }
  | { readonly type: 'String'; readonly basicValue: string }

/** Excel's DoubleCellValue, as far as we use it. */
export interface NumberWithCard {
  readonly type: 'Double'
  readonly basicValue: number
  readonly numberFormat: string
  readonly properties: Readonly<Record<string, CardValue>>
  readonly layouts: { readonly card: { readonly title: string; readonly sections: readonly CardSection[] } }
  readonly provider: { readonly description: string }
}

interface CardSection {
  readonly layout: 'List'
  readonly properties: readonly string[]
}

/** Rows of the passport that stand on the card, in this order. */
const shown = ['Eenheid', 'Prijsjaar', 'Baathouder', 'Bron', 'Uitgever', 'Vindplaats', 'Sterkte', 'Opmerkingen']

const cardValue = (value: Value): CardValue =>
  typeof value === 'number' ? { type: 'Double', basicValue: value } : { type: 'String', basicValue: value }

const one = (given: Cell | Range | undefined): Cell => (Array.isArray(given) ? given[0]?.[0] : (given as Cell))

/** What is known of the price, or that it is one of the organisation's own. */
const provenance = (
  key: string,
  year: number,
  value: number,
): { title: string; rows: readonly (readonly [string, Value])[] } => {
  const price = findPrice(key)
  const listed =
    price?.value !== undefined &&
    price.priceYear !== undefined &&
    unitPrice({ ...price, value: price.value, priceYear: price.priceYear }, year) === value
  if (!price || !listed) return { title: key, rows: [['Bron', 'Eigen prijs van de organisatie']] }
  return {
    title: price.name.nl,
    rows: passport(price).filter(([label, known]) => shown.includes(label) && known !== ''),
  }
}

/** The answer of PRIJS with its source, price year, payer and version; any other answer as it is. */
export const withProvenance = (
  fn: CatalogueFunction,
  args: readonly (Cell | Range)[],
  value: Value,
): Value | NumberWithCard => {
  if (fn.name !== 'PRIJS' || typeof value !== 'number' || !supports('ExcelApi', '1.19')) return value
  const year = Number(one(args[1]) ?? 0) || latestPriceYear
  const { title, rows } = provenance(String(one(args[0]) ?? ''), year, value)
  const all: readonly (readonly [string, Value])[] = [
    ...rows,
    ['Prijspeil', year],
    ['Prijslijst', priceListVersion],
    ['Functies', functionsVersion],
  ]
  return {
    type: 'Double',
    basicValue: value,
    numberFormat: '"€ "#,##0.00',
    properties: Object.fromEntries(all.map(([label, known]) => [label, cardValue(known)])),
    layouts: { card: { title, sections: [{ layout: 'List', properties: all.map(([label]) => label) }] } },
    provider: { description: `Impactkaart, prijslijst ${priceListVersion}` },
  }
}
