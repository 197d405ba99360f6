// Charts. Google's script library has no alternative text for a chart; the title and the same amounts in the cells beside it have to do.
import {
  areaOf,
  gridColor,
  hasFigures,
  hasLegend,
  type PlanChart,
  type PlanSheet,
  scaleStep,
  seriesColor,
} from '../../../core'
import type { Sheet } from '../survey'

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder

/** What a chart takes from its sheet: the sizes, and the colour of an organisation. */
type ChartSheet = Pick<PlanSheet, 'columns' | 'rowHeights' | 'accent'>

/** Pixels of the cells a chart covers, by the sizes of the plan. */
const extent = (covers: string, { columns, rowHeights }: ChartSheet) => {
  const { from, to } = areaOf(covers)
  let [width, height] = [0, 0]
  for (let column = from.column; column <= to.column; column++) width += (columns[column - 1]?.width ?? 12) * 7 + 5
  for (let row = from.row; row <= to.row; row++) height += ((rowHeights[row] ?? 16) * 4) / 3
  return { width: Math.round(width), height: Math.round(height) }
}

/** A line is a scatter chart whose points are joined: only there is each point at its own place along the axis. */
const ofKind = (builder: Builder, kind: PlanChart['kind']) => {
  if (kind === 'line') return builder.asScatterChart()
  return kind === 'bar' ? builder.asBarChart() : builder.asColumnChart()
}

const joinedPoints = { lineWidth: 2, pointSize: 7 }

/** By number of the series: its name, and the amounts at the bars where they stand there. */
const seriesOptions = (chart: PlanChart) =>
  Object.fromEntries(
    chart.series.map(({ name }, at) => [
      at,
      {
        labelInLegend: name,
        ...(chart.kind === 'line' && joinedPoints),
        ...(hasFigures(chart) && { dataLabel: 'value' }),
      },
    ]),
  )

/** The axis of values where it has ends of its own, with a line across at each step. */
const scaleOptions = (chart: PlanChart) => {
  const { scale } = chart
  if (!scale) return undefined
  const step = scaleStep(chart)
  const lines = step === undefined ? {} : { count: (scale.max - scale.min) / step + 1 }
  return { viewWindowMode: 'explicit', viewWindow: { ...scale }, gridlines: { color: gridColor, ...lines } }
}

const optionsOf = (chart: PlanChart, planned: ChartSheet) => {
  const { kind, title, series, axisTitle, covers } = chart
  const scale = scaleOptions(chart)
  return {
    title,
    ...extent(covers, planned),
    legend: { position: hasLegend(chart) ? 'bottom' : 'none' },
    colors: series.map((_, at) => seriesColor(chart, at, planned.accent)),
    series: seriesOptions(chart),
    ...(axisTitle !== undefined && { hAxis: { title: axisTitle } }),
    // It lies under horizontal bars, and stands beside everything else.
    ...(scale && { [kind === 'bar' ? 'hAxis' : 'vAxis']: scale }),
    // Else months, being numbers, would be taken for a series.
    ...(kind === 'line' && { useFirstColumnAsDomain: true }),
  }
}

export const addCharts = (sheet: Sheet, charts: readonly PlanChart[], planned: ChartSheet): void => {
  for (const chart of charts) {
    const { row, column } = areaOf(chart.covers).from
    let builder = ofKind(sheet.newChart(), chart.kind).addRange(sheet.getRange(chart.categories))
    for (const { values } of chart.series) builder = builder.addRange(sheet.getRange(values))
    builder = builder.setNumHeaders(0).setPosition(row, column, 0, 0)
    for (const [name, value] of Object.entries(optionsOf(chart, planned))) builder = builder.setOption(name, value)
    sheet.insertChart(builder.build())
  }
}
