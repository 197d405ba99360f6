// Reading and writing by name: the values of a named range, and values or native formulas into its cells from the top left one.
import { ICommandService } from '@univerjs/core'
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core'
import { areaOf, type Cell, type Plan, type PlanName } from '../core'
import type { Bench } from './apply-plan'
import { hostProblem } from './host-problem'
import { valuesIn } from './read-cells'
import { sheetId } from './sets'
import { asFormula, asValue, type CellMatrix } from './steps/cells'

/** By name; what is undefined stays as it is. */
type Rows<T> = readonly (readonly (T | undefined)[])[]
type ByName<T> = Readonly<Record<string, Rows<T>>>

const findName = ({ sets }: Bench, wanted: string): { plan: Plan; name: PlanName } => {
  for (const plan of sets.all()) {
    const name = plan.names.find((one) => one.name === wanted)
    if (name) return { plan, name }
  }
  throw hostProblem('nameGone', wanted)
}

/** The sheet and the area, rows and columns from 1, that a name of ours stands for. */
const placeOf = (bench: Bench, wanted: string) => {
  const { plan, name } = findName(bench, wanted)
  const role = plan.sheets.find((sheet) => sheet.name === name.sheet)?.role ?? ''
  const sheet = bench.grid.workbook().getSheetBySheetId(sheetId(plan.set, role))?.getSheet()
  if (!sheet) throw hostProblem('sheetGone', name.sheet)
  return { sheet, area: areaOf(name.range) }
}

interface NewCell<T> {
  readonly name: string
  readonly sheet: string
  /** From 0, as the grid counts. */
  readonly row: number
  readonly column: number
  readonly value: T
}

/** The cells that are given, each in its place. They fit in their range, or nothing is written. */
const newCells = <T>(bench: Bench, rowsByName: ByName<T>): NewCell<T>[] =>
  Object.entries(rowsByName).flatMap(([name, rows]) => {
    const { sheet, area } = placeOf(bench, name)
    const [high, wide] = [area.to.row - area.from.row + 1, area.to.column - area.from.column + 1]
    if (rows.length > high || rows.some((cells) => cells.length > wide)) throw hostProblem('tooManyCells', name)
    return rows.flatMap((cells, down) =>
      cells.flatMap((value, right) => {
        if (value === undefined) return []
        const [row, column] = [area.from.row - 1 + down, area.from.column - 1 + right]
        return [{ name, sheet: sheet.getSheetId(), row, column, value }]
      }),
    )
  })

const put = <T>({ grid, guard }: Bench, cells: readonly NewCell<T>[], asCell: (value: T) => CellMatrix[0][0]): void => {
  const bySheet = new Map<string, CellMatrix>()
  for (const { sheet, row, column, value } of cells) {
    const matrix = bySheet.get(sheet) ?? {}
    matrix[row] = { ...matrix[row], [column]: asCell(value) }
    bySheet.set(sheet, matrix)
  }
  const commands = grid.injector.get(ICommandService)
  guard.own(() => {
    for (const [subUnitId, value] of bySheet)
      commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: grid.workbookId, subUnitId, value })
  })
}

export const readNames = (bench: Bench, names: readonly string[]): Record<string, Cell[][]> =>
  Object.fromEntries(
    names.map((name) => {
      const { sheet, area } = placeOf(bench, name)
      return [name, valuesIn(bench.grid, sheet, area)]
    }),
  )

export const writeValues = (bench: Bench, values: ByName<Cell>): void => put(bench, newCells(bench, values), asValue)

/** Native formulas, without `=`. A locked cell holds a formula of ours, so then nothing is written. */
export const writeNativeFormulas = (bench: Bench, formulas: ByName<string>): void => {
  const cells = newCells(bench, formulas)
  const locked = cells.find(({ sheet, row, column }) => !bench.sets.isOpen(sheet, row, column))
  if (locked) throw hostProblem('cellsLocked', locked.name)
  put(bench, cells, asFormula)
}
