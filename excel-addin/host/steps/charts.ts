// Charts. Excel's library has no alternative text for a chart itself (none up to ExcelApi 1.21). Where Excel counts a chart among the
// shapes of its sheet, the text is set there; elsewhere the title and the same amounts in the cells beside it have to do.
import {
  gridColor,
  hasFigures,
  hasLegend,
  type PlanChart,
  type PlanSeries,
  scaleStep,
  seriesColor,
} from '../../../core'
import { area } from '../run'

const types = { bar: 'BarClustered', column: 'ColumnClustered', line: 'XYScatterLines' } as const

/** @param accent of the organisation, on a sheet that has one. */
export const addCharts = (sheet: Excel.Worksheet, charts: readonly PlanChart[], accent?: string): void => {
  for (const plan of charts) {
    const { kind, title, categories, series, covers } = plan
    // Excel makes a series of what it is given here, whatever kind it takes it for; what is in it is said below.
    const chart = sheet.charts.add(types[kind], area(sheet, series[0]?.values ?? categories), 'Columns')
    chart.name = title
    chart.title.text = title
    chart.title.format.font.size = 11
    chart.title.format.font.bold = true
    chart.legend.visible = hasLegend(plan)
    if (hasLegend(plan)) {
      chart.legend.position = 'Bottom'
      chart.legend.format.font.size = 9
    }
    for (const [at, one] of series.entries()) {
      const drawn = at === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name)
      drawSeries(sheet, drawn, one, plan, seriesColor(plan, at, accent))
    }
    setAxes(chart, plan)
    const [first = covers, last = first] = covers.split(':')
    chart.setPosition(first, last)
  }
}

const drawSeries = (
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { name, values }: PlanSeries,
  plan: PlanChart,
  color: string,
): void => {
  drawn.setValues(area(sheet, values))
  drawn.setXAxisValues(area(sheet, plan.categories))
  drawn.name = name
  if (plan.kind === 'line') {
    drawn.format.line.color = color
    drawn.format.line.weight = 2.25
    drawn.markerStyle = 'Circle'
    drawn.markerSize = 6
    drawn.markerBackgroundColor = color
    drawn.markerForegroundColor = color
    return
  }
  drawn.gapWidth = hasFigures(plan) ? 40 : 60
  drawn.format.fill.setSolidColor(color)
  if (!hasFigures(plan)) return
  // The amount stands at its bar; a bar of nothing has none.
  drawn.hasDataLabels = true
  drawn.dataLabels.showValue = true
  drawn.dataLabels.position = 'OutsideEnd'
  drawn.dataLabels.numberFormat = '#,##0;-#,##0;'
}

const setAxes = ({ axes: { categoryAxis, valueAxis } }: Excel.Chart, plan: PlanChart): void => {
  const { kind, scale, axisTitle } = plan
  // The first row of the table on top, as in the table.
  if (kind === 'bar') categoryAxis.reversePlotOrder = true
  if (hasFigures(plan)) {
    valueAxis.visible = false
    valueAxis.majorGridlines.visible = false
    return
  }
  // Where the last row is, so at the bottom.
  if (kind === 'bar') categoryAxis.position = 'Maximum'
  valueAxis.majorGridlines.visible = true
  valueAxis.majorGridlines.format.line.color = gridColor
  if (scale) {
    valueAxis.minimum = scale.min
    valueAxis.maximum = scale.max
    const step = scaleStep(plan)
    if (step !== undefined) {
      valueAxis.majorUnit = step
      valueAxis.numberFormat = '0'
    }
  }
  if (kind === 'line') {
    categoryAxis.majorGridlines.visible = false
    categoryAxis.minimum = 0
  }
  if (axisTitle !== undefined) {
    categoryAxis.title.text = axisTitle
    categoryAxis.title.format.font.size = 9
    categoryAxis.title.format.font.bold = false
  }
}

/** To be loaded with the charts, and described after the next sync. */
export const shapesOf = (sheet: Excel.Worksheet): Excel.ShapeCollection => sheet.shapes.load('items/name')

interface Drawn {
  readonly shapes: Excel.ShapeCollection
  readonly charts: readonly PlanChart[]
}

const describe = ({ shapes: { items }, charts }: Drawn): void => {
  for (const { title, alt } of charts) {
    const shape = items.find(({ name }) => name === title)
    if (shape) shape.altTextDescription = alt
  }
}

/** Excel carried out everything up to a text that it refused. */
const isRefusedText = (error: unknown): boolean => {
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: string } }
  return /altTextDescription$/i.test(debugInfo?.errorLocation ?? '')
}

/**
 * Sends what waits, then the texts of the charts, then what `after` adds (protection: a protected sheet takes no text). All in one request;
 * where Excel refuses a text the charts go without, and `after` goes in one more.
 */
export const syncDescribing = async (
  context: Excel.RequestContext,
  drawn: readonly Drawn[],
  after: () => void,
): Promise<void> => {
  for (const one of drawn) describe(one)
  after()
  try {
    await context.sync()
  } catch (error) {
    if (!isRefusedText(error)) throw error
    after()
    await context.sync()
  }
}
