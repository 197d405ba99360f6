// The sheets of plans that are calculated together: each formula when its cell is first asked for, and once.
import { type CellValue, dateToSerial } from 'hucre'
import { type Area, areaOf, type Plan, type PlanCell } from '../../core'
import { asInput } from '../cell-value'
import type { SheetValues } from '../write-workbook'
import { resultOf } from './evaluate'
import { type Cells, Reference, refused } from './operands'
import type { Tree, TreeOf } from './parse'
import { CellError, errorIn, errors, type Scalar } from './values'

export class Book {
  readonly sheets: readonly Sheet[]
  private readonly byName: ReadonlyMap<string, Sheet>
  private readonly names: ReadonlyMap<string, Reference>
  readonly treeOf: ReturnType<TreeOf>

  /** @throws when a formula holds what the calculator does not know. */
  constructor(plans: readonly Plan[], typed: SheetValues, treeOf: TreeOf) {
    this.sheets = plans.flatMap((plan) => plan.sheets.map(({ name }) => new Sheet(name, this)))
    this.byName = new Map(this.sheets.map((sheet) => [sheet.name, sheet]))
    this.names = new Map(
      plans.flatMap((plan) =>
        plan.names.map(({ name, sheet, range }) => [name, new Reference(this.sheet(sheet), areaOf(range))] as const),
      ),
    )
    this.treeOf = treeOf({ sheets: new Set(this.byName.keys()), names: new Set(this.names.keys()) })
    for (const { name, cells } of plans.flatMap((plan) => plan.sheets)) {
      const sheet = this.sheet(name)
      for (const cell of cells) sheet.add(cell, typed[name]?.[cell.at])
    }
  }

  readonly sheet = (name: string): Sheet => {
    const found = this.byName.get(name)
    if (!found) throw refused(`the sheet ${name}`)
    return found
  }

  readonly named = (name: string): Reference => {
    const found = this.names.get(name)
    if (!found) throw refused(`the name ${name}`)
    return found
  }
}

/** Cells of an area that many formulas may look at: its values are gathered once. */
const large = 32

/** As many columns as a sheet can have. */
const widest = 16_384
const keyOf = (row: number, column: number): number => row * widest + column

class Sheet implements Cells {
  private readonly known = new Map<number, Scalar>()
  private readonly waiting = new Map<number, { readonly tree: Tree; busy: boolean }>()
  private readonly areas = new Map<string, readonly Scalar[]>()
  private readonly formulas: { readonly at: string; readonly row: number; readonly column: number }[] = []

  constructor(
    readonly name: string,
    private readonly book: Book,
  ) {}

  /** What is typed counts in input cells only, as in the file. */
  add(cell: PlanCell, typed: CellValue | undefined): void {
    const { at, meaning, value, formula } = cell
    const { row, column } = areaOf(at).from
    const key = keyOf(row, column)
    if (formula === undefined || meaning === 'invoer') {
      this.known.set(key, asScalar(meaning === 'invoer' && typed !== undefined ? typed : value))
      return
    }
    this.waiting.set(key, { tree: this.book.treeOf(cell, formula, row), busy: false })
    this.formulas.push({ at, row, column })
  }

  /** A formula that needs its own result gets an error. */
  at(row: number, column: number): Scalar {
    const key = keyOf(row, column)
    const waiting = this.waiting.get(key)
    if (!waiting) return this.known.get(key)
    if (waiting.busy) return errors.reference
    waiting.busy = true
    const { sheet, named } = this.book
    const result = resultOf(waiting.tree, { row, cells: this, sheet, named })
    this.known.set(key, result)
    this.waiting.delete(key)
    return result
  }

  values({ from, to }: Area): readonly Scalar[] {
    const key = `${from.row},${from.column},${to.row},${to.column}`
    const kept = this.areas.get(key)
    if (kept) return kept
    const values: Scalar[] = []
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++) values.push(this.at(row, column))
    if (values.length >= large) this.areas.set(key, values)
    return values
  }

  results(): Record<string, CellValue> {
    const results: Record<string, CellValue> = {}
    for (const { at, row, column } of this.formulas) {
      const value = this.at(row, column)
      results[at] = value instanceof CellError ? value.code : (value ?? 0)
    }
    return results
  }
}

/** As the file will hold it. */
const asScalar = (typed: CellValue | undefined): Scalar => {
  const value = asInput(typed)
  if (value === null) return undefined
  if (value instanceof Date) return dateToSerial(value)
  return typeof value === 'string' ? (errorIn(value) ?? value) : value
}
