// Charts of a plan as Google draws them: which ranges, what tells the series apart, and the ends of the axis.
import { describe, expect, it } from 'vitest'
import { chartColor, chartColors, impactkaart, type PlanChart } from '../../core'
import { open, tiny } from './opened'

const base = { title: 'Grafiek', alt: 'Wat de grafiek laat zien', categories: 'A2:A5', covers: 'A7:C12' } as const

const drawn = (chart: Pick<PlanChart, 'kind' | 'series' | 'scale' | 'axisTitle'>) => {
  const { ask, book, calls, google } = open()
  const { sheets, ...plan } = tiny(impactkaart({ set: '', rows: 1 }))
  ask('insert', {
    ...plan,
    sheets: sheets.map((sheet, at) => ({ ...sheet, charts: at === 0 ? [{ ...base, ...chart }] : [] })),
  })
  expect(calls.notModelled).toEqual([])
  const name = sheets[0]?.name ?? ''
  const [found] = book.sheet(name).charts
  const [read] = google.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)?.getCharts() ?? []
  return { ...found, ranges: read?.getRanges().map((range) => range.getA1Notation()) }
}

const before = { name: 'voor', values: 'B2:B5' }
const after = { name: 'na', values: 'C2:C5' }
const scale = { min: 1, max: 5 }

describe('a chart', () => {
  it('of one row of bars has its amounts at the bars, and no legend', () => {
    expect(drawn({ kind: 'bar', series: [before] })).toMatchObject({
      type: 'BAR',
      headers: 0,
      ranges: ['A2:A5', 'B2:B5'],
      position: { row: 7, column: 1, x: 0, y: 0 },
      options: {
        title: 'Grafiek',
        legend: { position: 'none' },
        colors: [chartColor],
        series: { 0: { labelInLegend: 'voor', dataLabel: 'value' } },
      },
    })
  })

  it('of two series has a legend below, a colour for each, and the scale on the axis of values', () => {
    const columns = drawn({ kind: 'column', series: [before, after], scale })
    expect(columns).toMatchObject({ type: 'COLUMN', ranges: ['A2:A5', 'B2:B5', 'C2:C5'] })
    expect(columns.options).toMatchObject({
      legend: { position: 'bottom' },
      colors: chartColors.slice(0, 2),
      series: { 0: { labelInLegend: 'voor' }, 1: { labelInLegend: 'na' } },
      vAxis: { viewWindow: scale, gridlines: { count: 5 } },
    })
    expect(JSON.stringify(columns.options)).not.toContain('dataLabel')
    expect(columns.options).not.toHaveProperty('hAxis')
    const bars = drawn({ kind: 'bar', series: [before, after], scale })
    expect(bars.options).toMatchObject({ hAxis: { viewWindow: scale } })
    expect(bars.options).not.toHaveProperty('vAxis')
  })

  it('over time is points at their own month, joined by lines', () => {
    const line = drawn({ kind: 'line', series: [before, after], scale, axisTitle: 'maanden na de start' })
    expect(line).toMatchObject({ type: 'SCATTER', ranges: ['A2:A5', 'B2:B5', 'C2:C5'] })
    expect(line.options).toMatchObject({
      useFirstColumnAsDomain: true,
      series: { 0: { labelInLegend: 'voor', lineWidth: 2 }, 1: { labelInLegend: 'na', lineWidth: 2 } },
      hAxis: { title: 'maanden na de start' },
      vAxis: { viewWindow: scale },
    })
    expect(drawn({ kind: 'line', series: [before] }).options).toMatchObject({
      legend: { position: 'none' },
      colors: [chartColor],
    })
  })
})
