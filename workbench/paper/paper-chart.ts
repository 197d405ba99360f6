// A chart of a plan as a drawing for the printed page. Its figures stand beside it in the table, so it carries a description only.
import type { Worksheet } from '@univerjs/core'
import { areaOf, formatFixed, hasFigures, hasLegend, type PlanChart, seriesColor } from '../../core'
import { plainValue } from '../read-cells'
import { drawing, legend } from './paper-drawing'
import { type DrawnSeries, lineHeight, paperLine } from './paper-line'
import { shownText } from './paper-table'

const [width, rowHeight, nameWidth, valueWidth] = [300, 20, 105, 55]

/** The cells of a column: what they show, and their number. */
const columnOf = (sheet: Worksheet, range: string): { text: string; value: number | undefined }[] => {
  const { from, to } = areaOf(range)
  return Array.from({ length: to.row - from.row + 1 }, (_, index) => {
    const raw = plainValue(sheet.getCellRaw(from.row - 1 + index, from.column - 1))
    return {
      text: shownText(sheet, from.row + index, from.column),
      value: typeof raw === 'number' ? raw : undefined,
    }
  })
}

const seriesOf = (
  sheet: Worksheet,
  chart: PlanChart,
  accent: string | undefined,
): (DrawnSeries & { readonly texts: readonly string[] })[] =>
  chart.series.map(({ name, values }, index) => {
    const cells = columnOf(sheet, values)
    return {
      name,
      color: seriesColor(chart, index, accent),
      values: cells.map(({ value }) => value),
      // A mean on a scale has more digits than anyone believes.
      texts: cells.map(({ text, value }) => (chart.scale && value !== undefined ? formatFixed(value, 1, 'nl') : text)),
    }
  })

/** @param accent of the organisation, on a sheet that has one. */
export const paperChart = (sheet: Worksheet, chart: PlanChart, accent: string | undefined): SVGSVGElement => {
  const series = seriesOf(sheet, chart, accent)
  const categories = columnOf(sheet, chart.categories)
  const isLine = chart.kind === 'line'
  const months = categories.map(({ value }) => value)
  const bars = isLine ? undefined : barRows(chart, categories, series)
  const drawn = bars?.shapes ?? paperLine(chart, months, series)
  const bottom = bars?.height ?? lineHeight
  const height = bottom + (hasLegend(chart) ? rowHeight : 0)
  const svg = drawing('svg', { role: 'img', viewBox: `0 0 ${width} ${height}`, width: '100%' })
  svg.append(drawing('title', {}, chart.alt))
  svg.append(drawing('text', { x: 0, y: 13, 'font-size': 11, 'font-weight': 700 }, chart.title))
  svg.append(...drawn)
  if (hasLegend(chart)) svg.append(...legend(series, height - 5))
  return svg
}

type Shapes = { readonly shapes: readonly SVGElement[]; readonly height: number }

/** A row for each name, with a bar for each series; nothing where there is nothing to show. The figure stands at the right of its bar. */
const barRows = (
  chart: PlanChart,
  categories: readonly { readonly text: string }[],
  series: readonly (DrawnSeries & { readonly texts: readonly string[] })[],
): Shapes => {
  const filled = categories
    .map(({ text }, index) => ({ name: text, index }))
    .filter(({ name, index }) => name !== '' && series.some(({ values }) => (values[index] ?? 0) !== 0))
  const all = filled.flatMap(({ index }) => series.map(({ values }) => values[index] ?? 0))
  const [least, most] = [chart.scale?.min ?? Math.min(0, ...all), chart.scale?.max ?? Math.max(0, ...all)]
  const room = width - nameWidth - valueWidth
  const length = (value: number) => (most === least ? 0 : (Math.abs(value) / (most - least)) * room)
  const zero = nameWidth + length(Math.min(0, least))
  const thick = hasFigures(chart) ? 12 : 9
  const rowOf = thick * series.length + (rowHeight - 12)
  const shapes = filled.flatMap(({ name, index }, place) => {
    const top = rowHeight + place * rowOf
    const middle = top + rowOf / 2 + 2
    return [
      drawing('text', { x: nameWidth - 6, y: middle, 'font-size': 10, 'text-anchor': 'end' }, name),
      ...series.flatMap(({ values, texts, color }, order) => {
        const value = values[index] ?? 0
        const y = top + 3 + order * thick
        const x = value < 0 ? zero - length(value) : zero
        return [
          drawing('rect', {
            x,
            y,
            width: Math.max(length(value), 1),
            height: thick - (series.length > 1 ? 1 : 0),
            fill: color,
          }),
          drawing('text', { x: width, y: y + thick - 2, 'font-size': 10, 'text-anchor': 'end' }, texts[index] ?? ''),
        ]
      }),
    ]
  })
  return { shapes, height: rowHeight + filled.length * rowOf }
}
