// Our sets of sheets in the workbook: the plan of each set as it stands now, and what follows from it: which cells may be typed in.
import { aboutFileName, areaOf, type Plan, type PlanCell, type PlanChange, type PlanSheet } from '../core'
import type { SheetSet } from '../pane'

/** Row and column from 0, as the grid counts. */
const key = (row: number, column: number): string => `${row}:${column}`

/** What a cell that may be typed in shows. Without a format it holds text. */
export type Input = Pick<PlanCell, 'format'>

/** The cells of a sheet that may be typed in. A merged input counts with all its cells. */
const inputsOf = (sheet: PlanSheet): ReadonlyMap<string, Input> => {
  const inputs = new Map<string, Input>()
  const merges = sheet.merges.map(areaOf)
  for (const cell of sheet.cells) {
    if (cell.meaning !== 'invoer') continue
    const { from } = areaOf(cell.at)
    const merged = merges.find((area) => area.from.row === from.row && area.from.column === from.column)
    const to = merged?.to ?? from
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) inputs.set(key(row - 1, column - 1), cell)
  }
  return inputs
}

const byAddress = <T extends { readonly at: string }>(old: readonly T[], changed: readonly T[]): T[] => [
  ...new Map([...old, ...changed].map((cell) => [cell.at, cell])).values(),
]

/** A changed validation takes the place of the one that begins in the same cell. */
const byFirstCell = (old: PlanSheet['validations'], changed: PlanSheet['validations']): PlanSheet['validations'] => [
  ...new Map([...old, ...changed].map((one) => [one.range.split(':')[0], one])).values(),
]

const changedSheet = (sheet: PlanSheet, change: PlanChange['sheets'][number]): PlanSheet => ({
  ...sheet,
  cells: byAddress(sheet.cells, change.cells),
  rowHeights: { ...sheet.rowHeights, ...change.rowHeights },
  validations: byFirstCell(sheet.validations, change.validations),
  highlights: change.highlights,
  charts: [...new Map([...sheet.charts, ...change.charts].map((chart) => [chart.title, chart])).values()],
  print: change.print,
})

/** The plan after a change: what the workbook holds once the change has been carried out. */
export const changedPlan = (plan: Plan, change: PlanChange): Plan => ({
  ...plan,
  rows: change.rows,
  sheets: plan.sheets.map((sheet) => {
    const changed = change.sheets.find(({ name }) => name === sheet.name)
    return changed ? changedSheet(sheet, changed) : sheet
  }),
  names: [...new Map([...plan.names, ...change.names].map((name) => [name.name, name])).values()],
})

/** Sheet ids are ours to choose; they follow from set and role, so that a sheet is found again after a reload. */
export const sheetId = (set: string, role: string): string => `impactkaart${set}-${role}`

interface OurSheet {
  readonly plan: Plan
  readonly sheet: PlanSheet
  readonly inputs: ReadonlyMap<string, Input>
}

/** What tells one plan in a workbook from another. */
export type WhichPlan = Pick<Plan, 'template' | 'set'>

const planKey = ({ template, set }: WhichPlan): string => template + set

export class Sets {
  private readonly plans = new Map<string, Plan>()
  private sheets = new Map<string, OurSheet>()

  all(): Plan[] {
    return [...this.plans.values()].sort((one, other) => setNumber(one.set) - setNumber(other.set))
  }

  /** The sets as the pane knows them: one for each Impactkaart. */
  cards(): SheetSet[] {
    return this.all()
      .filter(({ template }) => template === 'impactkaart')
      .map(({ set, rows, version, names }) => ({
        set,
        rows,
        version,
        measurements: this.get({ template: 'meten', set })?.rows,
        composed: names.some(({ name }) => name === aboutFileName(set)),
      }))
  }

  get(which: WhichPlan): Plan | undefined {
    return this.plans.get(planKey(which))
  }

  put(plan: Plan): void {
    this.plans.set(planKey(plan), plan)
    this.index()
  }

  delete(which: WhichPlan): void {
    this.plans.delete(planKey(which))
    this.index()
  }

  isOurs(id: string): boolean {
    return this.sheets.has(id)
  }

  hasName(name: string): boolean {
    return this.all().some((plan) => plan.names.some((own) => own.name === name))
  }

  /** May this cell be typed in? Cells of the user's own sheets always. */
  isOpen(id: string, row: number, column: number): boolean {
    const ours = this.sheets.get(id)
    return !ours?.sheet.protect || ours.inputs.has(key(row, column))
  }

  /** The input of a plan in this cell, if it is one. */
  inputAt(id: string, row: number, column: number): Input | undefined {
    return this.sheets.get(id)?.inputs.get(key(row, column))
  }

  private index(): void {
    const entries = this.all().flatMap((plan) =>
      plan.sheets.map((sheet) => [sheetId(plan.set, sheet.role), { plan, sheet, inputs: inputsOf(sheet) }] as const),
    )
    this.sheets = new Map(entries)
  }
}

const setNumber = (set: string): number => (set === '' ? 1 : Number(set.slice(1)))
