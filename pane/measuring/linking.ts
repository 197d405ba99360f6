// The sheets for measuring of a set: adding them beside its Impactkaart, linking the sheet Effecten to them, and taking them away again.
import { impactkaart, impactkaartNames, meten } from '../../core'
import type { Host, SheetSet } from '../host'
import { linkRows, takeLinkAway } from './tables/link-rows'
import type { MeasuringTables } from './tables/measuring-tables'

type Set = Pick<SheetSet, 'set' | 'rows'>

const plans = ({ set, rows }: Set) => ({
  apart: impactkaart({ set, rows }),
  linked: impactkaart({ set, rows, measured: true }),
})

export const addSheets = (host: Host, { set }: Set): Promise<void> => host.insert(meten({ set }))

/** The sheet Effecten shows what the measurements say. Doing it twice changes nothing. */
export const linkSheets = (host: Host, set: Set): Promise<void> => {
  const { apart, linked } = plans(set)
  return host.extend(apart, linked)
}

/**
 * First what looks at the sheets (linked outcomes, the sheet Effecten), then the sheets: no formula is left without what it looks at.
 * @returns the name of an outcome that could not be unlinked; the sheets then stay.
 */
export const takeAway = async (host: Host, set: Set, tables: MeasuringTables): Promise<string | undefined> => {
  const name = impactkaartNames(set.set).outcomes
  for (const row of linkRows(tables)) {
    const outcomes = (await host.read([name]))[name] ?? []
    if (!(await takeLinkAway(host, tables, outcomes, row))) return row.text('outcome')
  }
  const { apart, linked } = plans(set)
  await host.extend(linked, apart)
  await host.remove(set.set, 'meten')
  return undefined
}
