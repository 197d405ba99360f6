// Words of the price picker and of prices by language. Apart from the other words: the first screen does not need them.
import type { Language } from '../../core'

const nl = {
  hint: 'Typ om te zoeken in de prijslijst. Een eigen omschrijving mag ook; vul dan een eigen prijs in.',
  found: (count: number) =>
    count === 0 ? 'Niets gevonden in de prijslijst.' : count === 1 ? '1 prijs gevonden.' : `${count} prijzen gevonden.`,
  near: (text: string) => `Niets gevonden voor "${text}", wel dichtbij:`,
  more: (count: number) => `Nog ${count}. Typ verder om te kiezen.`,
  chosen: 'Gekozen prijs',
  own: 'eigen prijs van de organisatie',
  check: 'Gebruik met zorg: lees eerst het prijspaspoort.',
  priceLevel: (year: number) => `prijzen van ${year}`,
  converted: (amount: string, year: number) => `omgerekend van ${amount} in ${year}`,
}

const en: typeof nl = {
  hint: 'Type to search the price list. A description of your own is fine too; then fill in an own price.',
  found: (count) =>
    count === 0 ? 'Nothing found in the price list.' : count === 1 ? '1 price found.' : `${count} prices found.`,
  near: (text) => `Nothing found for "${text}", but near it:`,
  more: (count) => `${count} more. Keep typing to choose.`,
  chosen: 'Chosen price',
  own: 'own price of the organisation',
  check: 'Use with care: read the price passport first.',
  priceLevel: (year) => `prices of ${year}`,
  converted: (amount, year) => `converted from ${amount} in ${year}`,
}

export const pickerIn: Readonly<Record<Language, typeof nl>> = { nl, en }
