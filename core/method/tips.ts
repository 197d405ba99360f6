// What would make the card stronger (`tip`): nothing is wrong without it.
import type { Finding } from './finding'
import type { Outcome, Project } from './rows'

/** Tips about project and outcomes. */
export const tips = (project: Project, rows: readonly Outcome[]): readonly Finding[] => [
  ...(project.reach === undefined ? [{ code: 'no-reach', facts: { table: 'project', item: 'Bereik' } } as const] : []),
  ...(project.reach === 0 ? [{ code: 'reach-zero', facts: { table: 'project', item: 'Bereik' } } as const] : []),
  ...(project.municipality === ''
    ? [{ code: 'no-municipality', facts: { table: 'project', item: 'Gemeente' } } as const]
    : []),
  ...rows
    .filter(({ ownPrice, ownSource }) => ownPrice && !ownSource)
    .map(({ row, label }): Finding => ({ code: 'own-price-no-source', facts: { row, column: 'Bron', label } })),
  ...(rows.length > 0 && rows.every(({ low, high }) => low === 1 && high === 1)
    ? [{ code: 'no-band', facts: { column: 'Laag' } } as const]
    : []),
]
