// An example as the pane fills it in: in a workbook in memory, and the file of that workbook.
import type { CellValue } from 'hucre'
import { address, areaOf } from '../../core/plan/address'
import type { Plan } from '../../core/plan/plan'
import { impactkaart, meten } from '../../core/templates/index'
import { fillExample } from '../../pane/workbook/fill-example'
import { insertSet } from '../../pane/workbook/make-set'
import { fillMeasured } from '../../pane/workbook/measured-example'
import { writeWorkbook } from '../../workbook-file/index'
import { MemoryHost } from '../pane/memory-host'
import type { MeasuredProject } from './measured-projects'

export const filledHost = async ({ example }: MeasuredProject): Promise<MemoryHost> => {
  const host = new MemoryHost()
  const set = await insertSet(host)
  await fillExample(host, set, example)
  await fillMeasured(host, set, example)
  return host
}

/** The plans of what stands in the workbook. */
export const plansOf = async (host: MemoryHost): Promise<readonly Plan[]> => {
  const [found] = await host.sets()
  if (found?.measurements === undefined) throw new Error('The example has no sheets for measuring')
  return [
    impactkaart({ set: found.set, rows: found.rows, measured: true }),
    meten({ set: found.set, rows: found.measurements }),
  ]
}

/** The cells that people fill in, by sheet. */
const inputsOf = (plans: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    plans.flatMap(({ sheets }) =>
      sheets.map(({ name, cells }) => [
        name,
        new Set(cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => at)),
      ]),
    ),
  )

const addressesIn = (range: string): readonly string[] => {
  const { from, to } = areaOf(range)
  const columns = to.column - from.column + 1
  return Array.from({ length: (to.row - from.row + 1) * columns }, (_, index) =>
    address(from.row + Math.floor(index / columns), from.column + (index % columns)),
  )
}

/** What was typed in input cells of named ranges, and the formulas that stand in them. */
const typedIn = async (host: MemoryHost, plans: readonly Plan[]) => {
  const inputs = inputsOf(plans)
  const values: Record<string, Record<string, CellValue>> = {}
  const formulas: Record<string, Record<string, string>> = {}
  for (const { name, sheet, range } of plans.flatMap(({ names }) => names)) {
    const places = addressesIn(range).map((at) => (inputs.get(sheet)?.has(at) ? at : undefined))
    if (places.every((at) => at === undefined)) continue
    const cells = ((await host.read([name]))[name] ?? []).flat()
    const written = host.formulas(name)
    for (const [index, at] of places.entries()) {
      const [value, formula] = [cells[index], written[index]]
      if (at === undefined) continue
      if (formula !== undefined) formulas[sheet] = { ...formulas[sheet], [at]: formula }
      else if (value !== undefined && value !== '') values[sheet] = { ...values[sheet], [at]: value as CellValue }
    }
  }
  return { values, formulas }
}

export const fileOf = async (host: MemoryHost): Promise<Uint8Array> => {
  const plans = await plansOf(host)
  return writeWorkbook(plans, await typedIn(host, plans))
}
