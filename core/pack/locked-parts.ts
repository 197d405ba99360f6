// Which parts of the workbook a pack can lock, and which cells those are.
import {
  type Book,
  book,
  costParts,
  outcomeColumn,
  outcomeRange,
  projectCell,
  startCells,
} from '../templates/impactkaart/layout'
import { impactkaartNames } from '../templates/impactkaart/names'
import type { Role } from '../templates/impactkaart/titles'
import { metenNames } from '../templates/meten/names'

export const lockedParts = [
  'organisatie',
  'project-kosten',
  'project-rekenwijze',
  'prijzen',
  'eigen-prijs',
  'indicatorenplan',
] as const
export type LockedPart = (typeof lockedParts)[number]

/** Cells by a defined name, or on the sheet with a role. */
export type Cells =
  | { readonly name: string }
  | { readonly role: Role; readonly range: string | ((book: Book) => string) }

const cellsOf: Readonly<Record<LockedPart, (set: string) => Cells>> = {
  organisatie: () => ({ role: 'start', range: `${startCells.organisation}:${startCells.municipality}` }),
  'project-kosten': () => ({ role: 'project', range: costParts }),
  'project-rekenwijze': () => ({
    role: 'project',
    range: `${projectCell('Prijspeil')}:${projectCell('Uren per fte')}`,
  }),
  prijzen: (set) => ({ name: impactkaartNames(set).ownPrices }),
  'eigen-prijs': () => ({ role: 'uitkomsten', range: (it) => outcomeRange(outcomeColumn('Eigen prijs'), it) }),
  indicatorenplan: (set) => ({ name: metenNames(set).plan }),
}

/** Where a part lies in a plan: the sheet by its role or a name, and the range. */
export const lockedCells = (
  part: LockedPart,
  set: string,
  rows: number,
): { name: string } | { role: Role; range: string } => {
  const cells = cellsOf[part](set)
  if ('name' in cells) return cells
  const { role, range } = cells
  return { role, range: typeof range === 'string' ? range : range(book(set, rows, false)) }
}
