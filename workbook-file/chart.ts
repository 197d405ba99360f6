// A chart of a plan in the words of the file library. What the library cannot say (a light line across, a line that is straight, the place
// of the bars) stands in extra-parts.ts.
import type { SheetChart } from 'hucre'
import {
  absolute,
  areaOf,
  hasFigures,
  hasLegend,
  type PlanChart,
  type PlanSeries,
  type PlanSheet,
  quoteSheet,
  scaleStep,
  seriesColor,
} from '../core'

const types = { bar: 'bar', column: 'column', line: 'scatter' } as const

export const writeChart = (
  plan: PlanChart,
  { name: sheet, accent }: Pick<PlanSheet, 'name' | 'accent'>,
): SheetChart => {
  const { kind, title, alt, series, covers } = plan
  const { from, to } = areaOf(covers)
  return {
    type: types[kind],
    title,
    showTitle: true,
    titleFontSize: 11,
    titleBold: true,
    titleOverlay: false,
    altText: alt,
    legend: hasLegend(plan) && 'bottom',
    ...(hasLegend(plan) && { legendFontSize: 9 }),
    varyColors: false,
    gapWidth: hasFigures(plan) ? 40 : 60,
    dispBlanksAs: 'gap',
    series: series.map((one, at) => writeSeries(one, plan, seriesColor(plan, at, accent).slice(1), sheet)),
    axes: axesOf(plan),
    ...(hasFigures(plan) && figures),
    anchor: {
      from: { row: from.row - 1, col: from.column - 1 },
      to: { row: to.row, col: to.column },
    },
  }
}

const writeSeries = (
  { name, values }: PlanSeries,
  { kind, categories }: PlanChart,
  color: string,
  sheet: string,
): SheetChart['series'][number] => {
  const on = (range: string) => `${quoteSheet(sheet)}!${absolute(range)}`
  return {
    name,
    values: on(values),
    categories: on(categories),
    color,
    ...(kind === 'line' && {
      stroke: { width: 2.25 },
      marker: { symbol: 'circle', size: 6, fill: color, line: color },
    }),
  }
}

/** Room left for names and right for amounts; extra-parts.ts makes it the place of the bars alone. */
const figures: Pick<SheetChart, 'plotAreaLayout' | 'dataLabels'> = {
  plotAreaLayout: { x: 0.33, y: 0.2, w: 0.47, h: 0.77 },
  // The amount stands at its bar. A bar of nothing has none, and neither has one to the left: it would stand on its name.
  dataLabels: { showValue: true, position: 'outEnd', numberFormat: { formatCode: '#,##0;;', sourceLinked: false } },
}

const noTicks = { majorTickMark: 'none', minorTickMark: 'none' } as const

const axesOf = (plan: PlanChart): NonNullable<SheetChart['axes']> => {
  const { kind, axisTitle } = plan
  return {
    x: {
      // The first row of the table on top, as in the table.
      reverse: kind === 'bar',
      tickLblPos: 'low',
      labelFontSize: 9,
      ...noTicks,
      ...(kind === 'line' && { scale: { min: 0 }, numberFormat: { formatCode: '0' } }),
      ...(axisTitle !== undefined && { title: axisTitle, axisTitleFontSize: 9 }),
    },
    y: hasFigures(plan) ? { hidden: true, ...noTicks } : valueAxis(plan),
  }
}

const asInCells = { formatCode: 'General', sourceLinked: true } as const

const valueAxis = (plan: PlanChart): NonNullable<NonNullable<SheetChart['axes']>['y']> => {
  const { kind, scale } = plan
  const step = scaleStep(plan)
  return {
    labelFontSize: 9,
    ...noTicks,
    gridlines: { major: true },
    // Whole numbers, large ones in groups of three, or as the cells show them on a scale of its own.
    numberFormat: step !== undefined ? { formatCode: '0' } : scale ? asInCells : { formatCode: '#,##0' },
    ...(scale && { scale: { ...scale, ...(step !== undefined && { majorUnit: step }) } }),
    // Where the last row is, so at the bottom.
    ...(kind === 'bar' && { crosses: 'max' }),
  }
}
