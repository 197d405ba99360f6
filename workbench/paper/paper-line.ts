// A line chart of a plan as a drawing for the printed page: each point at its own place along the months, joined by straight lines.
import { gridColor, type PlanChart, scaleStep } from '../../core'
import { drawing } from './paper-drawing'

export interface DrawnSeries {
  readonly name: string
  readonly color: string
  readonly values: readonly (number | undefined)[]
}

const [left, right, top, plotHeight] = [24, 292, 24, 110]
export const lineHeight = top + plotHeight + 32

const small = { 'font-size': 9, fill: '#53606a' }

export const paperLine = (
  chart: PlanChart,
  months: readonly (number | undefined)[],
  series: readonly DrawnSeries[],
) => {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined))
  const { min, max } = chart.scale ?? { min: Math.min(0, ...known), max: Math.max(1, ...known) }
  const last = Math.max(1, ...months.map((month) => month ?? 0))
  const x = (month: number) => left + (month / last) * (right - left)
  const y = (value: number) => top + plotHeight - ((value - min) / (max - min)) * plotHeight
  const step = scaleStep(chart) ?? (max - min) / 4
  const across = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step)
  return [
    ...across.flatMap((value) => [
      drawing('line', { x1: left, x2: right, y1: y(value), y2: y(value), stroke: gridColor }),
      drawing('text', { x: left - 6, y: y(value) + 3, 'text-anchor': 'end', ...small }, String(value)),
    ]),
    ...[...new Set(months)].flatMap((month) =>
      month === undefined
        ? []
        : [
            drawing(
              'text',
              { x: x(month), y: top + plotHeight + 12, 'text-anchor': 'middle', ...small },
              String(month),
            ),
          ],
    ),
    drawing(
      'text',
      { x: (left + right) / 2, y: top + plotHeight + 24, 'text-anchor': 'middle', ...small },
      chart.axisTitle ?? '',
    ),
    ...series.flatMap(({ values, color }) => {
      const points = values.flatMap((value, index) => {
        const month = months[index]
        return value === undefined || month === undefined ? [] : [[x(month), y(value)] as const]
      })
      return [
        drawing('polyline', { points: points.join(' '), fill: 'none', stroke: color, 'stroke-width': 2 }),
        ...points.map(([cx, cy]) => drawing('circle', { cx, cy, r: 3, fill: color })),
      ]
    }),
  ]
}
