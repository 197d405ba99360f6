// Which row of the price list does a text mean, and may it be used as a price?  Only rows that are offered (use default or check),
// have a value, and are in euro per unit. Everything else is named with the reason and the nearest names.
import { findPrice, isOffered, nearestPrices, type OfferedPrice, type Price } from '../figures/price'
import type { Facts } from '../sentences/problem'

/** Why a row is not a price: never offered, only a range, or not in euro. */
export type WhyNoPrice = 'use' | 'value' | 'unit'

/** What a text means in the price list. */
export interface PriceChoice {
  readonly text: string
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
  if (!found) return { text, price: undefined, why: undefined }
  return isOffered(found) ? { text, price: found, why: undefined } : { text, price: undefined, why: whyNot(found) }
}

/** What the sentence about an unknown or unusable price needs: the text, the reason, and the nearest keys. */
export const refusalFacts = (text: string, why: WhyNoPrice | undefined, nearest: number): Facts => ({
  value: text,
  near:
    nearest === 0
      ? ''
      : nearestPrices(text, nearest)
          .map((one) => one.key)
          .join(', '),
  ...(why && { why }),
})
