// The printed cells of a sheet as a table of the page: what the grid shows, with the looks of the plan, scaled to the width of A4.
import type { Worksheet } from '@univerjs/core'
import { type Area, areaOf, type Look, lookOf, looks, type PlanCell, type PlanSheet } from '../../core'
import { plainValue } from '../read-cells'

/** A4 upright, less a margin of a centimetre on each side. */
const paperWidth = 190 * (72 / 25.4)
const pointsPerCharacter = 5.25
const standardHeight = 15

const key = (row: number, column: number): string => `${row}:${column}`

/** What the grid shows in a cell; row and column from 1. */
export const shownText = (sheet: Worksheet, row: number, column: number): string => {
  const value = plainValue(sheet.getCell(row - 1, column - 1))
  return value === null || value === undefined ? '' : String(value)
}

interface Layout {
  readonly cells: ReadonlyMap<string, PlanCell>
  /** By top left cell. */
  readonly spans: ReadonlyMap<string, Area>
  /** Cells under another one. */
  readonly covered: ReadonlySet<string>
}

/** Merged cells, and the places that a chart covers, are one cell on paper. */
const layoutOf = (plan: PlanSheet): Layout => {
  const areas = [...plan.merges, ...plan.charts.map(({ covers }) => covers)].map(areaOf)
  const covered = new Set<string>()
  for (const { from, to } of areas)
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1)
        if (row > from.row || column > from.column) covered.add(key(row, column))
  return {
    cells: new Map(plan.cells.map((cell) => [key(areaOf(cell.at).from.row, areaOf(cell.at).from.column), cell])),
    spans: new Map(areas.map((area) => [key(area.from.row, area.from.column), area])),
    covered,
  }
}

const sides = { links: 'left', midden: 'center', rechts: 'right' } as const

const dress = (td: HTMLTableCellElement, cell: PlanCell | undefined, look: Look, scale: number): void => {
  Object.assign(td.style, {
    fontFamily: `${look.font}, Carlito, sans-serif`,
    fontSize: `${look.size * scale}pt`,
    fontWeight: look.bold ? '700' : '400',
    fontStyle: look.italic ? 'italic' : 'normal',
    color: look.color,
    background: look.fill ?? 'none',
    verticalAlign: look.vertical === 'boven' ? 'top' : 'middle',
    textAlign: cell?.align ? sides[cell.align] : 'left',
    whiteSpace: cell?.wrap ? 'normal' : 'nowrap',
  })
  if (look.border)
    td.style[look.border.where === 'rondom' ? 'border' : 'borderBottom'] = `0.5pt solid ${look.border.color}`
}

/** The widths of the printed columns, in characters. */
const widthsOf = ({ columns, print }: PlanSheet): readonly number[] => {
  const { from, to } = areaOf(print.area)
  return columns.slice(from.column - 1, to.column).map(({ width }) => width)
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

/** What a point of the sheet is on paper. */
export const paperScale = (plan: PlanSheet): number => paperWidth / (sum(widthsOf(plan)) * pointsPerCharacter)

/** The table of the printed area. A cell knows its place as `data-at="row:column"`. */
export const paperTable = (sheet: Worksheet, plan: PlanSheet): HTMLTableElement => {
  const area = areaOf(plan.print.area)
  const { cells, spans, covered } = layoutOf(plan)
  const widths = widthsOf(plan)
  const [total, scale] = [sum(widths), paperScale(plan)]
  const table = document.createElement('table')
  const columns = document.createElement('colgroup')
  for (const width of widths) {
    const column = document.createElement('col')
    column.style.width = `${(width / total) * 100}%`
    columns.append(column)
  }
  table.append(columns)
  const highlighted = plan.highlights.map(({ range, meaning }) => ({ area: areaOf(range), look: looks[meaning] }))
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    const tr = table.insertRow()
    tr.style.height = `${(plan.rowHeights[row] ?? standardHeight) * scale}pt`
    for (let column = area.from.column; column <= area.to.column; column += 1) {
      if (covered.has(key(row, column))) continue
      const td = tr.insertCell()
      const span = spans.get(key(row, column))
      if (span) {
        td.rowSpan = span.to.row - row + 1
        td.colSpan = span.to.column - column + 1
      }
      const cell = cells.get(key(row, column))
      td.dataset.at = key(row, column)
      td.textContent = shownText(sheet, row, column)
      const loud = highlighted.find((one) => one.area.from.row === row && one.area.from.column === column)
      dress(td, cell, loud && td.textContent !== '' ? loud.look : lookOf(cell?.meaning, plan.accent), scale)
    }
  }
  return table
}
