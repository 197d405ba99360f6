// Searching the price list: every word that is typed must stand in the name, the key, the domain or the payer.
import { bare, type OfferedPrice, offeredPrices } from '../../core'

/** How many prices a list shows at once. */
export const shownPrices = 40

const haystack = new Map<string, string>(
  offeredPrices.map((price) => [
    price.key,
    bare(
      [price.key, price.name.nl, price.name.en, price.domain.nl, price.domain.en, price.unit.nl, ...price.payers].join(
        ' ',
      ),
    ),
  ]),
)

/** The prices that fit a text, in the order of the list by Dutch name; all of them for an empty text. */
export const matchingPrices = (text: string): readonly OfferedPrice[] => {
  const whole = bare(text)
  const words = text
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
  return byName.filter((price) => {
    const stack = haystack.get(price.key) ?? ''
    return stack.includes(whole) || words.every((word) => stack.includes(word))
  })
}

const byName: readonly OfferedPrice[] = [...offeredPrices].sort((one, other) =>
  bare(one.name.nl) < bare(other.name.nl) ? -1 : 1,
)
