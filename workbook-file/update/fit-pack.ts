// What people filled in, put into plans of a new pack. What they filled in wins over texts that a pack fills in beforehand; what the pack
// locks is as the pack says, and is told when that was otherwise. Rows of a table stay where they are, because other sheets follow them.
import type { CellValue } from 'hucre'
import {
  areaOf,
  bare,
  contains,
  findPrice,
  impactkaartNames,
  metenNames,
  type Pack,
  type Plan,
  type PlanCell,
  type PlanName,
  type PlanSheet,
} from '../../core'
import type { FilledWorkbook } from '../filled/filled-workbook'
import { placeOf, quotedShort, type Tell } from '../filled/remark'
import { UpdateProblem } from './update-problem'

type BySheet<T> = Record<string, Record<string, T>>
type Values = BySheet<CellValue>

const copied = <T>(all: Readonly<Record<string, Readonly<Record<string, T>>>>): BySheet<T> =>
  Object.fromEntries(Object.entries(all).map(([sheet, cells]) => [sheet, { ...cells }]))

/** @param without the same plans without the pack. */
export const fitPack = (
  { plans, values: before, formulas: typed }: Pick<FilledWorkbook, 'plans' | 'values' | 'formulas'>,
  without: readonly Plan[],
  pack: Pack,
  tell: Tell,
): Pick<FilledWorkbook, 'plans' | 'values' | 'formulas'> => {
  const values = copied(before)
  const formulas = copied(typed)
  const fitted = plans.map((plan, index) => {
    const plain = without[index] ?? plan
    keepCleared(plan, pack, values)
    const tables = [impactkaartNames(plan.set).ownPrices, metenNames(plan.set).plan]
    const merged = tables.reduce((it, name) => withTable(it, plain, name, { values, formulas }, tell), plan)
    tellLocked(merged, plain, tables, before, tell)
    return merged
  })
  return { plans: fitted, values, formulas }
}

const isInput = ({ meaning }: PlanCell): boolean => meaning === 'invoer'
const within = ({ range }: Pick<PlanName, 'range'>) => {
  const area = areaOf(range)
  return ({ at }: PlanCell): boolean => contains(area, areaOf(at))
}
const onSheet = (plan: Plan, name: string): readonly [PlanName, PlanSheet] | undefined => {
  const found = plan.names.find((one) => one.name === name)
  const sheet = plan.sheets.find((one) => one.name === found?.sheet)
  return found && sheet ? [found, sheet] : undefined
}
const isFilled = (value: CellValue | undefined): boolean => value !== undefined && value !== null && value !== ''

/** A team that wrote its own texts does not get those of the pack between them. */
const keepCleared = (plan: Plan, pack: Pack, values: Values): void => {
  for (const { name } of pack.texts) {
    const [found, sheet] = onSheet(plan, `${name}${plan.set}`) ?? []
    if (!found || !sheet) continue
    const cells = sheet.cells.filter((cell) => isInput(cell) && within(found)(cell))
    const filled = values[sheet.name] ?? {}
    if (!cells.some(({ at }) => isFilled(filled[at]))) continue
    for (const { at } of cells) filled[at] ??= ''
  }
}

/** Prices are the same by name and by key. */
const keyOf = (value: unknown): string => {
  const text = String(value ?? '')
  return text.trim() === '' ? '' : (findPrice(text)?.key ?? bare(text))
}

