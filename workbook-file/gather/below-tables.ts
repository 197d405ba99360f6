// What stands below the last row of a table, where nothing counts it: someone typed on when the table was full, or the name of the table
// was made shorter. Only the place is told: what was typed there may be about anyone.
import { type Area, areaOf, contains, findName, type PlanCell, type PlanName } from '../../core'
import { wasInput } from '../filled/older-layouts'
import { namesOfAnswers, type PlacedSheet } from '../filled/placed-sheet'
import { listed } from '../filled/remark'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { PlacedPlan } from './placed-plan'
import { shownSheet } from './private-text'
import type { Report } from './record'

/** One finding per sheet. */
export const reportBelow = (opened: OpenedWorkbook, { plans, placed, older }: PlacedPlan, report: Report): void => {
  for (const on of placed) {
    const tables = plans.flatMap((plan) => namesOfAnswers(plan, on.planned)).filter(({ range }) => isTable(range))
    const ours = new Map(on.planned.cells.map((cell) => [cell.at, cell]))
    const beside = tables
      .flatMap((table) => typedBelow(opened, on, table))
      .filter((at) => {
        const planned = on.plannedAt(at) ?? ''
        return isBlank(ours.get(planned)) && !wasInput(older, on.planned.role, planned)
      })
    const lost = new Set([...beside, ...tables.flatMap((table) => cutOff(opened, on, table))])
    const cells = opened.cellsOn(on.name).filter((at) => lost.has(at))
    if (cells.length > 0)
      report(
        'let op',
        cellsOn(on, cells),
        'Hier staat iets onder de laatste rij van een tabel. Het telt niet mee.',
        'Is het een antwoord, zet het dan in een lege rij van de tabel. Of laat de naam van de tabel verder lopen (Formules, Namen beheren).',
      )
  }
}

/** We put nothing there, and ask nothing. */
const isBlank = (cell: PlanCell | undefined): boolean =>
  cell === undefined || (cell.value === undefined && cell.formula === undefined && cell.meaning !== 'invoer')

/** Answers in rows that the table was planned with, below where its name ends now. */
export const cutOff = (opened: OpenedWorkbook, on: PlacedSheet, table: PlanName): readonly string[] => {
  const inputs = new Set(on.planned.cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => at))
  return typedBelow(opened, on, table).filter((at) => {
    const planned = on.plannedAt(at) ?? ''
    return inputs.has(planned) && contains(areaOf(table.range), areaOf(planned))
  })
}

export const cellsOn = ({ name, planned }: PlacedSheet, cells: readonly string[]): string =>
  `${shownSheet(name, planned.name)}, ${cells.length === 1 ? 'cel' : 'cellen'} ${listed(cells).nl}`

const isTable = (range: string): boolean => {
  const { from, to } = areaOf(range)
  return to.row > from.row
}

/** In the columns of the table. Formulas are ours, or add something up. */
const typedBelow = (opened: OpenedWorkbook, { name }: PlacedSheet, table: PlanName): readonly string[] => {
  const area = findName({ names: opened.names() }, table.name)?.place?.area
  if (!area) return []
  return opened
    .cellsOn(name)
    .filter(
      (at) =>
        isBelow(areaOf(at).from, area) && opened.valueAt(name, at) !== '' && opened.formulaAt(name, at) === undefined,
    )
}

const isBelow = ({ row, column }: Area['from'], { from, to }: Area): boolean =>
  row > to.row && column >= from.column && column <= to.column
