// From the tree of a formula to what it comes to. IF and IFERROR calculate only what they choose; within SUMPRODUCT ranges are tables.
import { type Call, rangeFunctions, scalarFunctions } from './functions'
import { minus, plus } from './numbers'
import { type Cells, Grid, type Operand, Reference, refused, single, spread, valueIn } from './operands'
import { type Corner, comparisons, type Tree } from './parse'
import { CellError, compared, errors, finite, fitting, type Scalar, toNumber, toText, toTruth } from './values'

/** Where a formula stands, and what it can see from there. */
export interface Here {
  readonly row: number
  readonly cells: Cells
  readonly sheet: (name: string) => Cells
  readonly named: (name: string) => Reference
}

/** The value that a formula gives its cell; never blank. */
export const resultOf = (tree: Tree, here: Here): Exclude<Scalar, undefined> =>
  single(new Evaluation(here).of(tree, false)) ?? 0

class Evaluation {
  constructor(private readonly here: Here) {}

  of(tree: Tree, tables: boolean): Operand {
    switch (tree.kind) {
      case 'value':
        return tree.value
      case 'area':
        return this.area(tree)
      case 'name':
        return this.here.named(tree.name)
      case 'negative':
        return this.each(negative, [tree.of], tables)
      case 'percent':
        return this.each(percent, [tree.of], tables)
      case 'operation':
        return this.operation(tree, tables)
      case 'call':
        return this.call(tree, tables)
    }
  }

  private area({ sheet, from, to }: Extract<Tree, { kind: 'area' }>): Reference {
    return new Reference(sheet === undefined ? this.here.cells : this.here.sheet(sheet), {
      from: { row: this.row(from), column: from.column },
      to: { row: this.row(to), column: to.column },
    })
  }

  private row({ row, fixed }: Corner): number {
    return fixed ? row : row + this.here.row
  }

  private each(work: (...values: Scalar[]) => Scalar, parts: readonly Tree[], tables: boolean): Operand {
    return spread(
      work,
      parts.map((part) => this.value(part, tables)),
    )
  }

  private operation({ operator, left, right }: Extract<Tree, { kind: 'operation' }>, tables: boolean): Operand {
    const [work, one, other] = [operation(operator), this.value(left, tables), this.value(right, tables)]
    return one instanceof Grid || other instanceof Grid ? spread(work, [one, other]) : work(one, other)
  }

  /** Most parts are one cell: that needs no reference. */
  private value(part: Tree, tables: boolean): Scalar | Grid {
    const { row, cells, sheet } = this.here
    if (part.kind !== 'area' || part.from !== part.to) return valueIn(this.of(part, tables), tables)
    const on = part.sheet === undefined ? cells : sheet(part.sheet)
    return on.at(part.from.fixed ? part.from.row : row + part.from.row, part.from.column)
  }

  private call({ name, parts }: Extract<Tree, { kind: 'call' }>, tables: boolean): Operand {
    if (name === 'IF') return this.choice(parts, tables)
    if (name === 'IFERROR') return this.unlessError(parts, tables)
    const scalar = scalarFunctions[name]
    if (scalar) return this.each(scalar, parts, tables)
    const range: Call | undefined = rangeFunctions[name]
    if (!range) throw refused(`the function ${name}`)
    const inTable = name === 'SUMPRODUCT'
    // Excel counts true in a table as nothing, others as 1; multiplied they all agree.
    if (inTable && parts.some((part) => part.kind === 'operation' && comparisons.has(part.operator)))
      throw refused('SUMPRODUCT of a comparison by itself')
    return range(parts.map((part) => this.of(part, tables || inTable)))
  }

  private choice([condition, yes, no]: readonly Tree[], tables: boolean): Operand {
    const truth = toTruth(single(this.of(condition as Tree, tables)))
    if (truth instanceof CellError) return truth
    const chosen = truth ? yes : no
    return chosen ? this.of(chosen, tables) : false
  }

  private unlessError([tried, otherwise]: readonly Tree[], tables: boolean): Operand {
    const value = single(this.of(tried as Tree, tables))
    return value instanceof CellError ? this.of(otherwise as Tree, tables) : value
  }
}

const onNumbers =
  (work: (left: number, right: number) => number | CellError) =>
  (one: Scalar, other: Scalar): Scalar => {
    const left = toNumber(one)
    if (left instanceof CellError) return left
    const right = toNumber(other)
    if (right instanceof CellError) return right
    const result = work(left, right)
    return result instanceof CellError ? result : finite(result)
  }

const comparison =
  (holds: (order: number) => boolean) =>
  (one: Scalar, other: Scalar): Scalar => {
    const order = compared(one, other)
    return order instanceof CellError ? order : holds(order)
  }

const joined = (one: Scalar, other: Scalar): Scalar => {
  const left = toText(one)
  if (left instanceof CellError) return left
  const right = toText(other)
  return right instanceof CellError ? right : fitting(left + right)
}

const operations: Readonly<Record<string, (one: Scalar, other: Scalar) => Scalar>> = {
  '+': onNumbers(plus),
  '-': onNumbers(minus),
  '*': onNumbers((left, right) => left * right),
  '/': onNumbers((left, right) => (right === 0 ? errors.divide : left / right)),
  '^': onNumbers((left, right) => {
    if (left === 0 && right <= 0) return right === 0 ? errors.number : errors.divide
    return left ** right
  }),
  '&': joined,
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
}

const operation = (operator: string): ((one: Scalar, other: Scalar) => Scalar) => {
  const found = operations[operator]
  if (!found) throw refused(`the operator ${operator}`)
  return found
}

const negative = (value: Scalar): Scalar => {
  const number = toNumber(value)
  return number instanceof CellError ? number : -number
}

const percent = (value: Scalar): Scalar => {
  const number = toNumber(value)
  return number instanceof CellError ? number : number / 100
}
