// Plans as an earlier version kept them in this browser, in the shape of today. The sheets themselves stay as they were made.
import type { Plan, PlanChart, PlanSheet } from '../core'

/** Raise this when the shape of kept work changes, and add the step from the shape before. */
export const schema = 2

/** Until schema 1 a chart had one series, without a list around it. */
type ChartOf1 = Omit<PlanChart, 'series'> & { readonly values: string; readonly seriesName: string }

const chartFrom1 = (chart: ChartOf1 | PlanChart): PlanChart => {
  if ('series' in chart) return chart
  const { values, seriesName, ...rest } = chart
  return { ...rest, series: [{ name: seriesName, values }] }
}

const sheetFrom1 = (sheet: PlanSheet): PlanSheet => ({ ...sheet, charts: sheet.charts.map(chartFrom1) })

const planFrom1 = (plan: Plan): Plan => ({ ...plan, sheets: plan.sheets.map(sheetFrom1) })

/** By the schema that the plans were kept in: one step up. */
const steps: Readonly<Record<number, (plan: Plan) => Plan>> = { 1: planFrom1 }

/** Throws when they do not have the shape that their schema promises. */
export const plansOfToday = (kept: readonly Plan[], from: number): readonly Plan[] => {
  let plans = kept
  for (let at = from; at < schema; at += 1) {
    const step = steps[at]
    if (!step) throw new Error(`No way from schema ${at}`)
    plans = plans.map(step)
  }
  return plans
}
