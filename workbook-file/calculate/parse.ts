// A formula as a tree: IF(A1>2,"x",0) -> call IF of an operation, a text and a number.
// Thousands of formulas in a column differ only in their row, so rows without $ count from the row of the formula, and formulas that are
// then the same share one tree.
import { areaOf, formulaFaults, type PlanCell, sheetOf, type Token, tokens } from '../../core'
import { rowRelative } from '../shared-formulas'
import { refused } from './operands'

/** What may be referred to. */
export interface Known {
  readonly sheets: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

export interface Corner {
  readonly column: number
  /** From 1, or how many rows below the formula. */
  readonly row: number
  readonly fixed: boolean
}

export type Tree =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Tree }
  | { readonly kind: 'percent'; readonly of: Tree }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Tree[] }

/** From what binds least to what binds most; a minus sign before a part binds more than all of them. */
const binding: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
]

export const comparisons: ReadonlySet<string> = new Set(binding[0])

/** For the sheets and names of a workbook: the tree of a formula in a cell on a row. */
export type TreeOf = (known: Known) => (cell: PlanCell, formula: string, row: number) => Tree

/** A parser for one workbook. @throws when a formula is not of the classic set, or refers to what is not there. */
const parser = (known: Known): ((formula: string, row: number) => Tree) => {
  const trees = new Map<string, Tree>()
  return (formula, row) => {
    const key = rowRelative(formula, row)
    const kept = trees.get(key)
    if (kept) return kept
    const faults = formulaFaults(formula, known)
    if (faults.length > 0) throw refused(`${formula}: ${faults.join('; ')}`)
    const tree = new Reader(
      tokens(formula).filter(({ kind }) => kind !== 'space'),
      row,
    ).expression()
    trees.set(key, tree)
    return tree
  }
}

/** Parsers for workbooks with the same sheets and names; a cell of a plan that comes again is not parsed again. */
export const parsers = (): TreeOf => {
  const kept = new WeakMap<PlanCell, Tree>()
  return (known) => {
    const parse = parser(known)
    return (cell, formula, row) => {
      const tree = kept.get(cell) ?? parse(formula, row)
      kept.set(cell, tree)
      return tree
    }
  }
}

/** Reads what `formulaFaults` has passed. */
class Reader {
  private next = 0

  constructor(
    private readonly found: readonly Token[],
    private readonly row: number,
  ) {}

  expression(level = 0): Tree {
    const operators = binding[level]
    if (!operators) return this.part()
    let left = this.expression(level + 1)
    for (;;) {
      const token = this.found[this.next]
      if (token?.kind !== 'operator' || !operators.includes(token.text)) return left
      this.next++
      left = { kind: 'operation', operator: token.text, left, right: this.expression(level + 1) }
    }
  }

  private takes(text: string): boolean {
    if (this.found[this.next]?.text !== text) return false
    this.next++
    return true
  }

  private part(): Tree {
    if (this.takes('+')) return this.part()
    if (this.takes('-')) return { kind: 'negative', of: this.part() }
    let tree = this.operand()
    while (this.takes('%')) tree = { kind: 'percent', of: tree }
    return tree
  }

  private operand(): Tree {
    const token = this.taken()
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) }
    if (token.kind === 'text') return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') }
    if (token.kind === 'word') return { kind: 'name', name: token.text }
    if (token.kind === 'cell') return this.area(token.text, undefined)
    if (token.kind === 'sheet') return this.area(this.taken().text, sheetOf(token))
    if (token.kind === 'function') return { kind: 'call', name: token.text, parts: this.parts() }
    const inner = this.expression()
    this.taken()
    return inner
  }

  private taken(): Token {
    const token = this.found[this.next++]
    if (!token) throw refused('a formula that ends too early')
    return token
  }

  private parts(): Tree[] {
    const parts: Tree[] = []
    this.taken()
    while (!this.takes(')')) {
      if (parts.length > 0) this.taken()
      parts.push(this.expression())
    }
    return parts
  }

  private area(text: string, sheet: string | undefined): Tree {
    const [first = '', last] = text.split(':')
    const from = this.corner(first)
    return { kind: 'area', sheet, from, to: last === undefined ? from : this.corner(last) }
  }

  private corner(text: string): Corner {
    const { row, column } = areaOf(text.replaceAll('$', '')).from
    const fixed = /\$\d/.test(text)
    return { column, row: fixed ? row : row - this.row, fixed }
  }
}
