// What cells show, tables that reach beyond their cell included.
import { inBatches } from './batches'
import { area } from './run'
import { spillOf } from './spill-when-supported'

export interface Shown {
  /** "C1:D2": the cell, or the table that it fills. */
  readonly at: string
  readonly values: readonly (readonly unknown[])[]
}

const size = (values: Shown['values']): number => values.length * (values[0]?.length ?? 0)

/** One round to find how far the tables reach, one to read them. */
export const shownValues = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly { readonly at: string }[],
): Promise<readonly Shown[]> => {
  const spills = new Map<string, Excel.Range | undefined>()
  await inBatches(context, cells, ({ at }) => spills.set(at, spillOf(area(sheet, at))))
  const ranges = cells.map(({ at }) => {
    const spill = spills.get(at)
    return spill && !spill.isNullObject ? (spill.address.split('!').pop() ?? at) : at
  })
  const loaded = new Map<string, Excel.Range>()
  await inBatches(context, ranges, (at) => loaded.set(at, area(sheet, at).load('values')))
  return ranges.map((at) => ({ at, values: loaded.get(at)?.values ?? [] }))
}

/** Text of a result stays text; an error stays the words it shows. */
const asShown = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : value === '' ? '' : `'${String(value)}`

export const writeShown = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  shown: readonly Shown[],
): Promise<void> =>
  inBatches(
    context,
    shown,
    ({ at, values }) => {
      area(sheet, at).values = values.map((row) => row.map(asShown))
    },
    ({ values }) => size(values),
  )
