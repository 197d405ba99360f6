// The cells of one row by field: a field without column is not given, a cell with a problem neither (the problem is kept).
import type { Cell } from '../cell'
import type { Place } from '../method/rows'
import { type Facts, problem } from '../sentences/problem'
import type { OutcomeColumn } from './headings'
import { anyNumber, inTable, type Limit } from './limits'
import { isEmpty, isZero, readNumber } from './number'
import type { ProblemList } from './problems'
import type { Column, TableRow } from './table'
import { type Choice, readChoice, readText } from './text'

/** What reading the cells of a table needs: where its columns are, and where problems and skipped zeros go. */
export interface CellTable {
  readonly columns: ReadonlyMap<OutcomeColumn, Column>
  readonly list: ProblemList
  readonly zeros: Place[]
  /** How many problems get suggestions; finding them takes time. */
  readonly suggestFor: number
}

export type RowCells = ReturnType<typeof rowCells>

/** Reads the cells of one row by field; a field without column is not given, a cell with a problem neither. */
export const rowCells = ({ row, cells }: TableRow, { columns, list, zeros, suggestFor }: CellTable) => {
  const cellOf = (field: OutcomeColumn): Cell => {
    const column = columns.get(field)
    return column && cells[column.index]
  }
  const place = (field: OutcomeColumn): Facts => {
    const column = columns.get(field)
    return column ? { row, column: column.label } : { row }
  }
  const given = (field: OutcomeColumn): boolean => !isEmpty(cellOf(field))
  /** Something other than nothing or 0, in a column of numbers. */
  const filled = (field: OutcomeColumn): boolean => given(field) && !isZero(cellOf(field))
  const number = (field: OutcomeColumn, limit: Limit = anyNumber): number | undefined => {
    const cell = cellOf(field)
    if (cell === undefined || cell === '') return undefined
    return list.attempt(() => {
      const value = readNumber(cell, place(field))
      return value === undefined ? undefined : limit(inTable(value, place(field)), place(field))
    }, undefined)
  }
  /** True, and noted, when a 0 stands for "not given". */
  const skipZero = (field: OutcomeColumn): boolean => {
    if (!isZero(cellOf(field))) return false
    zeros.push({ row, column: columns.get(field)?.label ?? '' })
    return true
  }
  /** In a column of text the text "0" is text. */
  const skipZeroInText = (field: OutcomeColumn): boolean => cellOf(field) === 0 && skipZero(field)
  return {
    place,
    cellOf,
    has: (field: OutcomeColumn): boolean => columns.has(field),
    given,
    filled,
    number,
    skipZero,
    numberNotZero: (field: OutcomeColumn, limit: Limit = anyNumber) =>
      skipZero(field) ? undefined : number(field, limit),
    text: (field: OutcomeColumn): string | undefined =>
      !given(field) || skipZeroInText(field)
        ? undefined
        : list.attempt(() => readText(cellOf(field), place(field)), undefined),
    choice: <T extends string>(field: OutcomeColumn, choices: readonly Choice<T>[]): T | undefined =>
      !given(field) || skipZeroInText(field)
        ? undefined
        : list.attempt(() => readChoice(cellOf(field), choices, place(field)), undefined),
    attempt: <T>(read: () => T): T | undefined => list.attempt(read, undefined),
    refuse: (reason: Parameters<typeof problem>[0], at: Facts, facts: Facts = {}): void =>
      list.report(problem(reason, { ...at, ...facts })),
    /** May this problem come with suggestions? */
    suggests: (): boolean => list.found.length < suggestFor,
    row,
  }
}
