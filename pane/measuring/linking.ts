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

/** First what looks at the sheets (linked outcomes, the sheet Effecten), then the sheets: no formula is left without what it looks at. */
export const takeAway = async (host: Host, set: Set, tables: MeasuringTables): Promise<void> => {
  const name = impactkaartNames(set.set).outcomes
  const outcomes = (await host.read([name]))[name] ?? []
  for (const row of linkRows(tables)) await takeLinkAway(host, tables, outcomes, row)
  const { apart, linked } = plans(set)
  await host.extend(linked, apart)
  await host.remove(set.set, 'meten')
}
