// Making a new Impactkaart in the workbook: the sheets first, then what was filled in.
import { impactkaart, impactkaartNames, nextSet } from '../../core'
import type { Host } from '../host'
import { type QuickValues, quickCells, quickFields, readQuick } from './quick-fields'

/** Adds the sheets of a new set and gives its suffix. */
export const insertSet = async (host: Host): Promise<string> => {
  const set = nextSet(await host.sheetNames())
  await host.insert(impactkaart({ set }))
  return set
}

/** Fills Start of a set, with the date of today. */
export const fillStart = (host: Host, set: string, values: QuickValues): Promise<void> => {
  const names = impactkaartNames(set)
  const cells = Object.fromEntries(quickFields.map((field) => [field, readQuick(field, values[field])]))
  return host.write({ ...quickCells(cells, names), [names.today]: [[host.today()]] })
}
