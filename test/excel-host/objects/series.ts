// Excel.ChartSeries: which cells it shows and how.
import { asColor, asFlag, asNumberFrom, asOneOf, asPlace, asText } from '../arguments'
import type { Chart, Series } from '../model/chart'
import { tableOf } from '../model/contents'
import { valueAt } from '../model/sheet'
import { invalidArgument } from '../office-error'
import { readWrite, type WireObject } from '../wire-object'
import { chartFormat } from './chart-parts'
import type { Host } from './host'

export const seriesObject = (host: Host, chart: Chart, series: Series, mayEdit: () => void): WireObject => {
  const isBars = /^(Bar|Column)/.test(chart.kind)
  const on = <T>(right: boolean, check: (value: unknown) => T) => {
    return (value: unknown): T => {
      if (!right) throw invalidArgument(`A chart of type ${chart.kind} has no such property.`)
      return check(value)
    }
  }
  const own = readWrite(
    series,
    {
      name: asText,
      gapWidth: on(isBars, asNumberFrom(0, 500)),
      hasDataLabels: asFlag,
      markerStyle: on(!isBars, asOneOf('Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'Circle')),
      markerSize: on(!isBars, asNumberFrom(2, 72)),
      markerBackgroundColor: on(!isBars, asColor),
      markerForegroundColor: on(!isBars, asColor),
    },
    mayEdit,
  )
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
        chartFormat(
          mayEdit,
          'ChartSeriesFormat',
          (color) => {
            series.color = color
          },
          (color) => {
            series.lineColor = color
          },
        ),
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
