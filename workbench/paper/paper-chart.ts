// A bar chart of a plan as a drawing for the printed page. Its figures stand beside it in the table, so it carries a description only.
import type { Worksheet } from '@univerjs/core'
import { areaOf, chartColor, type PlanChart } from '../../core'
import { plainValue } from '../read-cells'
import { shownText } from './paper-table'

const space = 'http://www.w3.org/2000/svg'
const [width, rowHeight, nameWidth, valueWidth] = [300, 20, 105, 55]

const drawing = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElementTagNameMap[K] => {
  const made = document.createElementNS(space, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  made.textContent = text
  return made
}

interface Bar {
  readonly name: string
  readonly value: number
  readonly text: string
}

const barsOf = (sheet: Worksheet, { categories, series }: PlanChart): Bar[] => {
  const values = series[0]?.values ?? categories
  const [names, amounts] = [areaOf(categories), areaOf(values)]
  return Array.from({ length: names.to.row - names.from.row + 1 }, (_, index) => {
    const row = amounts.from.row + index
    const raw = plainValue(sheet.getCellRaw(row - 1, amounts.from.column - 1))
    return {
      name: shownText(sheet, names.from.row + index, names.from.column),
      value: typeof raw === 'number' ? raw : 0,
      text: shownText(sheet, row, amounts.from.column),
    }
  }).filter(({ name, value }) => name !== '' && value !== 0)
}

export const paperChart = (sheet: Worksheet, chart: PlanChart): SVGSVGElement => {
  const bars = barsOf(sheet, chart)
  const height = (bars.length + 1) * rowHeight
  const svg = drawing('svg', { role: 'img', viewBox: `0 0 ${width} ${height}`, width: '100%' })
  svg.append(drawing('title', {}, chart.alt))
  svg.append(drawing('text', { x: 0, y: 13, 'font-size': 11, 'font-weight': 700 }, chart.title))
  const [least, most] = [Math.min(0, ...bars.map(({ value }) => value)), Math.max(0, ...bars.map(({ value }) => value))]
  const room = width - nameWidth - valueWidth
  const length = (value: number) => (most === least ? 0 : (Math.abs(value) / (most - least)) * room)
  const zero = nameWidth + length(least)
  bars.forEach(({ name, value, text }, index) => {
    const y = (index + 1) * rowHeight
    const x = value < 0 ? zero - length(value) : zero
    svg.append(drawing('text', { x: nameWidth - 6, y: y + 12, 'font-size': 10, 'text-anchor': 'end' }, name))
    svg.append(drawing('rect', { x, y: y + 3, width: Math.max(length(value), 1), height: 12, fill: chartColor }))
    svg.append(drawing('text', { x: width, y: y + 12, 'font-size': 10, 'text-anchor': 'end' }, text))
  })
  return svg
}
