// The second part of an example, on an Impactkaart that holds its first part: the sheets for measuring and telling, filled in, and the
// outcome whose chances come from the scores. Doing it again changes nothing, so after a failure it can simply be tried again.
import {
  type Cell,
  type ExampleMeasuring,
  type ExampleProject,
  effectsName,
  impactkaartNames,
  measuredExamples,
  measurementsOf,
  meten,
  metenNames,
  sheetTitle,
  standardMeasurements,
  standardRows,
} from '../../core'
import type { Host } from '../host'
import { linkSheets } from '../measuring/linking'
import { writeLink } from '../measuring/tables/link-rows'
import { type MeasuringTables, readMeasuring } from '../measuring/tables/measuring-tables'
import { type Line, linesBlock, type SheetTable } from '../measuring/tables/sheet-table'
import { projectBlock } from './fill-example'
import { listedRows } from './outcome-table'

/** Rows left for what is typed after the answers of the example. */
const spareRows = 50
const daysPerMonth = 365.25 / 12
/** The project of an example ended so many days ago: everything is measured, and the moment after the end is still to come. */
const daysSinceEnd = 21

export const fillMeasured = async (host: Host, set: string, example: ExampleProject): Promise<void> => {
  const measuring = measuredExamples.get(example.key)
  if (!measuring) return
  await addSheets(host, set, measurementsOf(measuring).length)
  const tables = await readMeasuring(host, set)
  const { project, outcomes } = impactkaartNames(set)
  const { monitor } = metenNames(set)
  const cells = await host.read([project, outcomes, monitor])
  const end = host.today() - daysSinceEnd
  const start = end - Math.round(example.start.months * daysPerMonth)
  await host.write({
    [project]: projectBlock(cells[project] ?? [], [['Startdatum', start]]),
    ...blocksOf(tables, measuring, end),
    [monitor]: countedBlock(cells[monitor] ?? [], measuring),
  })
  await link(host, tables, cells[outcomes] ?? [], measuring)
  await host.show(sheetTitle('kaart', set))
}

/** Only what is not there yet. */
const addSheets = async (host: Host, set: string, answers: number): Promise<void> => {
  const found = (await host.sets()).find((one) => one.set === set)
  const rows = Math.max(standardMeasurements, answers + spareRows)
  if (found?.measurements === undefined) await host.insert(meten({ set, rows }))
  await linkSheets(host, { set, rows: found?.rows ?? standardRows })
}

const blocksOf = (tables: MeasuringTables, measuring: ExampleMeasuring, end: number): Record<string, Cell[][]> => {
  const { goal, plan, measurements, stories } = metenNames(tables.set)
  const { who, change, seen } = measuring.goal
  return {
    [goal]: [[who], [change], [end], [seen]],
    [effectsName(tables.set)]: block(tables.effects, measuring.effects),
    [plan]: block(
      tables.plan,
      measuring.indicators.map(({ counted: _, ...line }) => line),
    ),
    [measurements]: block(tables.measurements, measurementsOf(measuring)),
    [stories]: block(tables.stories, measuring.stories),
  }
}

/** The lines from the first row below the header. */
const block = <F extends string>(table: SheetTable<F>, lines: readonly Line<F>[]): Cell[][] =>
  linesBlock(table, new Map(lines.map((line, index) => [index + 2, line]))) ?? []

/** What was counted, under the first heading of each moment: the second one shows what sheet Monitor makes of it. */
const countedBlock = ([header = []]: readonly Cell[][], { indicators }: ExampleMeasuring): Cell[][] => {
  const line = (counted: readonly (number | undefined)[]): Cell[] =>
    header.map((heading, column) => {
      const at = ['start', 'halverwege', 'einde'].indexOf(String(heading))
      return at >= 0 && header.indexOf(heading) === column ? counted[at] : undefined
    })
  return [line([]), ...indicators.map(({ counted = [] }) => line(counted))]
}

const link = async (
  host: Host,
  tables: MeasuringTables,
  outcomes: readonly Cell[][],
  { link: { outcome, indicator, threshold } }: ExampleMeasuring,
): Promise<void> => {
  const row = listedRows(outcomes).find(({ label }) => label === outcome)?.row
  if (row !== undefined)
    await writeLink(host, tables, outcomes, { row, label: outcome, indicator, threshold, use: 'ja' })
}
