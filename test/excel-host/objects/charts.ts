// Excel.Chart and the charts of a sheet.
import { asNumberFrom, asOneOf, asPlace, asText, asWhole, given } from '../arguments'
import { type Area, parseAddress } from '../model/address'
import { type Chart, guessSeries, isScatter, newChart, newSeries, type Series } from '../model/chart'
import { refuseUnlessAllowed } from '../model/protection'
import type { SheetState } from '../model/sheet'
import { invalidArgument, NotModelled } from '../office-error'
import { readWrite, type WireObject } from '../wire-object'
import { axis, chartFormat, legend, title } from './chart-parts'
import { collection } from './collection'
import type { Host } from './host'
import { seriesObject } from './series'
import { worksheet } from './worksheet'

const modelledKinds = [
  'BarClustered',
  'ColumnClustered',
  'BarStacked',
  'ColumnStacked',
  'Line',
  'Pie',
  'XYScatterLines',
]

const asKind = (value: unknown): string => {
  const kind = asText(value)
  if (!modelledKinds.includes(kind)) throw new NotModelled(`charts of type ${kind}`)
  return kind
}

const points = asNumberFrom(0)

const chartObject = (host: Host, sheet: SheetState, chart: Chart): WireObject => {
  const mayEdit = () => refuseUnlessAllowed(sheet, 'allowEditObjects', 'changing a chart')
  const own = readWrite(
    chart,
    { name: asText, left: points, top: points, width: asNumberFrom(1), height: asNumberFrom(1) },
    mayEdit,
  )
  const oneSeries = (one: Series) => seriesObject(host, chart, one, mayEdit)
  return {
    type: 'Chart',
    id: chart.id,
    get: { ...own.get, id: () => chart.id, chartType: () => chart.kind },
    set: {
      ...own.set,
      chartType: (value) => {
        mayEdit()
        chart.kind = asKind(value)
      },
    },
    links: {
      worksheet: () => worksheet(host, sheet),
      title: () => title(chart, mayEdit),
      legend: () => legend(chart, mayEdit),
      format: () => chartFormat(mayEdit),
      axes: () => ({
        type: 'ChartAxes',
        get: {},
        links: {
          categoryAxis: () => axis(chart.axes.category, isScatter(chart), mayEdit),
          valueAxis: () => axis(chart.axes.value, true, mayEdit),
        },
      }),
      series: () =>
        collection(
          'ChartSeriesCollection',
          () => chart.series.map(oneSeries),
          () => undefined,
          {
            methods: {
              add: (name, index) => {
                mayEdit()
                const made = newSeries(given(name) ? asText(name) : `Reeks${chart.series.length + 1}`)
                chart.series.splice(given(index) ? asWhole(index) : chart.series.length, 0, made)
                return oneSeries(made)
              },
            },
          },
        ),
    },
    methods: {
      delete: () => {
        mayEdit()
        sheet.charts = sheet.charts.filter((one) => one !== chart)
      },
      setPosition: (start, end) => {
        mayEdit()
        chart.covers = covered(start, end)
      },
      setData: (source, by) => {
        mayEdit()
        chart.series = guessSeries(placed(source), asBy(by) === 'Rows')
      },
      activate: () => undefined,
    },
  }
}

const asBy = (value: unknown): string => asOneOf('Auto', 'Columns', 'Rows')(given(value) ? value : 'Auto')

/** From the top left of one cell to the bottom right of another. */
const covered = (start: unknown, end: unknown): Area => {
  const area = (value: unknown): Area => (typeof value === 'string' ? parseAddress(value).area : asPlace(value).area)
  const from = area(start)
  const to = given(end) ? area(end) : from
  const rows = to.row + to.rows - from.row
  const columns = to.column + to.columns - from.column
  if (rows < 1 || columns < 1) throw invalidArgument('A chart cannot end before it starts.')
  return { row: from.row, column: from.column, rows, columns }
}

export const charts = (host: Host, sheet: SheetState): WireObject => {
  const wrap = (chart: Chart) => chartObject(host, sheet, chart)
  const find = (key: unknown) => {
    const found = sheet.charts.find((one) => one.name === key || one.id === key)
    return found && wrap(found)
  }
  return collection('ChartCollection', () => sheet.charts.map(wrap), find, {
    methods: {
      add: (kind, source, by) => {
        refuseUnlessAllowed(sheet, 'allowEditObjects', 'adding a chart')
        const id = host.book.newId()
        const made = newChart(`{CHART-${id}}`, `Grafiek ${id}`, asKind(kind))
        made.series = guessSeries(placed(source), asBy(by) === 'Rows')
        sheet.charts.push(made)
        return wrap(made)
      },
    },
  })
}

const placed = (value: unknown) => {
  const { sheet, area } = asPlace(value)
  return { sheet: sheet.name, area }
}
