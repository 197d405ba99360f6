// Plans, and sheets of the user beside them, to the bytes of an .xlsx file. The same input gives the same bytes, always.
import { type CellValue, type NamedRange, type WriteSheet, writeXlsx } from 'hucre'
import {
  absolute,
  areaOf,
  functionsVersion,
  type Plan,
  type PlanName,
  type PlanSheet,
  parseAddress,
  plainLook,
  quoteSheet,
} from '../core'
import { asInput } from './cell-value'
import type { FileAbout } from './custom-xml'
import { finishPackage } from './extra-parts'
import { type CellFormulas, type CellValues, writeSheet } from './plan-to-sheet'
import { fontOf } from './styles'

/** Values by sheet name, then by address. */
export type SheetValues = Readonly<Record<string, CellValues>>

/** Formulas by sheet name, then by address. */
export type SheetFormulas = Readonly<Record<string, CellFormulas>>

/** A sheet that is not ours. Formulas of our functions have been replaced by their values before they come here. */
export interface UserSheet {
  readonly name: string
  readonly hidden?: true
  readonly cells: readonly {
    readonly at: string
    readonly value?: CellValue
    /** Native formula, without `=`. */
    readonly formula?: string
    /** A pattern for numbers and dates, such as "0.0%". */
    readonly format?: string
  }[]
}

export interface WriteOptions {
  /** What stands in input cells, and the results of formulas, for programs that show a file without calculating. */
  readonly values?: SheetValues
  /** Native formulas that were typed in input cells, without `=`. */
  readonly formulas?: SheetFormulas
  readonly userSheets?: readonly UserSheet[]
  /** Names of the user's own, as "Sheet!$A$1:$B$2". */
  readonly userNames?: readonly { readonly name: string; readonly range: string }[]
  /** Where the workbook came from, for programs. */
  readonly about?: FileAbout
}

/** As much of a plan as a file holds. */
export type WrittenPlan = Pick<Plan, 'sheets' | 'names'>

/** Fixed, so that the same workbook gives the same bytes; it says nothing about when the file was made. */
const fixedDate = new Date(Date.UTC(2026, 0, 1))

/**
 * The bytes of a workbook.
 * Text stays text, also when it starts with `=`. Every program recalculates all formulas when it opens the file.
 */
export const writeWorkbook = async (
  plans: WrittenPlan | readonly WrittenPlan[],
  options: WriteOptions = {},
): Promise<Uint8Array> => {
  const { values = {}, formulas = {}, userSheets = [], userNames = [], about } = options
  const list = 'sheets' in plans ? [plans] : plans
  const sheets = [
    ...list.flatMap((plan) =>
      plan.sheets.map((sheet) => writeSheet(sheet, values[sheet.name] ?? {}, formulas[sheet.name] ?? {})),
    ),
    ...userSheets.map(ownSheet),
  ]
  const file = await writeXlsx({
    sheets,
    defaultFont: fontOf(plainLook),
    properties: {
      title: 'Impactkaart',
      creator: `Impactkaart ${functionsVersion}`,
      created: fixedDate,
      modified: fixedDate,
    },
    namedRanges: [
      ...list.flatMap((plan) => [...plan.names.map(planName), ...plan.sheets.flatMap(printNames)]),
      ...userNames,
    ],
  })
  return finishPackage(file, fixedDate, about)
}

const planName = ({ name, sheet, range }: PlanName): NamedRange => ({
  name,
  range: `${quoteSheet(sheet)}!${absolute(range)}`,
})

/** Print area and repeated rows. The library would write the name of the sheet without quotes, and "Kaart 2" needs them. */
const printNames = ({ name, print }: PlanSheet): NamedRange[] => {
  const on = (range: string) => `${quoteSheet(name)}!${range}`
  const area = { name: '_xlnm.Print_Area', range: on(absolute(print.area)), scope: name }
  if (print.repeatRows === undefined) return [area]
  const rows = print.repeatRows.replace(/(\d+)/g, '$$$1')
  return [area, { name: '_xlnm.Print_Titles', range: on(rows), scope: name }]
}

const ownSheet = ({ name, hidden, cells }: UserSheet): WriteSheet => ({
  name,
  ...(hidden && { hidden }),
  cells: new Map(
    cells
      .filter(({ at }) => parseAddress(at) !== undefined)
      .map(({ at, value, formula, format }) => {
        const { row, column } = areaOf(at).from
        const result = asInput(value)
        const cell = formula === undefined ? { value: result } : { formula, formulaResult: result, value: result }
        return [`${row - 1},${column - 1}`, { ...cell, ...(format !== undefined && { style: { numFmt: format } }) }]
      }),
  ),
})
