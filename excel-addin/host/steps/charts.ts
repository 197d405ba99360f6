// Charts. Excel's library has no alternative text for a chart itself (none up to ExcelApi 1.21). Where Excel counts a chart among the
// shapes of its sheet, the text is set there; elsewhere the title and the same amounts in the cells beside it have to do.
import { chartColor, type PlanChart } from '../../../core'
import { area } from '../run'

const types = { bar: 'BarClustered', column: 'ColumnClustered', line: 'XYScatterLines' } as const

export const addCharts = (sheet: Excel.Worksheet, charts: readonly PlanChart[]): void => {
  for (const { kind, title, categories, series, covers } of charts) {
    const [{ name: seriesName, values } = { name: '', values: categories }] = series
    const chart = sheet.charts.add(types[kind], area(sheet, values), 'Columns')
    chart.name = title
    chart.title.text = title
    chart.title.format.font.size = 11
    chart.title.format.font.bold = true
    chart.legend.visible = false
    const bars = chart.series.getItemAt(0)
    bars.setValues(area(sheet, values))
    bars.setXAxisValues(area(sheet, categories))
    bars.name = seriesName
    bars.gapWidth = 40
    bars.format.fill.setSolidColor(chartColor)
    // The amount stands at its bar; a bar of nothing has none.
    bars.hasDataLabels = true
    bars.dataLabels.showValue = true
    bars.dataLabels.position = 'OutsideEnd'
    bars.dataLabels.numberFormat = '#,##0;-#,##0;'
    // The first row of the table on top, as in the table.
    if (kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true
    chart.axes.valueAxis.visible = false
    chart.axes.valueAxis.majorGridlines.visible = false
    const [first = covers, last = first] = covers.split(':')
    chart.setPosition(first, last)
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
