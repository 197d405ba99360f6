// Which row of the price list does a text mean, and may it be used as a price?  Only rows that are offered (use default or check),
// have a value, and are in euro per unit. Everything else is named with the reason and the nearest names.
import { findPrice, isOffered, nearestKeys, type OfferedPrice, type Price } from '../figures/price'
import type { Facts } from '../sentences/problem'

/** Why a row is not a price: never offered, only a range, or not in euro. */
export type WhyNoPrice = 'use' | 'value' | 'unit'

/** What a text means in the price list. */
export interface PriceChoice {
  readonly text: string
  /** The row that was found, also when it may not be used: then only to say why. */
  readonly found: Price | undefined
  /** The row, when it may be used. */
  readonly price: OfferedPrice | undefined
  /** Why the row that was found may not be used; undefined when none was found. */
  readonly why: WhyNoPrice | undefined
}

const whyNot = (price: Price): WhyNoPrice => {
  if (price.use !== 'default' && price.use !== 'check') return 'use'
  return price.value === undefined || price.priceYear === undefined ? 'value' : 'unit'
}

/** Looks a key or a name up; never throws. */
export const choosePrice = (text: string): PriceChoice => {
  const found = findPrice(text)
  if (!found) return { text, found, price: undefined, why: undefined }
  return isOffered(found)
    ? { text, found, price: found, why: undefined }
    : { text, found, price: undefined, why: whyNot(found) }
}

/** What the sentence about an unknown or unusable price needs: the text, the reason, and the nearest keys, own ones included. */
export const refusalFacts = (
  text: string,
  why: WhyNoPrice | undefined,
  nearest = 3,
  ownKeys: readonly string[] = [],
): Facts => ({
  value: text,
  near: nearest === 0 ? '' : nearestKeys(text, nearest, ownKeys).join(', '),
  ...(why && { why }),
})
