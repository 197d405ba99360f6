// Where a sheet of a plan stands in a file: people give sheets other names and put rows above a table, so it is found by a defined name on
// it, and its cells lie as far from where they were planned as that name does.
import { address, areaOf, contains, findName, type Plan, type PlanName, type PlanSheet } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'

export interface PlacedSheet {
  readonly planned: PlanSheet
  /** As it is called in the file. */
  readonly name: string
  /** Where a cell of the plan stands in the file. */
  readonly at: (planned: string) => string
  /** The cell of the plan that stands there; undefined above or left of all of them. */
  readonly plannedAt: (at: string) => string | undefined
  /** Its cells do not stand where they were planned. */
  readonly isShifted: boolean
}

/** By the first of these names that is in the file. */
export const placeSheet = (
  opened: OpenedWorkbook,
  plan: Pick<Plan, 'names'>,
  planned: PlanSheet,
  anchors: readonly string[],
): PlacedSheet | undefined => {
  for (const anchor of anchors) {
    const meant = plan.names.find(({ name }) => name === anchor)
    const place = findName({ names: opened.names() }, anchor)?.place
    if (!meant || !place) continue
    const from = areaOf(meant.range).from
    const [down, right] = [place.area.from.row - from.row, place.area.from.column - from.column]
    return { planned, name: place.sheet, ...shift(down, right) }
  }
  return undefined
}

/** Names over input cells. Those over lists may stand elsewhere in a file of other figures. */
export const namesOfAnswers = ({ names }: Pick<Plan, 'names'>, { name, cells }: PlanSheet): readonly PlanName[] => {
  const inputs = cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => areaOf(at))
  return names.filter((one) => one.sheet === name && inputs.some((input) => contains(areaOf(one.range), input)))
}

/** Where a range of the plan stands in the file. */
export const rangeIn = ({ at }: PlacedSheet, range: string): string => range.split(':').map(at).join(':')

const same = (at: string): string => at

const shift = (down: number, right: number): Pick<PlacedSheet, 'at' | 'plannedAt' | 'isShifted'> => {
  if (down === 0 && right === 0) return { at: same, plannedAt: same, isShifted: false }
  return {
    isShifted: true,
    at: (at) => {
      const { row, column } = areaOf(at).from
      return address(Math.max(1, row + down), Math.max(1, column + right))
    },
    plannedAt: (at) => {
      const { row, column } = areaOf(at).from
      return row - down >= 1 && column - right >= 1 ? address(row - down, column - right) : undefined
    },
  }
}
