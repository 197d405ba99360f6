// Which sheets are those of a set. Names of cells, ids of sheets and names of sheets can each be changed or copied by a user or by another
// program, and an Excel may give the id of a deleted sheet to a new one. So a sheet is ours only when a name of the set points at it, and
// its own name or its id says so too. Every sheet of the plan has a name. Apart from found-sets.ts, because this needs the whole template,
// which a pane loads late.
import { aboutFileName } from '../pack/about-file-names'
import type { Plan, TemplateName } from '../plan/plan'
import { impactkaart, meten, mostMeasurements } from '../templates/index'
import { type Found, type FoundName, type FoundSheet, findName, setsIn } from './found-sets'
import { isRecordOf, sameName } from './record'

/** As much of a plan as it takes to know its sheets in a workbook. */
export type PlanOutline = Pick<Plan, 'template' | 'set' | 'names'> & {
  readonly sheets: readonly { readonly name: string }[]
}

/** The names that come and go with a plan: its own, and the one that the pack of an organisation adds. */
export const namesOfPlan = ({ template, set, names }: PlanOutline): string[] => [
  ...names.map(({ name }) => name),
  ...(template === 'impactkaart' ? [aboutFileName(set)] : []),
]

/**
 * The plans of a set as it stands in the workbook: the Impactkaart, and the sheets for measuring when they are there, or when some are left
 * after the user deleted the table of measurements.
 */
export const plansOfSet = (found: Pick<Found, 'names' | 'record'>, set: string): readonly Plan[] => {
  const { rows = 0, measurements } = setsIn(found).find((one) => one.set === set) ?? {}
  const card = impactkaart({ set, ...(rows > 0 && { rows }), measured: measurements !== undefined })
  const remembered = found.record.find(isRecordOf({ template: 'meten', set }))
  if (measurements === undefined && remembered === undefined) return [card]
  const measured = Math.min(measurements ?? remembered?.rows ?? 0, mostMeasurements)
  return [card, meten({ set, ...(measured > 0 && { rows: measured }) })]
}

/** One of them. */
export const planOfSet = (
  found: Pick<Found, 'names' | 'record'>,
  set: string,
  template: TemplateName,
): Plan | undefined => plansOfSet(found, set).find((plan) => plan.template === template)

/** The sheet of each sheet of a plan, by its planned name, as far as it is there. */
export const sheetsOfPlan = <S extends FoundSheet>(found: Found<FoundName, S>, plan: PlanOutline): Map<string, S> => {
  const ids = found.record.find(isRecordOf(plan))?.sheetIds ?? []
  const ours = new Map<string, S>()
  for (const [at, { name }] of plan.sheets.entries()) {
    const pointedAt = plan.names
      .filter(({ sheet }) => sheet === name)
      .map((one) => findName(found, one.name)?.place?.sheet)
    const isOurs = (sheet: S): boolean =>
      pointedAt.some((one) => one !== undefined && sameName(one, sheet.name)) &&
      (sameName(sheet.name, name) || (ids[at] !== undefined && sameName(sheet.id, ids[at])))
    const sheet = found.sheets.find(isOurs)
    if (sheet) ours.set(name, sheet)
  }
  return ours
}
