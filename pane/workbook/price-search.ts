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

/** How near the start of the name a text stands: 0 at the start, 1 at the start of a later word, 2 elsewhere or in words apart. */
const distance = (price: OfferedPrice, text: string): number => {
  const names = [price.name.nl, price.name.en]
  if (names.some((name) => bare(name).startsWith(bare(text)))) return 0
  return names.some((name) => name.split(/[\s(/]+/).some((word) => bare(word).startsWith(bare(text)))) ? 1 : 2
}

/** The prices that fit a text: first those whose name begins with it, then the others by Dutch name; all for an empty text. */
export const matchingPrices = (text: string): readonly OfferedPrice[] => {
  const whole = bare(text)
  const words = text
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
  const fitting = byName.filter((price) => {
    const stack = haystack.get(price.key) ?? ''
    return stack.includes(whole) || words.every((word) => stack.includes(word))
  })
  return [0, 1, 2].flatMap((near) => fitting.filter((price) => distance(price, text) === near))
}

const byName: readonly OfferedPrice[] = [...offeredPrices].sort((one, other) =>
  bare(one.name.nl) < bare(other.name.nl) ? -1 : 1,
)
