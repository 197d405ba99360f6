// What deserves attention in one outcome: its price, its effect, its hours.
import type { Facts } from '../sentences/problem'
import type { Finding } from './finding'
import { netEffect } from './net-effect'
import type { Outcome, Project } from './rows'

/** A price from before this many years says little about today. */
const oldPrice = 10

/** A change in chance above this is rare in social work. A billionth more, because 0.7 - 0.2 is not exactly 0.5. */
const largeChange = 0.5 + 1e-9

/** An effect that lasts longer than this seldom stays whole. */
const longEffect = 5

/** Warnings about one row. */
export const rowWarnings = (outcome: Outcome, project: Project): readonly Finding[] => [
  ...priceWarnings(outcome, project),
  ...effectWarnings(outcome, project),
]

/** Only a price that is really taken from the list can be doubtful because of the list. */
const priceWarnings = ({ row, label, price, ownPrice, hoursUnknown }: Outcome, { priceYear }: Project): Finding[] => {
  const found: Finding[] = []
  const at: Facts = { row, column: 'Uitkomst', label }
  if (price && !ownPrice) {
    if (price.use === 'check') found.push({ code: 'price-check', facts: { ...at, notes: price.notes } })
    if (price.priceYear !== undefined && price.priceYear < priceYear - oldPrice) {
      found.push({ code: 'price-old', facts: { ...at, year: price.priceYear, priceYear } })
    }
    if (price.strength === 'zwak') found.push({ code: 'price-weak', facts: { ...at, source: price.source } })
  }
  if (hoursUnknown) {
    const why = price?.staffing?.explanation ?? ''
    found.push({ code: 'hours-unknown', facts: { row, column: 'Uren per eenheid', label, why } })
  }
  return found
}

const effectWarnings = (outcome: Outcome, { reach }: Project): Finding[] => {
  const found: Finding[] = []
  const { row, chances, years, dropOff } = outcome
  if (chances && Math.abs(chances.without - chances.with) > largeChange) {
    found.push({
      code: 'chance-large',
      facts: { row, column: 'Kans met', without: chances.without, with: chances.with },
    })
  }
  if (chances && reach !== undefined && chances.residents > reach) {
    found.push({
      code: 'residents-above-reach',
      facts: { row, column: 'Aantal bewoners', residents: chances.residents, reach },
    })
  }
  if (years > longEffect && dropOff === 0) found.push({ code: 'long-effect', facts: { row, column: 'Uitval', years } })
  const net = netEffect(outcome.gross, outcome)
  if (net < 0) found.push({ code: 'net-negative', facts: { row, column: 'Uitkomst', label: outcome.label, net } })
  return found
}
