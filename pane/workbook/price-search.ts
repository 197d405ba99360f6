// Searching the price list: every word that is typed must stand in the name, the key, the domain or the payer. When nothing does, the
// prices come near that share the larger part of a word with it, also in their remarks.
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
const matchingPrices = (text: string): readonly OfferedPrice[] => {
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

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(bare)
    .filter((word) => word.length >= shortest)

/** Shorter words, and shorter parts of words, say too little. */
const shortest = 5
/** The part of a typed word that must stand in a word of the price. */
const largerPart = 2 / 3

/** The words of a price: those of its name weigh more than those of its remarks. */
const searched = offeredPrices.map((price) => ({
  price,
  name: wordsOf(price.name.nl),
  about: wordsOf([price.domain.nl, price.notes, ...price.payers].join(' ')),
}))

/** Does the larger part of a typed word, its beginning or its end, stand in one of these? "opvang" of "dagopvang" in "nachtopvang". */
const isNear = (typed: string, words: readonly string[]): boolean => {
  const part = Math.max(shortest, Math.ceil(largerPart * typed.length))
  return words.some((word) => word.includes(typed.slice(0, part)) || word.includes(typed.slice(-part)))
}

/** How many near prices are shown. */
const nearest = 5

/** The prices that come near a text that fits none: by every longer word of it, the nearest first. */
const nearPrices = (text: string): readonly OfferedPrice[] => {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  const near = (words: readonly string[]) => typed.every((word) => isNear(word, words))
  const found = [
    ...searched.filter(({ name }) => near(name)),
    ...searched.filter(({ name, about }) => !near(name) && near([...name, ...about])),
  ]
  return found.slice(0, nearest).map(({ price }) => price)
}

export interface FoundPrices {
  readonly prices: readonly OfferedPrice[]
  /** True when nothing fits and these only come near. */
  readonly near: boolean
}

/** What to show for a text: the prices that fit, else those that come near. */
export const searchPrices = (text: string): FoundPrices => {
  const fitting = matchingPrices(text)
  if (fitting.length > 0) return { prices: fitting, near: false }
  const prices = nearPrices(text)
  return { prices, near: prices.length > 0 }
}
