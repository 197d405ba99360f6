// Reading and writing by name. Only the cells that are given are written, each block of neighbours in one call: a locked cell beside an
// input cell is not touched.
import { address, asValue, blocks, type Cell, matrix } from '../../core'
import { hostProblem } from './host-problem'
import { area, change, look } from './run'
import { formulaOf } from './steps/cells'

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

type Rows<T> = readonly (readonly (T | undefined)[])[]

/** Where each name stands; what is to be written must fit in it. */
const placesFor = async (
  context: Excel.RequestContext,
  rowsByName: Readonly<Record<string, Rows<unknown>>>,
): Promise<ReadonlyMap<string, Excel.Range>> => {
  const ranges = await rangesOf(
    context,
    Object.keys(rowsByName),
    'rowIndex,columnIndex,rowCount,columnCount,worksheet/name',
  )
  for (const [name, range] of ranges) {
    const rows = rowsByName[name] ?? []
    const wide = Math.max(0, ...rows.map((row) => row.length))
    if (rows.length > range.rowCount || wide > range.columnCount) throw hostProblem('tooManyCells', name)
  }
  return ranges
}

interface Block<T> {
  readonly sheet: Excel.Worksheet
  readonly at: string
  readonly contents: (T | undefined)[][]
}

/** The given cells, in blocks of neighbours. */
const blocksIn = <T>(context: Excel.RequestContext, range: Excel.Range, rows: Rows<T>): Block<T>[] => {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((value, right) =>
      value === undefined ? [] : { at: address(range.rowIndex + 1 + down, range.columnIndex + 1 + right), value },
    ),
  )
  const byAddress = new Map(cells.map((cell) => [cell.at, cell.value]))
  const sheet = context.workbook.worksheets.getItem(range.worksheet.name)
  return blocks(cells, () => '').map(({ range: at }) => ({
    sheet,
    at,
    contents: matrix(at, byAddress, (value) => value),
  }))
}

export const writeNames = (values: Readonly<Record<string, Cell[][]>>): Promise<void> =>
  change(async (context) => {
    for (const [name, place] of await placesFor(context, values))
      for (const { sheet, at, contents } of blocksIn(context, place, values[name] ?? []))
        area(sheet, at).values = contents.map((row) => row.map(asValue))
    await context.sync()
  })

/** Native formulas. An input cell is open also where the user lifted the protection of its sheet; a locked one holds a formula of ours. */
export const writeNativeFormulas = (formulas: Readonly<Record<string, Rows<string>>>): Promise<void> =>
  change(async (context) => {
    const places = await placesFor(context, formulas)
    const found = [...places].flatMap(([name, place]) =>
      blocksIn(context, place, formulas[name] ?? []).map((block) => ({
        ...block,
        name,
        protection: area(block.sheet, block.at).format.protection.load('locked'),
      })),
    )
    await context.sync()
    for (const { name, protection } of found) if (protection.locked !== false) throw hostProblem('cellsLocked', name)
    for (const { sheet, at, contents } of found)
      area(sheet, at).formulas = contents.map((row) => row.map((formula) => formulaOf(formula ?? '', (sheet) => sheet)))
    await context.sync()
  })
