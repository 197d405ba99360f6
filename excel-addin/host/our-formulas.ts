// The formulas of the workbook, sheet by sheet, and those that are ours. Sheets of the user can be large: formulas are read in strips, and
// values of our own cells only.
import { address } from '../../core'
import { callsOurs } from '../namespace'
import { inBatches } from './batches'
import { area } from './run'

export interface FormulaCell {
  readonly at: string
  readonly formula: string
}

export interface SheetFormulas {
  readonly sheet: Excel.Worksheet
  readonly cells: readonly FormulaCell[]
}

/** Cells that are read in one answer, also when they hold sentences. */
const cellsPerAnswer = 10_000

/** Some rows of the used part of a sheet. */
interface Strip {
  readonly sheet: Excel.Worksheet
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

const stripsOf = (sheet: Excel.Worksheet, used: Excel.Range): Strip[] => {
  if (used.isNullObject) return []
  const { rowIndex, columnIndex, rowCount, columnCount: columns } = used
  const high = Math.max(1, Math.floor(cellsPerAnswer / columns))
  return Array.from({ length: Math.ceil(rowCount / high) }, (_, strip) => ({
    sheet,
    row: rowIndex + 1 + strip * high,
    column: columnIndex + 1,
    rows: Math.min(high, rowCount - strip * high),
    columns,
  }))
}

const rangeOf = ({ sheet, row, column, rows, columns }: Strip): Excel.Range =>
  area(sheet, `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`)

const formulasIn = ({ row, column }: Strip, formulas: readonly (readonly unknown[])[]): FormulaCell[] =>
  formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right) =>
      typeof formula === 'string' && formula.startsWith('=') && formula.length > 1
        ? { at: address(row + down, column + right), formula }
        : [],
    ),
  )

/** Every sheet, also those without formulas. */
export const readFormulas = async (context: Excel.RequestContext): Promise<readonly SheetFormulas[]> => {
  const sheets = context.workbook.worksheets.load('items/name')
  await context.sync()
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }))
  await context.sync()
  const strips = used.flatMap(({ sheet, range }) => stripsOf(sheet, range))
  const read: [Strip, Excel.Range][] = []
  await inBatches(
    context,
    strips,
    (strip) => read.push([strip, rangeOf(strip).load('formulas')]),
    ({ rows, columns }) => rows * columns,
    cellsPerAnswer,
  )
  return sheets.items.map((sheet) => ({
    sheet,
    cells: read
      .filter(([strip]) => strip.sheet === sheet)
      .flatMap(([strip, { formulas }]) => formulasIn(strip, formulas)),
  }))
}

/** The cells that call our functions themselves. A text that reads like a formula shows what it holds. */
export const readOurs = async (context: Excel.RequestContext): Promise<readonly SheetFormulas[]> => {
  const found = (await readFormulas(context)).flatMap(({ sheet, cells }) =>
    cells.filter(({ formula }) => callsOurs(formula)).map((cell) => ({ sheet, cell })),
  )
  const shown = new Map<FormulaCell, Excel.Range>()
  await inBatches(context, found, ({ sheet, cell }) => shown.set(cell, area(sheet, cell.at).load('values')))
  const ours = found.filter(({ cell }) => shown.get(cell)?.values[0]?.[0] !== cell.formula)
  return [...new Set(ours.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    cells: ours.filter((one) => one.sheet === sheet).map(({ cell }) => cell),
  }))
}
