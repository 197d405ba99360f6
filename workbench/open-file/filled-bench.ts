// The contents of a file in a new workbook of the grid: our sheets by their plans, what was filled in on them, and the sheets and names of
// the user. Only what was a formula in the file becomes one.
import { ICommandService, type IWorkbookData } from '@univerjs/core'
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameMutation } from '@univerjs/preset-sheets-core'
import { areaOf, type Cell, quoteSheet } from '../../core'
import type { FilledWorkbook, UserSheet } from '../../workbook-file'
import { type Bench, insertPlan } from '../apply-plan'
import { emptySheet, emptyWorkbook } from '../grid'
import { sheetId } from '../sets'
import { asFormula, asValue, type CellMatrix } from '../steps/cells'
import { writeCells } from '../steps/changes'
import { gridFormula } from './grid-formula'

/** A cell that held a formula in the file, with what it came to there. */
export interface BroughtFormula {
  readonly sheetId: string
  /** "Mijn blad!B5" */
  readonly place: string
  /** From 0, as the grid counts. */
  readonly row: number
  readonly column: number
  readonly inFile: Cell
}

type NewCell = CellMatrix[0][0]
interface Content {
  readonly at: string
  readonly value: Cell
  readonly formula?: string | undefined
  readonly format?: string | undefined
}

const userSheetId = (index: number): string => `eigen-blad-${index + 1}`

const placeOf = (at: string): readonly [row: number, column: number] => {
  const { row, column } = areaOf(at).from
  return [row - 1, column - 1]
}

const roomFor = ({ cells }: UserSheet) => {
  let [rows, columns] = [0, 0]
  for (const [row, column] of cells.map(({ at }) => placeOf(at))) {
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  return {
    rowCount: Math.max(emptySheet.rowCount, rows + 100),
    columnCount: Math.max(emptySheet.columnCount, columns + 4),
  }
}

/** The user's own sheets, blank yet: what they refer to has to be there before them. There is always one. @param name of the file. */
export const blankWorkbook = ({ userSheets }: FilledWorkbook, name: string): Partial<IWorkbookData> => {
  if (userSheets.length === 0) return { ...emptyWorkbook(), name }
  const sheets = userSheets.map((sheet, index) => ({ id: userSheetId(index), name: sheet.name, ...roomFor(sheet) }))
  return {
    ...emptyWorkbook(),
    name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  }
}

const plain = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

const newCell = ({ value, formula, format }: Content): NewCell => ({
  ...(formula === undefined ? asValue(value) : asFormula(gridFormula(formula))),
  ...(format !== undefined && { s: { n: { pattern: format } } }),
})

const setNames = ({ grid, guard }: Bench, names: FilledWorkbook['userNames']): void => {
  const commands = grid.injector.get(ICommandService)
  guard.own(() => {
    for (const { name, range } of names)
      commands.syncExecuteCommand(SetDefinedNameMutation.id, {
        unitId: grid.workbookId,
        id: `eigen-${name}`,
        name,
        formulaOrRefString: range,
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      })
  })
}

/** Everything of one sheet at once. Gives back the formulas among it. */
const writeSheet = (
  { grid, guard }: Bench,
  id: string,
  name: string,
  contents: readonly Content[],
): BroughtFormula[] => {
  const matrix: CellMatrix = {}
  const brought: BroughtFormula[] = []
  for (const content of contents) {
    const [row, column] = placeOf(content.at)
    matrix[row] ??= {}
    matrix[row][column] = newCell(content)
    if (content.formula !== undefined)
      brought.push({ sheetId: id, place: `${quoteSheet(name)}!${content.at}`, row, column, inFile: content.value })
  }
  guard.own(() => writeCells(grid, id, matrix))
  return brought
}

/** What was filled in on a sheet of ours. */
const inputsOn = (name: string, { values, formulas }: FilledWorkbook): Content[] => {
  const [filledIn, typed] = [values[name] ?? {}, formulas[name] ?? {}]
  const places = new Set([...Object.keys(filledIn), ...Object.keys(typed)])
  return [...places].map((at) => ({ at, value: plain(filledIn[at]), formula: typed[at] }))
}

/** The card of the first set in front, as the pane begins with that set. */
const showCard = ({ grid }: Bench, { plans }: FilledWorkbook): void => {
  const sheet = plans[0] && grid.workbook().getSheetBySheetId(sheetId(plans[0].set, 'kaart'))
  if (sheet) grid.workbook().setActiveSheet(sheet)
}

/** Puts all of it in a bench that was opened with `blankWorkbook`. Throws when the grid refuses something. */
export const fillBench = (bench: Bench, filled: FilledWorkbook): BroughtFormula[] => {
  for (const plan of filled.plans) insertPlan(bench, plan)
  setNames(bench, filled.userNames)
  showCard(bench, filled)
  return [
    ...filled.plans.flatMap(({ set, sheets }) =>
      sheets.flatMap(({ name, role }) => writeSheet(bench, sheetId(set, role), name, inputsOn(name, filled))),
    ),
    ...filled.userSheets.flatMap(({ name, cells }, index) =>
      writeSheet(
        bench,
        userSheetId(index),
        name,
        cells.map(({ value, ...cell }) => ({ ...cell, value: plain(value) })),
      ),
    ),
  ]
}
