// The organisation's own prices on sheet Prijzen, to choose from in the pane: they count there before those of our list.
import { bare, type Cell, findPrice, ownUnitPrice, readableOwnPrices } from '../../core'

export interface OwnOffer {
  /** As it goes in the column Uitkomst. */
  readonly name: string
  /** Per unit, in the prices of the project. */
  readonly amount: number
  /** As it stands on the sheet, when that is in the prices of another year. */
  readonly typed: { readonly amount: number; readonly year: number } | undefined
  readonly unit: string
  readonly payer: string
  /** The key of our price that it replaces, if any. */
  readonly replaces: string | undefined
}

export interface OwnOffers {
  readonly offers: readonly OwnOffer[]
  /** The own price that counts for what is typed. */
  readonly amountOf: (label: string) => number | undefined
}

export const ownOffers = (table: readonly Cell[][], priceYear: number): OwnOffers => {
  const { own } = readableOwnPrices(table)
  const [header = [], ...rows] = table
  const column = (heading: string) => header.findIndex((label) => bare(String(label ?? '')) === heading)
  const [key, unit, payer] = [column('sleutel'), column('eenheid'), column('baathouder')]
  const text = (row: readonly Cell[], at: number) => String(row[at] ?? '').trim()
  const amountOf = (label: string) => ownUnitPrice(own, label, priceYear)
  const typedOf = (name: string): OwnOffer['typed'] => {
    const found = [...own.values()].find((one) => one.key === name)
    const isOther = found?.priceYear !== undefined && found.priceYear !== priceYear
    return isOther ? { amount: found.value, year: found.priceYear } : undefined
  }
  const offers = rows.flatMap((row): OwnOffer[] => {
    const name = text(row, key)
    const amount = name === '' ? undefined : amountOf(name)
    return amount === undefined
      ? []
      : [
          {
            name,
            amount,
            typed: typedOf(name),
            unit: text(row, unit),
            payer: text(row, payer),
            replaces: findPrice(name)?.key,
          },
        ]
  })
  return { offers, amountOf }
}

/** Those in whose name, payer or replaced price every typed word stands; all for an empty text. */
export const matchingOffers = ({ offers }: OwnOffers, text: string): readonly OwnOffer[] => {
  const words = text
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
  const stack = ({ name, payer, replaces = '' }: OwnOffer) => bare([name, payer, replaces].join(' '))
  return offers.filter((offer) => words.every((word) => stack(offer).includes(word)))
}

export const offerFor = ({ offers }: OwnOffers, label: string): OwnOffer | undefined => {
  const replaces = findPrice(label)?.key
  return offers.find((one) => bare(one.name) === bare(label) || (replaces !== undefined && one.replaces === replaces))
}
