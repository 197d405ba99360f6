// Charts. Google's script library has no alternative text for a chart; the title and the same amounts in the cells beside it have to do.
import { areaOf, chartColor, chartColors, type PlanChart, type PlanSheet } from '../../../core'
import type { Sheet } from '../survey'

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder

/** Pixels of the cells a chart covers, by the sizes of the plan. */
const extent = (covers: string, { columns, rowHeights }: Pick<PlanSheet, 'columns' | 'rowHeights'>) => {
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

/** By number of the series: its name, and the amounts at the bars when there is one row of them. */
const seriesOptions = ({ kind, series }: PlanChart) =>
  Object.fromEntries(
    series.map(({ name }, at) => [
      at,
      {
        labelInLegend: name,
        ...(kind === 'line' && joinedPoints),
        ...(kind !== 'line' && series.length === 1 && { dataLabel: 'value' }),
      },
    ]),
  )

/** The axis of values lies under horizontal bars, and stands beside everything else. */
const axes = ({ kind, scale, axisTitle }: PlanChart): Readonly<Record<string, object>> => {
  const values = kind === 'bar' ? 'hAxis' : 'vAxis'
  return {
    ...(axisTitle !== undefined && { hAxis: { title: axisTitle } }),
    ...(scale && { [values]: { viewWindowMode: 'explicit', viewWindow: { min: scale.min, max: scale.max } } }),
  }
}

const optionsOf = (chart: PlanChart, sizes: Pick<PlanSheet, 'columns' | 'rowHeights'>) => {
  const { kind, title, series, covers } = chart
  return {
    title,
    ...extent(covers, sizes),
    legend: { position: series.length > 1 ? 'bottom' : 'none' },
    colors: series.length > 1 ? [...chartColors.slice(0, series.length)] : [chartColor],
    series: seriesOptions(chart),
    ...axes(chart),
    // Else months, being numbers, would be taken for a series.
    ...(kind === 'line' && { useFirstColumnAsDomain: true }),
  }
}

export const addCharts = (
  sheet: Sheet,
  charts: readonly PlanChart[],
  sizes: Pick<PlanSheet, 'columns' | 'rowHeights'>,
): void => {
  for (const chart of charts) {
    const { row, column } = areaOf(chart.covers).from
    let builder = ofKind(sheet.newChart(), chart.kind).addRange(sheet.getRange(chart.categories))
    for (const { values } of chart.series) builder = builder.addRange(sheet.getRange(values))
    builder = builder.setNumHeaders(0).setPosition(row, column, 0, 0)
    for (const [name, value] of Object.entries(optionsOf(chart, sizes))) builder = builder.setOption(name, value)
    sheet.insertChart(builder.build())
  }
}
