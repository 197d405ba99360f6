// The tables Project and Uitkomsten of a file as the functions read them, without believing what a program calculated, or what was typed
// over it: cells where the template has a formula are worked out again from the cells that people fill in. Updating and opening put that
// formula back, so all say the same.
import {
  address,
  areaOf,
  bare,
  type Cell,
  findName,
  type ImpactkaartNames,
  impactkaartNames,
  isBlank,
  outcomeColumns,
  readProject,
  readTable,
} from '../../core'
import { wasInput } from '../filled/older-layouts'
import type { PlacedSheet } from '../filled/placed-sheet'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { linkedChances, linkIn } from './linked-chances'
import { type PricesOfFile, pricesOf } from './own-prices'
import type { PlacedPlan } from './placed-plan'

export interface CardTables {
  readonly project: Cell[][]
  /** Rows of the project table whose value stands on sheet Start, by their label (`bare`), with the name of that cell. */
  readonly onStart: ReadonlyMap<string, string>
  readonly outcomes: Cell[][]
  readonly prices: PricesOfFile
}

/** Rows of the project table that come from sheet Start. */
const fromStart: readonly (readonly [row: string, name: keyof ImpactkaartNames])[] = [
  ['Projectnaam', 'projectName'],
  ['Organisatie', 'organisation'],
  ['Gemeente', 'municipality'],
  ['Projecttype', 'type'],
  ['Looptijd', 'months'],
  ['Bereik', 'reach'],
]
const costParts = ['Kosten personeel', 'Kosten vrijwilligers', 'Kosten materiaal', 'Kosten overhead'].map(bare)

export const cardTables = (opened: OpenedWorkbook, set: string, placed: PlacedPlan): CardTables => {
  const names = impactkaartNames(set)
  const { project, onStart } = projectTable(opened, names, placed)
  const prices = pricesOf(opened, names.ownPrices)
  const { priceYear } = readProject(project).project
  const outcomes = outcomeTable(opened, names, placed, prices, priceYear)
  putLinkedChances(opened, set, outcomes)
  return { project, onStart, prices, outcomes }
}

/** True for the cells where the plan has a formula. `row` and `column` count from 0 within the table. */
const plannedIn = ({ plan, older }: PlacedPlan, sheet: PlacedSheet | undefined, table: string) => {
  const range = plan.names.find(({ name }) => name === table)?.range ?? 'A1'
  const { row: top, column: left } = areaOf(range).from
  const formulas = new Set(
    sheet?.planned.cells.flatMap(({ at, formula }) =>
      formula !== undefined && !wasInput(older, sheet.planned.role, at) ? [at] : [],
    ),
  )
  return (row: number, column: number): boolean => formulas.has(address(top + row, left + column))
}

const projectTable = (
  opened: OpenedWorkbook,
  names: ImpactkaartNames,
  placed: PlacedPlan,
): Pick<CardTables, 'project' | 'onStart'> => {
  const table = asCells(opened.table(names.project) ?? [])
  const calculated = plannedIn(placed, placed.sheets.get('project'), names.project)
  const onStart = new Map<string, string>()
  const putStart = (at: number, name: keyof ImpactkaartNames): void => {
    put(table, at, 1, asCells(opened.table(names[name]) ?? [])[0]?.[0])
    onStart.set(bare(String(table[at]?.[0] ?? '')), names[name])
  }
  const labelled = (label: string): number => table.findIndex(([cell]) => bare(String(cell ?? '')) === label)
  for (const [row, name] of fromStart) {
    const at = labelled(bare(row))
    if (at >= 0 && calculated(at, 1)) putStart(at, name)
  }
  const total = labelled(bare('Kosten totaal'))
  const parts = costParts.map((label) => table[labelled(label)]?.[1])
  // The functions add up the parts themselves.
  const hasParts = parts.some((cell) => typeof cell === 'number' && cell > 0)
  if (total >= 0 && calculated(total, 1)) {
    if (hasParts) put(table, total, 1, '')
    else putStart(total, 'costs')
  }
  return { project: table, onStart }
}

const put = (table: Cell[][], row: number, column: number, cell: Cell): void => {
  const line = table[row]
  if (line) line[column] = cell ?? ''
}

const outcomeTable = (
  opened: OpenedWorkbook,
  names: ImpactkaartNames,
  placed: PlacedPlan,
  prices: PricesOfFile,
  priceYear: number,
): Cell[][] => {
  const table = asCells(opened.table(names.outcomes) ?? [])
  const calculated = plannedIn(placed, placed.sheets.get('uitkomsten'), names.outcomes)
  ownShareHeads(table, ownParties(opened, placed.sheets.get('project')), calculated)
  const { columns } = readTable(table.slice(0, 1), outcomeColumns, () => undefined)
  const index = (column: 'label' | 'price' | 'ownPrice'): number => columns.get(column)?.index ?? -1
  const [label, price, own] = [index('label'), index('price'), index('ownPrice')]
  if (label < 0 || price < 0) return table
  for (let row = 1; row < table.length; row++) {
    const text = table[row]?.[label]
    if (typeof text !== 'string' || text.trim() === '' || !calculated(row, price)) continue
    put(table, row, price, priceCell(table[row]?.[own], prices.priceOf(text.trim(), priceYear)))
  }
  return table
}

/** Chances that come from measurements: see linked-chances.ts. */
const putLinkedChances = (opened: OpenedWorkbook, set: string, table: Cell[][]): void => {
  const place = findName({ names: opened.names() }, impactkaartNames(set).outcomes)?.place
  if (!place) return
  const { row: top, column: left } = place.area.from
  const { columns } = readTable(table.slice(0, 1), outcomeColumns, () => undefined)
  const chanceOf = linkedChances(opened, set)
  for (const key of ['without', 'with'] as const) {
    const column = columns.get(key)?.index
    if (column === undefined) continue
    for (let row = 1; row < table.length; row++) {
      const link = linkIn(opened.formulaAt(place.sheet, address(top + row, left + column)), set)
      const chance = link && chanceOf(link)
      if (chance !== undefined) put(table, row, column, chance)
    }
  }
}

/** The own price of the row, else that of the organisation; blank: the functions then ask our list. A 0 is no price where a list has one. */
const priceCell = (own: Cell, organisation: number | 'faulty' | undefined): Cell => {
  if (!isBlank(own) && own !== 0) return own
  if (organisation === 'faulty') return 'zie Prijzen'
  return organisation ?? own
}

/** The heads of the shares of parties with an own name. */
const ownShareHeads = (
  table: Cell[][],
  parties: readonly Cell[],
  calculated: (row: number, column: number) => boolean,
) => {
  let nth = 0
  for (let column = 0; column < (table[0]?.length ?? 0); column++) {
    if (!calculated(0, column)) continue
    const party = parties[nth++]
    put(table, 0, column, isBlank(party) ? '' : `Aandeel ${party}`)
  }
}

/** They stand below the project table, beside their label. */
const ownParties = (opened: OpenedWorkbook, sheet: PlacedSheet | undefined): readonly Cell[] => {
  const labels = sheet?.planned.cells.filter(({ value }) => /^Eigen baathouder \d$/.test(String(value ?? ''))) ?? []
  return labels.map(({ at }) => {
    const cell = sheet && opened.valueAt(sheet.name, sheet.at(at.replace('A', 'B')))
    return typeof cell === 'object' ? cell.error : cell
  })
}
