// An organisation's own price list: columns Sleutel, Prijs, [Prijsjaar], [Eenheid], [Baathouder]. It wins over ours.
// A row counts only if Sleutel holds text. Without Prijsjaar the price is taken as it is, in the year asked for.
import type { Range } from '../cell'
import { findPrice, isOffered } from '../figures/price'
import { indexFactor } from '../figures/price-index'
import { problem } from '../sentences/problem'
import { type OwnPriceColumn, ownPriceLabels } from './headings'
import { inTable, zeroOrMore } from './limits'
import { isEmpty, isZero, readNumber } from './number'
import { knownYear } from './project'
import { readStrictTable, type StrictRow } from './table'
import { readText } from './text'
import { bare } from './words'

/** A price an organisation uses itself. */
export interface OwnPrice {
  readonly row: number
  readonly key: string
  readonly value: number
  /** Undefined: already in the year asked for. */
  readonly priceYear: number | undefined
}

/** Own prices by the key of our list they replace, or by their own name. */
export type OwnPrices = ReadonlyMap<string, OwnPrice>

/** The key of a price that our list offers. */
const offeredKey = (text: string): string | undefined => {
  const found = findPrice(text)
  return found && isOffered(found) ? found.key : undefined
}

/** "huisarts-consult" and the name of that price mean the same row. */
const identity = (text: string): string => bare(offeredKey(text) ?? text)

const at = { table: 'prices' }

/**
 * Reads a list of own prices.
 * @throws Problem when the table has no Sleutel or Prijs column, a price is missing or not a number, or a key stands there twice.
 */
export const readOwnPrices = (range: Range): OwnPrices => {
  const own = new Map<string, OwnPrice>()
  for (const line of readStrictTable(range, ownPriceLabels, ['key', 'price'], at)) {
    const read = readOwnPrice(line)
    if (!read) continue
    const earlier = own.get(identity(read.key))
    if (earlier) throw problem('key-twice', { ...at, value: read.key, first: earlier.row, second: read.row })
    own.set(identity(read.key), read)
  }
  return own
}

/** Undefined for a row without text in Sleutel, and where our list has a price for a blank or 0: not given. */
const readOwnPrice = ({ row, cell, place }: StrictRow<OwnPriceColumn>): OwnPrice | undefined => {
  if (typeof cell('key') !== 'string' || isEmpty(cell('key'))) return undefined
  const key = readText(cell('key'), place('key')) ?? ''
  if ((isEmpty(cell('price')) && findPrice(key)) || (isZero(cell('price')) && offeredKey(key))) return undefined
  const value = readNumber(cell('price'), place('price'))
  if (value === undefined) throw problem('own-price-missing', { ...place('price'), value: key })
  const year = isZero(cell('priceYear')) ? undefined : readNumber(cell('priceYear'), place('priceYear'))
  return {
    row,
    key,
    value: zeroOrMore(inTable(value, place('price')), place('price')),
    priceYear: year === undefined ? undefined : knownYear(year, place('priceYear')),
  }
}

/** The own price for a key or name in `priceYear`, or undefined when the organisation has none. */
export const ownUnitPrice = (own: OwnPrices, text: string, priceYear: number): number | undefined => {
  const found = own.get(identity(text)) ?? own.get(bare(text))
  if (!found) return undefined
  const factor = found.priceYear === undefined ? 1 : indexFactor(found.priceYear, priceYear)
  return factor === undefined ? undefined : found.value * factor
}
