// The outcome table of an example from rows that name only the cells they fill in.
import type { Cell } from '../cell'

const headings = [
  'Uitkomst',
  'Bruto aantal',
  'Aantal bewoners',
  'Kans zonder',
  'Kans met',
  'Richting',
  'Eenheden per geval',
  'Deadweight',
  'Eigen aandeel',
  'Verdringing',
  'Jaren',
  'Uitval',
  'Start',
  'Eigen prijs',
  'Prijs',
  'Werkelijk bespaard',
  'Baathouder',
  'Aandeel Rijk',
  'Aandeel gemeente',
  'Laag',
  'Hoog',
  'Bewijs',
  'Bron',
] as const

/** Uitkomst is a name of the price list, unless the row has a price of its own. */
export type OutcomeRow = { readonly Uitkomst: string } & Partial<
  Record<Exclude<(typeof headings)[number], 'Uitkomst' | 'Prijs'>, Cell>
>

/** Header row first; an own price stands in Prijs too, which the functions read. */
export const outcomeTable = (rows: readonly OutcomeRow[]): readonly (readonly Cell[])[] => [
  headings,
  ...rows.map((row) => {
    const filled: Partial<Record<(typeof headings)[number], Cell>> = { ...row, Prijs: row['Eigen prijs'] }
    return headings.map((heading) => filled[heading] ?? '')
  }),
]
