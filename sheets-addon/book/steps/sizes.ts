// Widths and heights. Google has no call that sets different widths at once, and each call takes time, so neighbours that differ little
// get one size, the larger of theirs: nothing is ever cut off. Rows whose text wraps grow by themselves, unless it wraps in merged cells.
import { areaOf, type PlanSheet } from '../../../core'
import type { Sheet } from '../survey'

/** Neighbours with one size. */
export interface Run {
  readonly first: number
  readonly count: number
  /** Pixels; undefined = as Google gives it. */
  readonly size: number | undefined
}

interface Sized {
  readonly size: number | undefined
  /** How much an extra pixel matters here. */
  readonly weight: number
}

interface OpenRun extends Run {
  readonly weight: number
}

const runsOf = (sizes: readonly Sized[]): OpenRun[] => {
  const runs: OpenRun[] = []
  for (const [at, { size, weight }] of sizes.entries()) {
    const last = runs[runs.length - 1]
    if (last && last.size === size)
      runs[runs.length - 1] = { ...last, count: last.count + 1, weight: last.weight + weight }
    else runs.push({ first: at + 1, count: 1, size, weight })
  }
  return runs
}

/** What it costs in pixels to give two neighbours the larger size of the two. */
const costOf = (one: OpenRun, other: OpenRun): number => {
  if (one.size === undefined || other.size === undefined) return Number.POSITIVE_INFINITY
  const size = Math.max(one.size, other.size)
  return (size - one.size) * one.weight + (size - other.size) * other.weight
}

const joined = (one: OpenRun, other: OpenRun): OpenRun => ({
  first: one.first,
  count: one.count + other.count,
  size: Math.max(one.size ?? 0, other.size ?? 0),
  weight: one.weight + other.weight,
})

/** Runs of equal size, at most so many that must be set; the cheapest neighbours are joined first. */
export const fewRuns = (sizes: readonly Sized[], most: number): Run[] => {
  const runs = runsOf(sizes)
  const toSet = () => runs.filter(({ size }) => size !== undefined).length
  while (toSet() > Math.max(1, most)) {
    const costs = runs.slice(1).map((run, at) => costOf(runs[at] ?? run, run))
    const cheapest = costs.indexOf(Math.min(...costs))
    const [one, other] = [runs[cheapest], runs[cheapest + 1]]
    if (!one || !other || costs[cheapest] === Number.POSITIVE_INFINITY) break
    runs.splice(cheapest, 2, joined(one, other))
  }
  return runs.filter(({ size }) => size !== undefined).map(({ first, count, size }) => ({ first, count, size }))
}

/** Pixels for a width in characters, as spreadsheets count them. */
const pixelsWide = (characters: number): number => Math.round(characters * 7 + 5)
const pixelsHigh = (points: number): number => Math.round((points * 4) / 3)

/** What a row of Google has by itself. */
const ordinaryHeight = 21

/** Columns beside the printed part hold helpers: their width hardly matters. */
const widths = ({ columns, print }: PlanSheet): Sized[] => {
  const printed = areaOf(print.area).to.column
  return columns.map(({ width }, at) => ({ size: pixelsWide(width), weight: at < printed ? 1 : 0.02 }))
}

const heights = ({ rowHeights, merges, cells }: PlanSheet, rows: number): Sized[] => {
  const wraps = new Set(cells.filter(({ wrap }) => wrap).map(({ at }) => at))
  const stuck = new Set<number>()
  for (const merge of merges) {
    const { from, to } = areaOf(merge)
    if (wraps.has(merge.split(':')[0] ?? '')) for (let row = from.row; row <= to.row; row++) stuck.add(row)
  }
  return Array.from({ length: rows }, (_, at) => {
    const pixels = pixelsHigh(rowHeights[at + 1] ?? 0)
    return { size: stuck.has(at + 1) && pixels > ordinaryHeight ? pixels : undefined, weight: 1 }
  })
}

/** At most `most` calls for both; a third of them at least goes to the heights that matter. */
export const setSizes = (sheet: Sheet, planned: PlanSheet, rows: number, most: number): void => {
  const high = fewRuns(heights(planned, rows), Math.floor(most / 3))
  for (const { first, count, size } of high) if (size) sheet.setRowHeights(first, count, size)
  for (const { first, count, size } of fewRuns(widths(planned), most - high.length))
    if (size) sheet.setColumnWidths(first, count, size)
}
