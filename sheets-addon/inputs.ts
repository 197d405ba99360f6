// The cells of a plan as rectangles: those that people fill in, which stay free, and those that come with more rows.
import { blocks, type Plan, type PlanSheet } from '../core'
import type { Extension } from './wire'

export const inputsOf = ({ cells }: Pick<PlanSheet, 'cells'>): string[] =>
  blocks(cells, ({ meaning }) => (meaning === 'invoer' ? meaning : undefined)).map(({ range }) => range)

/** Per sheet the input cells of the earlier plan, and the cells that it did not have. */
export const cellsAfter = (before: Plan, after: Plan): Pick<Extension, 'inputs' | 'fresh'> => {
  const per = ({ sheets }: Plan, of: (sheet: PlanSheet) => string[]) =>
    Object.fromEntries(sheets.map((sheet) => [sheet.name, of(sheet)]))
  const fresh = (sheet: PlanSheet): string[] => {
    const old = new Set(before.sheets.find(({ name }) => name === sheet.name)?.cells.map(({ at }) => at))
    return blocks(sheet.cells, ({ at }) => (old.has(at) ? undefined : '')).map(({ range }) => range)
  }
  return { inputs: per(before, inputsOf), fresh: per(after, fresh) }
}