/** A table of the pack and of the team together: own prices, and a locked plan of indicators. */
const withTable = (
  plan: Plan,
  plain: Plan,
  name: string,
  { values, formulas }: { readonly values: Values; readonly formulas: BySheet<string> },
  tell: Tell,
): Plan => {
  const [found, sheet] = onSheet(plan, name) ?? []
  const inputs = onSheet(plain, name)?.[1].cells.filter((cell) => isInput(cell) && found && within(found)(cell)) ?? []
  if (!found || !sheet || inputs.length === 0) return plan
  const planned = new Map(sheet.cells.map((cell) => [cell.at, cell]))
  const filled = values[sheet.name] ?? {}
  const locked = inputs.every(({ at }) => !isInput(planned.get(at) ?? { at }))
  const isPrices = name === impactkaartNames(plan.set).ownPrices
  const lines = [...new Set(inputs.map(({ at }) => areaOf(at).from.row))].map((row) =>
    inputs.filter(({ at }) => areaOf(at).from.row === row),
  )
  // An open plan of indicators is the team's own once it holds something.
  if (!isPrices && !locked && inputs.some(({ at }) => isFilled(filled[at]))) {
    for (const { at } of inputs) filled[at] ??= ''
    return plan
  }
  const contents = new Map<string, CellValue>(inputs.map(({ at }) => [at, filled[at] ?? '']))
  const given = lines.map((cells) => cells.map(({ at }) => planned.get(at)?.value)).filter(([key]) => isFilled(key))
  for (const row of given) {
    const { cells, isNew } = placeFor(row[0], lines, contents, sheet.name)
    cells.forEach(({ at }, column) => {
      const [old, now] = [contents.get(at), row[column]]
      if (now === undefined && !isPrices) return
      contents.set(at, now ?? '')
      delete formulas[sheet.name]?.[at]
      if (!isNew && column > 0 && isFilled(old) && old !== (now ?? '')) tellOther(sheet.name, at, old, now, tell)
    })
  }
  values[sheet.name] = { ...filled, ...Object.fromEntries(contents) }
  return locked ? withContents(plan, sheet, contents) : plan
}

type Lines = readonly (readonly PlanCell[])[]

/** The row of the same name, or the first that holds nothing. @throws UpdateProblem when there is neither. */
const placeFor = (key: unknown, lines: Lines, contents: ReadonlyMap<string, CellValue>, sheet: string) => {
  const keyAt = (cells: readonly PlanCell[]): string => keyOf(contents.get(cells[0]?.at ?? ''))
  const same = lines.find((cells) => keyAt(cells) === keyOf(key))
  const free = lines.find((cells) => cells.every(({ at }) => !isFilled(contents.get(at))))
  const cells = same ?? free
  if (!cells) throw noRoom(sheet, String(key))
  return { cells, isNew: same === undefined }
}

/** What stands in a locked cell belongs to the sheet itself. */
const withContents = (plan: Plan, sheet: PlanSheet, contents: ReadonlyMap<string, CellValue>): Plan => {
  const cells = sheet.cells.map((cell): PlanCell => {
    const content = contents.get(cell.at)
    if (content === undefined) return cell
    const { value: _, ...rest } = cell
    return isFilled(content) ? { ...rest, value: typeof content === 'number' ? content : String(content) } : rest
  })
  return { ...plan, sheets: plan.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) }
}

const noRoom = (sheet: string, row: string): UpdateProblem =>
  new UpdateProblem({
    nl: `Op het blad ${sheet} is geen plaats meer voor "${row}" uit het pakket: de tabel is vol. Haal in de oude werkmap rijen weg die niemand gebruikt, en werk haar dan bij.`,
    en: `There is no room on sheet ${sheet} for "${row}" of the pack: the table is full. Take away rows that nobody uses in the old workbook, and update it then.`,
  })

const tellOther = (sheet: string, at: string, old: CellValue | undefined, now: unknown, tell: Tell): void =>
  tell('changed', placeOf(sheet, at), {
    nl: `Hier stond ${quotedShort(old)}. Nu staat hier ${quotedShort(now ?? '')}, volgens het pakket.`,
    en: `Here stood ${quotedShort(old)}. Now here stands ${quotedShort(now ?? '')}, as the pack says.`,
  })

/** Cells that the pack locks, and that held something else. */
const tellLocked = (
  plan: Plan,
  plain: Plan,
  tables: readonly string[],
  before: FilledWorkbook['values'],
  tell: Tell,
): void => {
  for (const [index, sheet] of plan.sheets.entries()) {
    const areas = tables.flatMap((name) => {
      const found = plan.names.find((one) => one.name === name && one.sheet === sheet.name)
      return found ? [within(found)] : []
    })
    const inputs = new Set(plain.sheets[index]?.cells.filter(isInput).map(({ at }) => at))
    for (const cell of sheet.cells) {
      const old = before[sheet.name]?.[cell.at]
      if (isInput(cell) || !inputs.has(cell.at) || areas.some((inside) => inside(cell))) continue
      if (isFilled(old) && old !== cell.value) tellOther(sheet.name, cell.at, old, cell.value, tell)
    }
  }
}
