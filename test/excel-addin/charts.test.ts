// Charts in Excel: series beside each other with a legend, a fixed scale, a line over time; one series alone has a figure at each bar.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { areaOf, chartColor, chartColors, gridColor, type PlanSheet } from '../../core'
import { excelOnTheWeb, sheetOf } from '../excel-host'
import { chartPlan, chartSheets } from '../workbook-file/chart-plan'
import { type Opened, open } from './opened'

let opened: Opened
beforeEach(async () => {
  opened = await open(excelOnTheWeb)
  await opened.host.insert(chartPlan)
})
afterEach(() => {
  expect(opened.excel.notModelled).toEqual([])
  opened.close()
})

const chartOn = ({ name }: PlanSheet) => sheetOf(opened.excel, name).charts[0]
const source = (sheet: PlanSheet, range: string) => {
  const { from, to } = areaOf(range)
  const area = { row: from.row - 1, column: from.column - 1, rows: to.row - from.row + 1, columns: 1 }
  return { sheet: sheet.name, area }
}

describe('a chart in Excel', () => {
  it('shows the cells of each of its series, and their names', () => {
    for (const sheet of Object.values(chartSheets))
      for (const { title, categories, series } of sheet.charts) {
        expect(chartOn(sheet)).toMatchObject({ title, altText: `Grafiek: ${title}` })
        expect(chartOn(sheet)?.series.map(({ name, values, categories }) => ({ name, values, categories }))).toEqual(
          series.map(({ name, values }) => ({
            name,
            values: source(sheet, values),
            categories: source(sheet, categories),
          })),
        )
      }
  })

  it('with one series has a figure at each bar, and neither legend nor axis', () => {
    const chart = chartOn(chartSheets.one)
    expect(chart).toMatchObject({ kind: 'BarClustered', legendVisible: false })
    expect(chart?.axes.value).toMatchObject({ visible: false, gridlines: false, minimum: '', maximum: '' })
    expect(chart?.axes.category).toMatchObject({ reversed: true, position: 'Automatic' })
    expect(chart?.series).toMatchObject([
      {
        color: chartColor,
        gapWidth: 40,
        hasDataLabels: true,
        labels: { showValue: true, position: 'OutsideEnd', numberFormat: '#,##0;-#,##0;' },
      },
    ])
  })

  it('with more has a legend below, a colour each, no figures, and its scale with light lines', () => {
    const chart = chartOn(chartSheets.bars)
    expect(chart).toMatchObject({ kind: 'BarClustered', legendVisible: true, legendPosition: 'Bottom' })
    expect(chart?.series.map(({ color, hasDataLabels }) => [color, hasDataLabels])).toEqual([
      [chartColors[0], false],
      [chartColors[1], false],
    ])
    expect(chart?.axes.value).toMatchObject({ visible: true, minimum: 1, maximum: 5, majorUnit: 1 })
    expect(chart?.axes.value).toMatchObject({ gridlines: true, gridColor })
    // The first row on top, and the scale at the bottom.
    expect(chart?.axes.category).toMatchObject({ reversed: true, position: 'Maximum' })
  })

  it('of columns lets Excel choose the scale when the plan has none', () => {
    const chart = chartOn(chartSheets.columns)
    expect(chart).toMatchObject({ kind: 'ColumnClustered', legendVisible: true })
    expect(chart?.axes.value).toMatchObject({ visible: true, minimum: '', maximum: '', majorUnit: '', gridlines: true })
    expect(chart?.axes.category).toMatchObject({ reversed: false, position: 'Automatic' })
  })

  it('of lines has points at their own months, markers, and what the months are', () => {
    const chart = chartOn(chartSheets.line)
    expect(chart).toMatchObject({ kind: 'XYScatterLines', legendVisible: true, legendPosition: 'Bottom' })
    expect(chart?.series).toMatchObject(
      [chartColors[0], chartColors[1], chartColors[2]].map((color) => ({
        lineColor: color,
        markerStyle: 'Circle',
        markerBackgroundColor: color,
        markerForegroundColor: color,
        hasDataLabels: false,
      })),
    )
    expect(chart?.axes.category).toMatchObject({ title: 'maanden na de start', titleVisible: true, minimum: 0 })
    expect(chart?.axes.value).toMatchObject({ minimum: 1, maximum: 5, gridlines: true })
  })
})
