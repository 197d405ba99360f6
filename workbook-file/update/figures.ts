// What the card of a file said before, and what it says now: does a number change?
import { address, areaOf, type ImpactkaartNames, impactkaartNames, type Plan } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { SheetValues } from '../write-workbook'

export const figureKeys = ['factor', 'benefits', 'hours'] as const
export type FigureKey = (typeof figureKeys)[number]
export type Figures = Readonly<Record<FigureKey, number | undefined>>

/** Rows of the table on sheet Kaart. The big figure has a name of its own: it is there for a quick card too. */
const rows = { benefits: 'Baten (contante waarde)', hours: 'Uren vrijgespeeld' } as const

type Read = (name: keyof ImpactkaartNames) => readonly (readonly unknown[])[]

const figuresOf = (read: Read): Figures => {
  const table = read('card')
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined)
  const row = (label: string) => number(table.find(([what]) => what === label)?.[1])
  return { factor: number(read('factor')[0]?.[0]), benefits: row(rows.benefits), hours: row(rows.hours) }
}

export const figuresIn = (opened: OpenedWorkbook, set: string): Figures =>
  figuresOf((name) => opened.table(impactkaartNames(set)[name]) ?? [])

/** @param values as `calculate` gives them. */
export const figuresNow = (plan: Plan, values: SheetValues): Figures =>
  figuresOf((name) => {
    const found = plan.names.find((one) => one.name === impactkaartNames(plan.set)[name])
    const sheet = plan.sheets.find((one) => one.name === found?.sheet)
    if (!found || !sheet) return []
    const { from, to } = areaOf(found.range)
    const cells = new Map(sheet.cells.map((cell) => [cell.at, values[sheet.name]?.[cell.at] ?? cell.value]))
    return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from({ length: to.column - from.column + 1 }, (_unused, right) =>
        cells.get(address(from.row + down, from.column + right)),
      ),
    )
  })
