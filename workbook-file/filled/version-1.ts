// Version 1 of the templates (0.2.0): the effects stood on sheet Kaart, four of them, and there was no sheet Effecten. Nothing was asked
// about consent. Every other input cell stands where it stood.
import { effectsName, findName, impactkaartNames } from '../../core'
import type { OlderLayout } from './older-layouts'

/** Column on Kaart -> column on Effecten: effect, for whom, evidence, story. */
const columns = [
  ['B', 'B'],
  ['C', 'C'],
  ['D', 'E'],
  ['F', 'I'],
] as const
/** The four rows: 26 to 29 on Kaart, 8 to 11 on Effecten. */
const rows = [0, 1, 2, 3].map((row) => [26 + row, 8 + row] as const)

export const version1: OlderLayout = {
  version: '1',
  isOf: (opened, set) => {
    const found = { names: opened.names() }
    const effects = findName(found, effectsName(set))?.place?.sheet
    return effects !== undefined && effects === findName(found, impactkaartNames(set).card)?.place?.sheet
  },
  added: ['effecten'],
  moves: rows.flatMap(([before, now]) =>
    columns.map(([from, to]) => ({
      from: { role: 'kaart', at: `${from}${before}` },
      to: { role: 'effecten', at: `${to}${now}` },
    })),
  ),
  names: [{ nameOf: effectsName, role: 'kaart', range: 'B25:H29' }],
  moved: [
    {
      place: { role: 'kaart', range: 'B26:F29' },
      words: {
        nl: 'De effecten staan nu op het blad Effecten; de kaart neemt ze daar over.',
        en: 'The effects stand on sheet Effecten now; the card takes them from there.',
      },
    },
    {
      place: { role: 'kaart', range: 'F26:F29' },
      words: {
        nl: 'Uw verhalen staan op het blad Effecten. Een verhaal komt pas op de kaart als daar bij Toestemming verhaal "ja" staat; dat werd eerder niet gevraagd.',
        en: 'Your stories stand on sheet Effecten. A story comes on the card only when "ja" stands there at Toestemming verhaal; that was not asked before.',
      },
    },
  ],
}
