// What gathering says of a file in which a row or column was put between our cells, or taken away. Figures of the card may then stand in
// another cell, so nothing is counted of it. Tables for measuring are read by their heads, so what was measured still counts.
import type { PlacedPlan } from './placed-plan'
import { shownSheet } from './private-text'
import type { Report } from './record'

const advice =
  'Haal weg wat is tussengevoegd, of zet terug wat weg is. Kan dat niet, neem de antwoorden dan met de hand over in een lege werkmap.'

/** @returns true when the figures of the card may stand in another cell. */
export const reportPutBetween = ({ astray: found }: Pick<PlacedPlan, 'astray'>, report: Report): boolean => {
  for (const { on, astray, ofCard } of found) {
    const { what, sheet, stands, belongs } = astray
    const place = `${shownSheet(sheet, on.planned.name)}, ${stands.includes(':') ? 'cellen' : 'cel'} ${stands}`
    const where = `Op dit blad is een rij of kolom tussengevoegd of weggehaald: ${what.nl.replace(/^De/, 'de')} staat op ${stands} en hoort op ${belongs}.`
    if (ofCard)
      report('fout', place, `${where} Cijfers kunnen in een ander vak staan, dus dit project telt niet mee.`, advice)
    else report('let op', place, `${where} Het overzicht telt wat er staat wel mee. Bijwerken kan zo niet.`, advice)
  }
  return found.some(({ ofCard }) => ofCard)
}
