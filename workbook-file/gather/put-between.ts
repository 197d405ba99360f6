// What gathering says of a file in which a row or column was put between our cells, or taken away. Figures of the card may then stand in
// another cell, so nothing is counted of it. Effects and what was measured are read by the heads of their tables, so those still count.
import { impactkaartNames } from '../../core'
import type { PlacedPlan } from './placed-plan'
import { shownSheet } from './private-text'
import type { Report } from './record'

const advice =
  'Haal weg wat is tussengevoegd, of zet terug wat weg is. Kan dat niet, neem de antwoorden dan met de hand over in een lege werkmap.'

/** The sheets with figures of the card. */
const withFigures: readonly string[] = ['start', 'project', 'uitkomsten', 'prijzen']

/** @returns true when the figures of the card may stand in another cell. */
export const reportPutBetween = (
  { astray: found, plan }: Pick<PlacedPlan, 'astray' | 'plan'>,
  report: Report,
): boolean => {
  // The date of today, the last name on Start, is of no figure.
  const isOfCard = ({ on, astray }: PlacedPlan['astray'][number]): boolean =>
    withFigures.includes(on.planned.role) && astray.name !== impactkaartNames(plan.set).today
  for (const one of found) {
    const { on, astray } = one
    const { what, sheet, stands, belongs } = astray
    const place = `${shownSheet(sheet, on.planned.name)}, ${stands.includes(':') ? 'cellen' : 'cel'} ${stands}`
    const where = `Op dit blad is een rij of kolom tussengevoegd of weggehaald: ${what.nl.replace(/^De/, 'de')} staat op ${stands} en hoort op ${belongs}.`
    if (isOfCard(one))
      report('fout', place, `${where} Cijfers kunnen in een ander vak staan, dus dit project telt niet mee.`, advice)
    else report('let op', place, `${where} Het overzicht telt wat er staat wel mee. Bijwerken kan zo niet.`, advice)
  }
  return found.some(isOfCard)
}
