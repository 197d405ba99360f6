// Which sheets of the workbook are ours. Names of cells, Excel's ids and sheet names can each be changed or copied by a user or by
// another program, so no single one is believed: a sheet is ours when at least two of the three say so.
import { impactkaart, type Plan } from '../../core'
import { findName, setsIn } from './found-sets'
import { hostProblem } from './host-problem'
import { type Survey, same } from './survey'

/** The plan of a set as it stands in the workbook. */
export const planOf = (found: Survey, set: string): Plan => {
  const rows = setsIn(found).find((one) => one.set === set)?.rows ?? 0
  return impactkaart(rows > 0 ? { set, rows } : { set })
}

/** The sheet of each sheet of a plan, as far as it is there. */
export const sheetsOf = (found: Survey, plan: Plan): Map<string, Excel.Worksheet> => {
  const ids = found.record.find(({ set }) => set === plan.set)?.sheetIds ?? []
  const ours = new Map<string, Excel.Worksheet>()
  for (const [at, { name }] of plan.sheets.entries()) {
    const pointedAt = plan.names
      .filter(({ sheet }) => sheet === name)
      .map((one) => findName(found, one.name)?.place?.sheet)
    const signs = (sheet: Excel.Worksheet): number =>
      [
        same(sheet.name, name),
        ids[at] !== undefined && same(sheet.id, ids[at]),
        pointedAt.some((one) => one !== undefined && same(one, sheet.name)),
      ].filter(Boolean).length
    const sheet = found.sheets.find((one) => signs(one) >= 2)
    if (sheet) ours.set(name, sheet)
  }
  return ours
}

export const sheetOf = (sheets: ReadonlyMap<string, Excel.Worksheet>, planned: string): Excel.Worksheet => {
  const sheet = sheets.get(planned)
  if (!sheet) throw hostProblem('sheetGone', planned)
  return sheet
}
