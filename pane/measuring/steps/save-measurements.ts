// From answers to rows of the sheet Metingen. The table is read again right before writing, so that nobody's row is overwritten unseen;
// it grows when it is full, and a score that stands there already is only replaced after the user said so.
import { bare, type Cell, meten, metenNames, moreMeasurements, mostMeasurements } from '../../../core'
import type { Host } from '../../host'
import type { MeasurementField } from '../tables/headings'
import type { MeasuringTables } from '../tables/measuring-tables'
import { filledRows, freeRows, type Line, linesBlock, missingColumn, type SheetRow } from '../tables/sheet-table'

/** A score as it goes in the sheet. */
export interface NewScore {
  readonly code: string
  readonly moment: string
  readonly indicator: string
  readonly answer: number
  readonly rater: string
  readonly form: string
}

const inputs = ['code', 'moment', 'indicator', 'answer', 'rater', 'form'] as const satisfies readonly MeasurementField[]

type Row = SheetRow<MeasurementField>

/** What tells a score apart. Scores of groups without a code cannot be told apart, so they never stand there twice. */
const keyOf = (code: string, moment: string, indicator: string, rater: string): string | undefined =>
  code.trim() === '' ? undefined : [code, moment, indicator, rater || 'bewoner'].map(bare).join('\n')

const keyOfRow = (row: Row): string | undefined =>
  keyOf(row.text('code'), row.text('moment'), row.text('indicator'), row.text('rater'))

const keyOfScore = ({ code, moment, indicator, rater }: NewScore): string | undefined =>
  keyOf(code, moment, indicator, rater)

const rowsByKey = ({ measurements }: MeasuringTables): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>()
  for (const row of filledRows(measurements, inputs)) {
    const key = keyOfRow(row)
    if (key !== undefined && !rows.has(key)) rows.set(key, row.row)
  }
  return rows
}

const rowFor = (rows: ReadonlyMap<string, number>, score: NewScore): number | undefined => {
  const key = keyOfScore(score)
  return key === undefined ? undefined : rows.get(key)
}

/** The scores that stand in the sheet already. */
export const alreadyThere = (tables: MeasuringTables, scores: readonly NewScore[]): readonly NewScore[] => {
  const rows = rowsByKey(tables)
  return scores.filter((score) => rowFor(rows, score) !== undefined)
}

/** How many rows the table must have for so many more; undefined when that is more than it may have. */
const rowsNeeded = (rows: number, short: number): number | undefined => {
  if (rows + short > mostMeasurements) return undefined
  return Math.min(mostMeasurements, rows + Math.ceil(short / moreMeasurements) * moreMeasurements)
}

export interface Workplace {
  readonly host: Host
  readonly reread: () => Promise<MeasuringTables>
}

/** `full`: the table cannot hold them; `twice`: some came to stand there while the table grew. Nothing was written then. */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'twice'; readonly scores: readonly NewScore[] }
  | { readonly kind: 'full' }
  | { readonly kind: 'missing'; readonly column: string }

const lineOf = ({ code, moment, indicator, answer, rater, form }: NewScore): Line<MeasurementField> => ({
  code,
  moment,
  indicator,
  answer,
  rater,
  form,
})

/** Writes the scores: those that stand there in their own row, the others in the first free rows. */
export const saveScores = async (
  { host, reread }: Workplace,
  tables: MeasuringTables,
  scores: readonly NewScore[],
): Promise<Saved> => {
  const { set } = tables
  const missing = missingColumn(tables.measurements, inputs)
  if (missing !== undefined) return { kind: 'missing', column: missing }
  const grown = await withRoom({ host, reread }, tables, scores)
  if (!grown) return { kind: 'full' }
  const twice = alreadyThere(grown, scores)
  if (twice.length > alreadyThere(tables, scores).length) return { kind: 'twice', scores: twice }
  const rows = rowsByKey(grown)
  const free = [...freeRows(grown.measurements, inputs)]
  const lines = new Map<number, Line<MeasurementField>>()
  for (const score of scores) {
    const row = rowFor(rows, score) ?? free.shift()
    if (row !== undefined) lines.set(row, lineOf(score))
  }
  const block: Cell[][] | undefined = linesBlock(grown.measurements, lines)
  if (block) await host.write({ [metenNames(set).measurements]: block })
  return { kind: 'saved' }
}

/** The tables with enough free rows, grown when needed; again when someone else filled rows while the table grew. */
const withRoom = async (
  { host, reread }: Workplace,
  tables: MeasuringTables,
  scores: readonly NewScore[],
): Promise<MeasuringTables | undefined> => {
  const present = rowsByKey(tables)
  const wanted = scores.filter((score) => rowFor(present, score) === undefined).length
  const short = wanted - roomLeft(tables)
  if (short <= 0) return tables
  const grown = await moreRows({ host, reread }, tables, short)
  return grown && withRoom({ host, reread }, grown, scores)
}

/** The tables with at least so many more rows; undefined when there can be no more. */
export const moreRows = async (
  { host, reread }: Workplace,
  { set, measurements }: MeasuringTables,
  least = 1,
): Promise<MeasuringTables | undefined> => {
  const rows = measurements.rows.length
  const more = rowsNeeded(rows, least)
  if (more === undefined) return undefined
  await host.extend(meten({ set, rows }), meten({ set, rows: more }))
  return reread()
}

/** How many rows are free. */
export const roomLeft = ({ measurements }: MeasuringTables): number => freeRows(measurements, inputs).length
