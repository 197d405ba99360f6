// Excel.ChartSeries: which cells it shows and how.
import { asFlag, asNumberFrom, asPlace, asText } from '../arguments'
import type { Chart, Series } from '../model/chart'
import { tableOf } from '../model/contents'
import { valueAt } from '../model/sheet'
import { readWrite, type WireObject } from '../wire-object'
import { chartFormat } from './chart-parts'
import type { Host } from './host'

export const seriesObject = (host: Host, chart: Chart, series: Series, mayEdit: () => void): WireObject => {
  const own = readWrite(series, { name: asText, gapWidth: asNumberFrom(0, 500), hasDataLabels: asFlag }, mayEdit)
  const valuesOf = (source: Series['values']) => {
    const sheet = source && host.book.sheet(source.sheet)
    return sheet && source ? tableOf(source.area, (row, column) => valueAt(sheet, row, column)).flat() : []
  }
  const source = (value: unknown) => {
    const { sheet, area } = asPlace(value)
    mayEdit()
    return { sheet: sheet.name, area }
  }
  return {
    type: 'ChartSeries',
    get: { ...own.get, chartType: () => chart.kind },
    set: own.set,
    links: {
      format: () =>
        chartFormat(mayEdit, 'ChartSeriesFormat', (color) => {
          series.color = color
        }),
      dataLabels: () => dataLabels(series, mayEdit),
    },
    methods: {
      setValues: (value) => {
        series.values = source(value)
      },
      setXAxisValues: (value) => {
        series.categories = source(value)
      },
      getDimensionValues: (dimension) => valuesOf(dimension === 'Categories' ? series.categories : series.values),
      delete: () => {
        mayEdit()
        chart.series = chart.series.filter((one) => one !== series)
      },
    },
  }
}

const dataLabels = ({ labels }: Series, mayEdit: () => void): WireObject => {
  const checks = {
    showValue: asFlag,
    showCategoryName: asFlag,
    showSeriesName: asFlag,
    position: asText,
    numberFormat: asText,
  }
  return {
    type: 'ChartDataLabels',
    ...readWrite(labels, checks, mayEdit),
    links: { format: () => chartFormat(mayEdit, 'ChartDataLabelFormat') },
  }
}
