// What goes into a file: our sheets with the values they show now, the user's own sheets, and the names of both.
import { areaOf, type Plan } from '../core'
import { type SheetFormulas, type SheetValues, type UserSheet, writeWorkbook } from '../workbook-file'
import type { Bench } from './apply-plan'
import { aboutOf } from './file-about'
import { ownNames, ownSheets } from './own-sheets'
import { looksAt, nobody, type Persons, stays, withoutPersons, withoutStories } from './persons'
import { cellAt, formulaIn, plainValue } from './read-cells'
import { cellReader, type ReadCell } from './saved-cell'
import { sheetId } from './sets'

type Shown = Record<string, SheetValues[string][string]>

interface Contents {
  readonly values: SheetValues
  readonly formulas: SheetFormulas
}

/** What stands in the cells of a plan now, and the formulas that were typed in cells for input. */
const contentsOf = ({ grid }: Bench, plan: Plan, readCell: ReadCell): Contents => {
  const values: Record<string, SheetValues[string]> = {}
  const formulas: Record<string, SheetFormulas[string]> = {}
  for (const { name, role, cells } of plan.sheets) {
    const sheet = grid.workbook().getSheetBySheetId(sheetId(plan.set, role))?.getSheet()
    if (!sheet) continue
    const [shown, typed]: [Shown, Record<string, string>] = [{}, {}]
    for (const { at, meaning } of cells) {
      const { row, column } = areaOf(at).from
      const isTyped = meaning === 'invoer' && formulaIn(grid, sheet, row - 1, column - 1) !== ''
      const saved = isTyped ? readCell(sheet, row - 1, column - 1) : undefined
      shown[at] = (saved ? saved.value : plainValue(cellAt(grid, sheet, row - 1, column - 1))) ?? null
      if (saved?.formula) typed[at] = saved.formula
    }
    values[name] = shown
    formulas[name] = typed
  }
  return { values, formulas }
}

/** An empty sheet beside ours is of no use to who gets the file, unless a formula or a name refers to it; a file needs at least one sheet. */
const worthSaving = (own: readonly UserSheet[], references: readonly string[]): UserSheet[] => {
  const all = [...references, ...own.flatMap(({ cells }) => cells.map(({ formula = '' }) => formula))].join('\n')
  const mentioned = ({ name }: UserSheet) => all.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"))
  return own.filter((sheet) => sheet.cells.length > 0 || mentioned(sheet))
}

/** Cells further on may show what is withheld, alone or in a sentence. */
const tells = (value: unknown, secrets: readonly unknown[]): boolean =>
  typeof value === 'string' && secrets.some((one) => typeof one === 'string' && value.includes(one))

const quiet = (values: SheetValues, secrets: readonly unknown[]): SheetValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, cells]) => [
      name,
      Object.fromEntries(Object.entries(cells).map(([at, value]) => [at, tells(value, secrets) ? null : value])),
    ]),
  )

const quietSheet = (sheet: UserSheet, secrets: readonly unknown[]): UserSheet => ({
  ...sheet,
  cells: sheet.cells.map(({ value, ...cell }) =>
    value === undefined || tells(value, secrets) ? cell : { ...cell, value },
  ),
})

export interface Made {
  readonly bytes: Uint8Array
  /** Cells whose formula goes as the value it shows. */
  readonly fixed: readonly string[]
  /** Cells that do not go along, because they show what is written about single people. */
  readonly withheld: readonly string[]
}

/** @param persons what does not go along. */
export const fileOf = async (bench: Bench, persons: Persons, extra: readonly UserSheet[]): Promise<Made> => {
  const all = bench.sets.all()
  const userNames = ownNames(bench).filter(({ range }) => !looksAt(range, persons))
  const names = [...all.flatMap((plan) => plan.names), ...userNames].map(({ name }) => name)
  const [fixed, withheld]: [string[], string[]] = [[], []]
  const secrets: unknown[] = []
  const readCell = cellReader(bench, {
    names,
    persons,
    fixed: (place) => fixed.push(place),
    withheld: (place, value) => {
      withheld.push(place)
      secrets.push(value)
    },
  })
  const going = all.map((plan) => ({ ...plan, sheets: plan.sheets.filter(({ name }) => !stays(name, persons)) }))
  const contents = going.map((plan) => contentsOf(bench, plan, readCell))
  const values: SheetValues = Object.assign({}, ...contents.map((one) => one.values))
  const formulas: SheetFormulas = Object.assign({}, ...contents.map((one) => one.formulas))
  const plans = going.map((plan) => withoutPersons(plan, persons, values))
  const own = ownSheets(bench, readCell, (name) => !stays(name, persons)).map((sheet) => quietSheet(sheet, secrets))
  const references = [...Object.values(formulas).flatMap(Object.values<string>), ...userNames.map(({ range }) => range)]
  const userSheets = [...(plans.length > 0 ? worthSaving(own, references) : own), ...extra]
  const shown =
    persons === nobody
      ? values
      : quiet(
          plans.reduce((left, plan) => withoutStories(plan, left), values),
          secrets,
        )
  const about = aboutOf(all)
  const options = { values: shown, formulas, userSheets, userNames, ...(about && { about }) }
  return { bytes: await writeWorkbook(plans, options), fixed, withheld }
}
