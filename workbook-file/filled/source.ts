// Where each cell of today's plans stands in the file, and the other way round: sheets have other names, tables were shifted, and in an
// older version some cells stood elsewhere.
import { address, areaOf, type Plan, type PlanSheet, parseAddress } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import { type OlderLayout, olderLayoutOf } from './older-layouts'
import { namesOfAnswers, type PlacedSheet, placeSheet } from './placed-sheet'

export interface CellPlace {
  readonly sheet: string
  readonly at: string
}

export interface Source {
  /** The version of the templates that the sheets are of, when it is not today's. */
  readonly older: OlderLayout | undefined
  readonly placed: readonly PlacedSheet[]
  /** The cell in the file; undefined when its sheet is not there. */
  readonly inFile: (sheet: PlanSheet, at: string) => CellPlace | undefined
  /** The sheet of the file is one of ours. */
  readonly placedOn: (fileSheet: string) => PlacedSheet | undefined
  /** Where a cell of one of our sheets in the file went to. */
  readonly wentTo: (fileSheet: string, at: string) => { readonly place: CellPlace; readonly moved: boolean } | undefined
  /** Some cells of the sheet stand elsewhere now. */
  readonly hasMoved: (fileSheet: string) => boolean
}

export const sourceOf = (opened: OpenedWorkbook, plans: readonly Plan[], set: string): Source => {
  const older = olderLayoutOf(opened, set)
  const placed: PlacedSheet[] = []
  for (const plan of plans)
    for (const sheet of plan.sheets) {
      if (older?.added.includes(sheet.role)) continue
      const others = plan.names.filter((name) => name.sheet === sheet.name)
      const anchors = [...namesOfAnswers(plan, sheet), ...others].map(({ name }) => name)
      const found = placeSheet(opened, plan, sheet, anchors)
      if (found) placed.push(found)
    }
  const byRole = new Map(placed.map((one) => [one.planned.role, one]))
  const sheets = new Map(plans.flatMap((plan) => plan.sheets).map((sheet) => [sheet.role, sheet]))
  const bySheet = new Map(placed.map((one) => [one.name.toLowerCase(), one]))
  const forward = new Map(older?.moves.map(({ from, to }) => [`${from.role} ${from.at}`, to]))
  const backward = new Map(older?.moves.map(({ from, to }) => [`${to.role} ${to.at}`, from]))
  return {
    older,
    placed,
    inFile: ({ role }, at) => {
      const from = backward.get(`${role} ${at}`) ?? { role, at }
      const found = byRole.get(from.role)
      return found && { sheet: found.name, at: found.at(from.at) }
    },
    placedOn: (fileSheet) => bySheet.get(fileSheet.toLowerCase()),
    wentTo: (fileSheet, at) => {
      const found = bySheet.get(fileSheet.toLowerCase())
      const planned = found?.plannedAt(at)
      if (!found || planned === undefined) return undefined
      const to = forward.get(`${found.planned.role} ${planned}`)
      const sheet = to ? sheets.get(to.role) : found.planned
      return sheet && { place: { sheet: sheet.name, at: to?.at ?? planned }, moved: to !== undefined }
    },
    hasMoved: (fileSheet) => {
      const role = bySheet.get(fileSheet.toLowerCase())?.planned.role
      return older?.moves.some(({ from }) => from.role === role) ?? false
    },
  }
}

/** Cells of a range, row by row; undefined when there are too many to look at one by one. */
export const cellsOf = (range: string, most: number): string[] | undefined => {
  const [first = '', last = first] = range.split(':')
  if (!parseAddress(first) || !parseAddress(last)) return undefined
  const { from, to } = areaOf(range)
  if ((to.row - from.row + 1) * (to.column - from.column + 1) > most) return undefined
  const cells: string[] = []
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) cells.push(address(row, column))
  return cells
}
