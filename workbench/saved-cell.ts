// What stands in a cell, as it goes into a file. A formula goes along when other programs read it; one that calls a function of ours, or
// that spills, goes as the value it shows.
import { type IRange, isDefaultFormat, type Worksheet } from '@univerjs/core'
import { FormulaDataModel, INumfmtService } from '@univerjs/preset-sheets-core'
import { address, type Cell, quoteSheet } from '../core'
import type { UserSheet } from '../workbook-file'
import type { Bench } from './apply-plan'
import { formulaInFile } from './file-formula'
import type { Grid } from './grid'
import { looksAt, type Persons } from './persons'
import { cellAt, formulaIn, plainValue } from './read-cells'

type SavedCell = UserSheet['cells'][number]

/** Row and column from 0. */
export type ReadCell = (sheet: Worksheet, row: number, column: number) => SavedCell

/** The tables that formulas spill, by row and column of the formula. */
type Areas = Readonly<Record<number, Readonly<Record<number, IRange>>>>

/** The formula that a cell shows something of: its own, or the one that has spilled into it; '' for what was typed. */
const sourceOf = (grid: Grid, sheet: Worksheet, row: number, column: number): { formula: string; spills: boolean } => {
  const areas: Areas =
    grid.injector.get(FormulaDataModel).getArrayFormulaRange()[grid.workbookId]?.[sheet.getSheetId()] ?? {}
  for (const [down, anchors] of Object.entries(areas))
    for (const [right, area] of Object.entries(anchors ?? {})) {
      const isWide = area && (area.endRow > area.startRow || area.endColumn > area.startColumn)
      const holds = (at: number, from: number, to: number) => at >= from && at <= to
      if (isWide && holds(row, area.startRow, area.endRow) && holds(column, area.startColumn, area.endColumn))
        return { formula: formulaIn(grid, sheet, Number(down), Number(right)), spills: true }
    }
  return { formula: formulaIn(grid, sheet, row, column), spills: false }
}

const inFile = (value: Cell): string | number | undefined => {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value === '' || value === null ? undefined : value
}

export interface Reading {
  /** Names that go along. */
  readonly names: readonly string[]
  /** What does not: a formula that looks there goes as its number, and not at all when it shows a text or spills. */
  readonly persons: Persons
  /** Hears of each cell whose formula goes as the value it shows. */
  readonly fixed: (place: string) => void
  /** Hears of each cell that does not go, and what it shows. */
  readonly withheld: (place: string, value: unknown) => void
}

export const cellReader = ({ grid }: Bench, { names, persons, fixed, withheld }: Reading): ReadCell => {
  const lower = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase()))
  const sheets = grid.workbook().getSheets()
  const known = { sheets: lower(sheets.map((sheet) => sheet.getSheetName())), names: lower(names) }
  const formats = grid.injector.get(INumfmtService)
  return (sheet, row, column) => {
    const at = address(row + 1, column + 1)
    const place = `${quoteSheet(sheet.getName())}!${at}`
    const value = inFile(plainValue(cellAt(grid, sheet, row, column)))
    const format = formats.getValue(grid.workbookId, sheet.getSheetId(), row, column)?.pattern
    const typed = formulaIn(grid, sheet, row, column)
    const source = sourceOf(grid, sheet, row, column)
    const isPersonal = source.formula !== '' && looksAt(source.formula, persons)
    if (isPersonal && (source.spills || typeof value === 'string')) {
      if (typed) withheld(place, value)
      return { at }
    }
    const formula = typed && !source.spills && !isPersonal ? formulaInFile(typed, known) : undefined
    if (typed && formula === undefined) fixed(place)
    return {
      at,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(!isDefaultFormat(format) && { format }),
    }
  }
}
