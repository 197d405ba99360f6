// A table of the pack and of the team together: own prices, and a locked plan of indicators. Rows stay where they are, because other
// sheets follow them.
import type { CellValue } from 'hucre'
import { areaOf, impactkaartNames, type LockedPart, type Plan, type PlanCell, type PlanSheet } from '../../core'
import type { Tell } from '../filled/remark'
import { type BySheet, isFilled, isInput, keyOf, onSheet, tellOther, within } from './cells'
import { dropRows, type LockedTable, type Uses } from './dropped-rows'
import { UpdateProblem } from './update-problem'

export interface Fitting {
  /** As the file had them. */
  readonly filled: Uses
  /** As the new workbook gets them. */
  readonly values: BySheet<CellValue>
  readonly formulas: BySheet<string>
  /** What an older pack had locked in the file. */
  readonly lockedBefore: (set: string) => readonly LockedPart[]
  readonly tell: Tell
}

/** @param plain the same plan without the pack. */
export const fitTable = (plan: Plan, plain: Plan, name: string, fitting: Fitting): Plan => {
  const [found, sheet] = onSheet(plan, name) ?? []
  const inputs = onSheet(plain, name)?.[1].cells.filter((cell) => isInput(cell) && found && within(found)(cell)) ?? []
  if (!found || !sheet || inputs.length === 0) return plan
  const planned = new Map(sheet.cells.map((cell) => [cell.at, cell]))
  const { values, formulas, filled, lockedBefore, tell } = fitting
  const stands = values[sheet.name] ?? {}
  const isLocked = inputs.every(({ at }) => !isInput(planned.get(at) ?? { at }))
  const isPrices = name === impactkaartNames(plan.set).ownPrices
  const lines = linesOf(inputs)
  // An open plan of indicators is the team's own once it holds something.
  if (!isPrices && !isLocked && inputs.some(({ at }) => isFilled(stands[at]))) {
    for (const { at } of inputs) stands[at] ??= ''
    return plan
  }
  const contents = new Map<string, CellValue>(inputs.map(({ at }) => [at, stands[at] ?? '']))
  const rows = lines.map((cells) => cells.map(({ at }) => planned.get(at)?.value)).filter(([key]) => isFilled(key))
  const given = new Set(rows.map(([key]) => keyOf(key)))
  const wasLocked = lockedBefore(plan.set).includes(isPrices ? 'prijzen' : 'indicatorenplan')
  const table = { name, sheet: sheet.name, lines, given, wasLocked, isLocked }
  dropRows(table, contents, formulas, filled, tell)
  for (const row of rows) putRow(row, table, contents, formulas, isPrices, tell)
  values[sheet.name] = { ...stands, ...Object.fromEntries(contents) }
  return isLocked ? withContents(plan, sheet, contents) : plan
}

const linesOf = (inputs: readonly PlanCell[]): Lines =>
  [...new Set(inputs.map(({ at }) => areaOf(at).from.row))].map((row) =>
    inputs.filter(({ at }) => areaOf(at).from.row === row),
  )

/** A row of the pack where it stood, or where there is room. @param whole what the pack does not say is blank. */
const putRow = (
  row: readonly PlanCell['value'][],
  { sheet, lines }: Pick<LockedTable, 'sheet' | 'lines'>,
  contents: Map<string, CellValue>,
  formulas: BySheet<string>,
  whole: boolean,
  tell: Tell,
): void => {
  const { cells, isNew } = placeFor(row[0], lines, contents, sheet)
  cells.forEach(({ at }, column) => {
    const [value, now, formula] = [contents.get(at), row[column], formulas[sheet]?.[at]]
    if (now === undefined && !whole) return
    contents.set(at, now ?? '')
    delete formulas[sheet]?.[at]
    const isOther = !isNew && column > 0 && isFilled(value) && value !== (now ?? '')
    if (isOther || formula !== undefined) tellOther(sheet, at, { value, formula }, now, tell)
  })
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
