// The sheets for measuring and telling, beside the Impactkaart of the same set: choose indicators, measure, tell, keep going.
import type { Plan, PlanName } from '../../plan/plan'
import { methodVersion } from '../../version'
import { indicatorenSheet } from './indicatoren/indicatoren'
import { indicatorenplanSheet } from './indicatorenplan/indicatorenplan'
import { type Book, book } from './layout'
import { metingenSheet } from './metingen/metingen'
import { monitorSheet } from './monitor/monitor'
import { verhalenSheet } from './verhalen/verhalen'

/** Rows of the table of measurements on new sheets, and how many the button Meer rijen adds. */
export const standardMeasurements = 400
export const moreMeasurements = 400
/** More rows than this and the sheets become slow; then one set of sheets per year is the better way. */
export const mostMeasurements = 5000

/**
 * The plan of the sheets for measuring.
 * @param set that of the Impactkaart they stand beside.
 * @param rows rows of the table of measurements, 1 to 5 000.
 */
export const meten = ({ set, rows = standardMeasurements }: { readonly set: string; readonly rows?: number }): Plan => {
  if (!Number.isInteger(rows) || rows < 1 || rows > mostMeasurements)
    throw new RangeError(`rows runs from 1 to ${mostMeasurements}`)
  const it = book(set, rows)
  const parts = [indicatorenplanSheet(it), metingenSheet(it), verhalenSheet(it), monitorSheet(it), indicatorenSheet(it)]
  return {
    template: 'meten',
    set,
    rows,
    version: methodVersion,
    sheets: parts.map(({ sheet }) => sheet),
    names: parts.flatMap(({ sheet, names }) => namesOn(sheet.name, names)),
  }
}

/** A sheet, and the names that point at its cells. */
export interface SheetPart {
  readonly sheet: Plan['sheets'][number]
  readonly names: Readonly<Record<string, string>>
}

export type MetenSheet = (book: Book) => SheetPart

const namesOn = (sheet: string, names: SheetPart['names']): PlanName[] =>
  Object.entries(names).map(([name, range]) => ({ name, sheet, range }))
