// Charts. Google's script library has no alternative text for a chart; the title and the same amounts in the cells beside it have to do.
import { areaOf, chartColor, type PlanChart, type PlanSheet } from '../../../core'
import type { Sheet } from '../survey'

/** Pixels of the cells a chart covers, by the sizes of the plan. */
const extent = (covers: string, { columns, rowHeights }: Pick<PlanSheet, 'columns' | 'rowHeights'>) => {
  const { from, to } = areaOf(covers)
  let [width, height] = [0, 0]
  for (let column = from.column; column <= to.column; column++) width += (columns[column - 1]?.width ?? 12) * 7 + 5
  for (let row = from.row; row <= to.row; row++) height += ((rowHeights[row] ?? 16) * 4) / 3
  return { width: Math.round(width), height: Math.round(height) }
}

export const addCharts = (
  sheet: Sheet,
  charts: readonly PlanChart[],
  sizes: Pick<PlanSheet, 'columns' | 'rowHeights'>,
): void => {
  for (const { kind, title, categories, series, covers } of charts) {
    const [{ name: seriesName, values } = { name: '', values: categories }] = series
    const { row, column } = areaOf(covers).from
    const { width, height } = extent(covers, sizes)
    const builder = sheet.newChart()
    const bars = kind === 'bar' ? builder.asBarChart() : builder.asColumnChart()
    sheet.insertChart(
      bars
        .addRange(sheet.getRange(categories))
        .addRange(sheet.getRange(values))
        .setNumHeaders(0)
        .setPosition(row, column, 0, 0)
        .setOption('title', title)
        .setOption('width', width)
        .setOption('height', height)
        .setOption('legend', { position: 'none' })
        .setOption('colors', [chartColor])
        .setOption('series', { 0: { labelInLegend: seriesName, dataLabel: 'value' } })
        .build(),
    )
  }
}
