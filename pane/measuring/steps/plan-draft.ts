// Which indicators are ticked on screen, what measuring them takes, and which cells of the plan change when that is saved.
import { bare, type Cell, minutesPerMonth, type Project } from '../../../core'
import type { Drafts, OwnIndicator } from '../drafts'
import { type Chosen, chosenIn, chosenOf, ofOwn, planInputs } from '../tables/chosen'
import type { PlanField } from '../tables/headings'
import type { MeasuringTables } from '../tables/measuring-tables'
import { filledRows, freeRows, type Line, linesBlock, missingColumn } from '../tables/sheet-table'

type Ticks = Pick<Drafts, 'ticked' | 'added'>

const isIn = (titles: readonly string[], title: string): boolean => titles.some((one) => bare(one) === bare(title))

/** Ticked in the sheet, unless it was changed on screen. */
export const isTicked = (tables: MeasuringTables, { ticked }: Ticks, title: string): boolean =>
  ticked?.[title] ??
  isIn(
    chosenIn(tables).map((one) => one.title),
    title,
  )

/** Everything that is ticked now: first what stands in the plan, then what was ticked or added since. */
export const tickedNow = (tables: MeasuringTables, drafts: Ticks): readonly Chosen[] => {
  const inPlan = chosenIn(tables)
  const added = (drafts.added ?? []).map(ofOwn)
  const fresh = Object.keys(drafts.ticked ?? {}).flatMap((title) => chosenOf(title) ?? [])
  const known = new Map([...inPlan, ...fresh, ...added].map((one) => [bare(one.title), one]))
  return [...known.values()].filter(
    ({ title }) =>
      drafts.ticked?.[title] ??
      (isIn(
        inPlan.map((one) => one.title),
        title,
      ) ||
        added.some((one) => one.title === title)),
  )
}

/** Minutes per month to measure these; undefined while the number of residents is not known. */
export const monthlyMinutes = (
  chosen: readonly Chosen[],
  { reach, months }: Pick<Project, 'reach' | 'months'>,
): number | undefined =>
  chosen.reduce<number | undefined>((sum, { minutes, moments, line }) => {
    const people = line === 'groep' ? 1 : reach
    const one = people === undefined ? undefined : minutesPerMonth({ minutes, people, moments, months })
    return sum === undefined || one === undefined ? undefined : sum + one
  }, 0)

const ownLine = ({ title, question, theme, low, high }: OwnIndicator): Line<PlanField> => ({
  indicator: title,
  ownQuestion: question,
  ownTheme: theme,
  ownLow: cellOf(low),
  ownHigh: cellOf(high),
})

const cellOf = (typed: string): Cell => (typed.trim() === '' || Number.isNaN(Number(typed)) ? typed : Number(typed))

const emptied: Line<PlanField> = Object.fromEntries(planInputs.map((field) => [field, '']))

export type PlanBlock =
  | { readonly block: Cell[][] | undefined }
  | { readonly full: number }
  | { readonly missing: string }

/** The cells of the plan that change: what is no longer ticked is emptied, what is new goes to the first free rows. */
export const planBlock = (tables: MeasuringTables, drafts: Ticks): PlanBlock => {
  const { plan } = tables
  const wanted = tickedNow(tables, drafts)
  const lines = new Map<number, Line<PlanField>>()
  const kept: string[] = []
  for (const row of filledRows(plan, ['indicator'])) {
    const title = row.text('indicator')
    if (
      isIn(
        wanted.map((one) => one.title),
        title,
      )
    )
      kept.push(title)
    else lines.set(row.row, emptied)
  }
  const free = [...freeRows(plan, planInputs), ...lines.keys()].sort((one, other) => one - other)
  for (const { title } of wanted) {
    if (isIn(kept, title)) continue
    const row = free.shift()
    if (row === undefined) return { full: plan.rows.length }
    const own = drafts.added?.find((one) => one.title === title)
    lines.set(row, { ...(lines.has(row) && emptied), ...(own ? ownLine(own) : { indicator: title }) })
  }
  const missing = missingColumn(
    plan,
    drafts.added?.length ? ['indicator', 'ownQuestion', 'ownTheme', 'ownLow', 'ownHigh'] : ['indicator'],
  )
  return missing === undefined ? { block: linesBlock(plan, lines) } : { missing }
}
