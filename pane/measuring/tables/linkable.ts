// The outcomes that a measurement can be linked to, and the two cells of each that then follow it.
import { bare, type Cell, directionChoices, isBlank, outcomeColumns, readTable } from '../../../core'
import { isNearly, type ListedRow, listedRows } from '../../workbook/outcome-table'

export type Outcomes = readonly Cell[][]

const columnsOf = (outcomes: Outcomes) => readTable(outcomes.slice(0, 1), outcomeColumns, () => undefined).columns

const cellsOf = (outcomes: Outcomes, row: number) => {
  const columns = columnsOf(outcomes)
  return (field: 'gross' | 'residents' | 'without' | 'with' | 'direction'): Cell =>
    outcomes[row - 1]?.[columns.get(field)?.index ?? -1]
}

const isGiven = (cell: Cell): boolean => !isBlank(cell) && cell !== 0

const more = directionChoices.filter(({ value }) => value === 'meer').flatMap(({ nl, en }) => [bare(nl), bare(en)])

/** Counts what is wanted. A measurement counts people with a problem, so on this row its chances would turn the sign around. */
export const wantsMore = (outcomes: Outcomes, row: number): boolean =>
  more.includes(bare(String(cellsOf(outcomes, row)('direction') ?? '')))

/** Outcomes that count by residents and chances. */
const withChances = (outcomes: Outcomes): readonly ListedRow[] =>
  listedRows(outcomes).filter(({ row }) => {
    const cell = cellsOf(outcomes, row)
    return !isGiven(cell('gross')) && isGiven(cell('residents'))
  })

export const linkable = (outcomes: Outcomes): readonly ListedRow[] =>
  withChances(outcomes).filter(({ row }) => !wantsMore(outcomes, row))

/** Those that are left out because of their direction. */
export const turnedAround = (outcomes: Outcomes): readonly ListedRow[] =>
  withChances(outcomes).filter(({ row }) => wantsMore(outcomes, row))

/** Without the project and with it. */
export type Chances<T = Cell> = readonly [T, T]

export const chancesOf = (outcomes: Outcomes, row: number): Chances => {
  const cell = cellsOf(outcomes, row)
  return [cell('without'), cell('with')]
}

/** Which of the two cells show these chances. */
export const showing = (outcomes: Outcomes, row: number, [without, withProject]: Chances): Chances<boolean> => {
  const [first, second] = chancesOf(outcomes, row)
  return [isNearly(first, without), isNearly(second, withProject)]
}

/** A block in the outcome table with only the two chances of one row in it; undefined leaves a cell as it is. */
export const chancesBlock = <T>(outcomes: Outcomes, row: number, chances: Chances<T>): (T | undefined)[][] => {
  const columns = columnsOf(outcomes)
  const untouched = new Array<T | undefined>(outcomes[0]?.length ?? 0).fill(undefined)
  const line = [...untouched]
  for (const [index, field] of (['without', 'with'] as const).entries()) {
    const at = columns.get(field)?.index
    if (at !== undefined) line[at] = chances[index]
  }
  return [...Array.from({ length: row - 1 }, () => untouched), line]
}
