// Reading and writing by name. Only the cells that are given are written, each block of neighbours in one call: a locked cell beside an
// input cell is not touched.
import { address, asValue, blocks, type Cell, matrix } from '../../core'
import { hostProblem } from './host-problem'
import { area, change, look } from './run'

/** The range of each name; a name that is gone, or points at nothing, is said. */
const rangesOf = async (
  context: Excel.RequestContext,
  names: readonly string[],
  load: string,
): Promise<ReadonlyMap<string, Excel.Range>> => {
  const ranges = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject()
    range.load(load)
    return [name, range] as const
  })
  await context.sync()
  for (const [name, range] of ranges) if (range.isNullObject) throw hostProblem('nameGone', name)
  return new Map(ranges)
}

export const readNames = (names: readonly string[]): Promise<Readonly<Record<string, Cell[][]>>> =>
  look(async (context) => {
    const ranges = await rangesOf(context, names, 'values')
    return Object.fromEntries([...ranges].map(([name, range]) => [name, range.values as Cell[][]]))
  })

export const writeNames = (values: Readonly<Record<string, Cell[][]>>): Promise<void> =>
  change(async (context) => {
    const ranges = await rangesOf(
      context,
      Object.keys(values),
      'rowIndex,columnIndex,rowCount,columnCount,worksheet/name',
    )
    for (const [name, range] of ranges) {
      const rows = values[name] ?? []
      const wide = Math.max(0, ...rows.map((row) => row.length))
      if (rows.length > range.rowCount || wide > range.columnCount) throw hostProblem('tooManyCells', name)
    }
    for (const [name, range] of ranges) writeInto(context, range, values[name] ?? [])
    await context.sync()
  })

const writeInto = (context: Excel.RequestContext, range: Excel.Range, rows: readonly (readonly Cell[])[]): void => {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((value, right) =>
      value === undefined ? [] : { at: address(range.rowIndex + 1 + down, range.columnIndex + 1 + right), value },
    ),
  )
  const byAddress = new Map(cells.map((cell) => [cell.at, cell.value]))
  const sheet = context.workbook.worksheets.getItem(range.worksheet.name)
  for (const { range: block } of blocks(cells, () => '')) area(sheet, block).values = matrix(block, byAddress, asValue)
}
