// What deserves attention (`let op`): not wrong, but a reader of the card may stumble over it.
// This file knows the project and the table as a whole; row-warnings.ts looks at one outcome at a time.
import type { Facts } from '../sentences/problem'
import { card } from './card'
import { doubleCounting } from './double-counting'
import type { Finding } from './finding'
import { rowWarnings } from './row-warnings'
import type { Outcome, Outcomes, Project } from './rows'

const remarkableFactor = { low: 0.2, high: 5 }

/** A row that makes up more than this part of the benefit carries the result. */
const carries = 0.5

const inProject = (item: string, row?: number): Facts => ({ table: 'project', ...(row ? { row } : {}), item })

/** Warnings about project and outcomes. `complete` is false when rows are missing because they could not be read. */
export const warnings = (project: Project, outcomes: Outcomes, complete: boolean): readonly Finding[] => [
  ...projectWarnings(project),
  ...tableWarnings(outcomes),
  ...outcomes.rows.flatMap((outcome) => rowWarnings(outcome, project)),
  ...doubleCounting(outcomes.rows),
  ...correctionWarnings(outcomes.rows),
  ...(complete ? totalWarnings(project, outcomes.rows) : []),
]

const projectWarnings = (project: Project): Finding[] => [
  ...project.unknownRows.map(
    ({ row, label }): Finding => ({
      code: label === '' ? 'project-row-nameless' : 'project-row-unknown',
      facts: label === '' ? { table: 'project', row } : { ...inProject(label, row), label },
    }),
  ),
  ...project.zerosSkipped.map(({ row, column }): Finding => ({ code: 'zero-skipped', facts: inProject(column, row) })),
  ...(project.discount.rate === 0 ? [{ code: 'discount-zero', facts: inProject('Discontovoet') } as const] : []),
  ...(project.costs === 0 ? [{ code: 'no-costs', facts: inProject('Kosten totaal') } as const] : []),
]

const tableWarnings = (outcomes: Outcomes): Finding[] => [
  ...outcomes.unknownColumns.map((label): Finding => ({ code: 'column-unknown', facts: { column: label } })),
  ...outcomes.headlessColumns.map((column): Finding => ({ code: 'column-headless', facts: { column } })),
  ...outcomes.ignoredPrices.map(
    ({ row, column }): Finding =>
      row === 1
        ? { code: 'own-price-column', facts: { column } }
        : { code: 'own-price-ignored', facts: { row, column } },
  ),
  ...outcomes.skippedRows.map((row): Finding => ({ code: 'row-skipped', facts: { row } })),
  ...outcomes.zerosSkipped.map((place): Finding => ({ code: 'zero-skipped', facts: { ...place } })),
]

/** Is nothing corrected at all?  Then the claim is that all of it is the project's doing. */
const correctionWarnings = (rows: readonly Outcome[]): Finding[] => {
  if (rows.length === 0) return []
  const noReference = rows.every(({ deadweight, chances }) => deadweight === 0 && chances === undefined)
  const allOurs = rows.every(({ ownShare }) => ownShare === 1)
  return [
    ...(noReference ? [{ code: 'no-reference', facts: { column: 'Deadweight' } } as const] : []),
    ...(allOurs ? [{ code: 'all-ours', facts: { column: 'Eigen aandeel' } } as const] : []),
  ]
}

const totalWarnings = (project: Project, rows: readonly Outcome[]): Finding[] => {
  const { factor, benefits, results } = card(project, rows)
  const found: Finding[] = results
    .filter(({ outcome, presentValue }) => outcome.evidence === 'schatting' && presentValue > carries * benefits)
    .map(({ outcome, presentValue }) => ({
      code: 'estimate-carries',
      facts: { row: outcome.row, column: 'Bewijs', part: presentValue / benefits },
    }))
  if (factor !== undefined && factor > remarkableFactor.high) found.push({ code: 'factor-high', facts: { factor } })
  if (factor !== undefined && factor < remarkableFactor.low) found.push({ code: 'factor-low', facts: { factor } })
  return benefits > 0 ? found : found.filter(({ code }) => code !== 'estimate-carries')
}
