// The price list: what one unit costs society, with its passport. The figures stand in prices.csv and price-staffing.csv.
// A list price is indexed from its price year to the price year of the project with the consumer price index, unless it is a fixed
// policy value (`indexed` false).

import { bare } from '../reading/words'
import type { Words } from '../words'
import type { NameRow, OtherFigureRow, PriceRow, StaffingRow } from './figure-rows'
import { figureSource } from './figure-source'
import { strengths } from './figures.generated'
import { comparable, nearness } from './nearness'
import { indexFactor } from './price-index'
import {
  domainRows,
  otherFigureRows,
  priceRows,
  priceSourceRows,
  staffingExplanations,
  unitRows,
} from './prices.generated'

/** Offered without more; offered with a warning; never a price. */
export type PriceUse = 'default' | 'check' | 'never'

/** How many staff hours stand behind one unit, and how that was found. */
interface Staffing {
  readonly sector: string
  /** Undefined when no figure was found. */
  readonly hoursPerUnit: number | undefined
  readonly basis: 'source' | 'arithmetic' | 'derived' | 'none'
  /** Dutch: how the hours were found, or why there are none. */
  readonly explanation: string
  /** Prices that value the same event share a group. */
  readonly group: string
  readonly counts: 'total' | 'part'
}

/** A price with its passport. */
export interface Price {
  readonly key: string
  readonly name: Words
  readonly domain: Words
  /** Euro per unit in `priceYear`; undefined when the source gives a range only. */
  readonly value: number | undefined
  /** Dutch, as shown: "euro per contact". */
  readonly unit: Words
  readonly priceYear: number | undefined
  readonly payers: readonly string[]
  readonly low: number | undefined
  readonly high: number | undefined
  readonly valueType: 'fiscaal' | 'economisch' | 'sociaal' | 'gemengd' | ''
  readonly use: PriceUse
  /** False: the amount is never indexed. */
  readonly indexed: boolean
  readonly source: string
  readonly publisher: string
  readonly sourceYear: string
  readonly page: string
  readonly url: string
  /** False: the address is the publisher's site, not the page itself. */
  readonly urlExact: boolean
  /** ISO date on which the row was looked up. */
  readonly checkedOn: string
  /** Dutch: "primaire bron gezien", "tweede hand", "zwak". */
  readonly strength: string
  /** Dutch remarks. */
  readonly notes: string
  readonly staffing: Staffing | undefined
}

/** A price that may be offered: it has a value and a year, and counts in euro. */
export type OfferedPrice = Price & { readonly value: number; readonly priceYear: number }

const known = <T>(value: T | ''): T | undefined => (value === '' ? undefined : value)

const namesByKey = (rows: readonly NameRow[]): ReadonlyMap<string, Words> =>
  new Map(rows.map(([key, nl, en]) => [key, { nl, en }]))

const domainNames = namesByKey(domainRows)
const unitNames = namesByKey(unitRows)

const named = (names: ReadonlyMap<string, Words>, key: string): Words => names.get(key) ?? { nl: key, en: key }

const toStaffing = (priceKey: string, [sector, hours, basis, explanation, group, counts]: StaffingRow): Staffing => ({
  sector,
  hoursPerUnit: known(hours),
  basis,
  explanation: staffingExplanations[explanation] ?? '',
  group: group === '' ? priceKey : group,
  counts,
})

const listOf = (texts: string): string[] => (texts === '' ? [] : texts.split(';'))

const toPrice = (row: PriceRow): Price => {
  const [key, nl, en, domain, unit, value, priceYear, payers, low, high, valueType, use, indexed] = row
  const [source, page, strength, notes, staffing] = [row[13], row[14], row[15], row[16], row[17]]
  return {
    key,
    name: { nl, en },
    domain: named(domainNames, domain),
    value: known(value),
    unit: named(unitNames, unit),
    priceYear: known(priceYear),
    payers: listOf(payers),
    low: known(low),
    high: known(high),
    valueType,
    use,
    indexed: indexed === 1,
    ...figureSource(source, priceSourceRows),
    page,
    strength: strengths[strength] ?? '',
    notes,
    staffing: staffing === '' ? undefined : toStaffing(key, staffing),
  }
}

/** Figures of the tables that are never a price: recognised, so that a refusal can say why, but without value and passport. */
const toOtherFigure = ([key, nl]: OtherFigureRow): Price => ({
  key,
  name: { nl, en: nl },
  domain: { nl: '', en: '' },
  value: undefined,
  unit: { nl: '', en: '' },
  priceYear: undefined,
  payers: [],
  low: undefined,
  high: undefined,
  valueType: '',
  use: 'never',
  indexed: false,
  source: '',
  publisher: '',
  sourceYear: '',
  url: '',
  urlExact: false,
  checkedOn: '',
  page: '',
  strength: '',
  notes: '',
  staffing: undefined,
})

const byKey = (one: Price, other: Price): number => (one.key < other.key ? -1 : 1)

/** Every row of the list, sorted by key; those that are never a price too. */
export const prices: readonly Price[] = [...priceRows.map(toPrice), ...otherFigureRows.map(toOtherFigure)].sort(byKey)

/** May this row be used as a price?  Use default or check, a value, and a unit in euro. */
export const isOffered = (price: Price): price is OfferedPrice =>
  (price.use === 'default' || price.use === 'check') &&
  price.value !== undefined &&
  price.priceYear !== undefined &&
  price.unit.en.startsWith('euro')

/** The prices that may be used, sorted by key. */
export const offeredPrices: readonly OfferedPrice[] = prices.filter(isOffered)

const byWord = new Map(
  [...prices]
    .reverse()
    .flatMap((price) => [price.name.en, price.name.nl, price.key].map((text) => [bare(text), price])),
)

/** The row with this key or name (Dutch or English), among all rows; case, accents, hyphens and spaces do not count. */
export const findPrice = (keyOrLabel: string): Price | undefined => byWord.get(bare(keyOrLabel))

const comparablePrices = offeredPrices.map((price) => ({
  key: price.key,
  texts: [comparable(price.key), comparable(price.name.nl)],
}))

/** No name is longer; comparing takes time with every letter. */
const comparedLength = 80

/**
 * The keys of usable prices whose key or name looks most like the text, best first; ties in order of the key.
 * Keys of an organisation's own list compete with ours.
 */
export const nearestKeys = (text: string, count: number, ownKeys: readonly string[] = []): readonly string[] => {
  const typed = comparable(text.slice(0, comparedLength))
  const own = ownKeys.filter((key) => !findPrice(key)).map((key) => ({ key, texts: [comparable(key)] }))
  return [...own, ...comparablePrices]
    .map(({ key, texts }) => ({ key, score: Math.max(...texts.map((name) => nearness(typed, name))) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, Math.max(0, count))
    .map(({ key }) => key)
}

/**
 * Euro per unit in the price level of a year: value x index(priceYear) / index(year of the price).
 * The year must be one of `priceYears`; the reading of a project sees to that.
 */
export const unitPrice = (price: OfferedPrice, priceYear: number): number => {
  if (!price.indexed) return price.value
  const factor = indexFactor(price.priceYear, priceYear)
  if (factor === undefined) throw new RangeError(`no price index for ${price.priceYear} or ${priceYear}`)
  return price.value * factor
}
