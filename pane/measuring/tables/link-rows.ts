// From a score to a chance: which outcomes can be linked, what the measurements give for them now, and the cells and formulas of a link.
// The table of links holds people's own chances too, so that a link can always be taken away again.
import {
  bare,
  type Cell,
  impactkaartNames,
  isBlank,
  metenNames,
  outcomeColumns,
  readTable,
  sameWord,
} from '../../../core'
import type { Host } from '../../host'
import { listedRows } from '../../workbook/outcome-table'
import type { Measured } from './changes'
import type { Chosen } from './chosen'
import type { LinkField } from './headings'
import type { MeasuringTables } from './measuring-tables'
import { filledRows, freeRows, type Line, linesBlock, type SheetRow } from './sheet-table'

type Outcomes = readonly Cell[][]

const columnsOf = (outcomes: Outcomes) => readTable(outcomes.slice(0, 1), outcomeColumns, () => undefined).columns

const cellsOf = (outcomes: Outcomes, row: number) => {
  const columns = columnsOf(outcomes)
  return (field: 'gross' | 'residents' | 'without' | 'with'): Cell =>
    outcomes[row - 1]?.[columns.get(field)?.index ?? -1]
}

const isGiven = (cell: Cell): boolean => !isBlank(cell) && cell !== 0

/** Outcomes that count by residents and chances. */
export const linkable = (outcomes: Outcomes): ReturnType<typeof listedRows> =>
  listedRows(outcomes).filter(({ row }) => {
    const cell = cellsOf(outcomes, row)
    return !isGiven(cell('gross')) && isGiven(cell('residents'))
  })

const linkInputs = [
  'outcome',
  'indicator',
  'threshold',
  'use',
  'ownWithout',
  'ownWith',
] as const satisfies readonly LinkField[]

export const linkRows = ({ link }: Pick<MeasuringTables, 'link'>): readonly SheetRow<LinkField>[] =>
  filledRows(link, ['outcome'])

const linkOf = (tables: Pick<MeasuringTables, 'link'>, label: string) =>
  linkRows(tables).find((row) => sameWord(row.text('outcome'), label))

export interface Shares {
  readonly people: number
  /** Share of them at or below the threshold at the first and at the second moment. */
  readonly before: number
  readonly after: number
}

/** What the measurements give now: only people with a score at both moments count. */
export const sharesOf = (
  { scores }: Measured,
  { from, to }: Pick<MeasuringTables, 'from' | 'to'>,
  { title, line }: Chosen,
  threshold: number,
): Shares => {
  const at = (moment: string) =>
    new Map(
      scores
        .filter((one) => one.line === line && sameWord(one.indicator, title) && sameWord(one.moment, moment))
        .map(({ code, value }) => [code, value]),
    )
  const [first, second] = [at(from), at(to)]
  const pairs = [...first].flatMap(([code, value]) => {
    const later = second.get(code)
    return later === undefined ? [] : [[value, later] as const]
  })
  const share = (count: number): number => (pairs.length === 0 ? 0 : count / pairs.length)
  return {
    people: pairs.length,
    before: share(pairs.filter(([value]) => value <= threshold).length),
    after: share(pairs.filter(([, value]) => value <= threshold).length),
  }
}

export interface NewLink {
  /** Row of the outcome in its table, and its name. */
  readonly row: number
  readonly label: string
  readonly indicator: string
  readonly threshold: number
  readonly use: 'ja' | 'nee'
}

/** A block in the outcome table with only the two chances of one row in it. */
const chancesBlock = <T>(outcomes: Outcomes, row: number, chances: readonly [T, T]): (T | undefined)[][] => {
  const columns = columnsOf(outcomes)
  const untouched = new Array<T | undefined>(outcomes[0]?.length ?? 0).fill(undefined)
  const line = [...untouched]
  for (const [index, field] of (['without', 'with'] as const).entries()) {
    const at = columns.get(field)?.index
    if (at !== undefined) line[at] = chances[index]
  }
  return [...Array.from({ length: row - 1 }, () => untouched), line]
}

/**
 * Writes the link, then the formulas that look at it. A linked outcome keeps the own chances that stand in its link.
 * @returns false when the table of links is full.
 */
export const writeLink = async (
  host: Host,
  tables: MeasuringTables,
  outcomes: Outcomes,
  { row, label, indicator, threshold, use }: NewLink,
): Promise<boolean> => {
  const { set, link } = tables
  const present = linkOf(tables, label)
  const at = present?.row ?? freeRows(link, linkInputs)[0]
  if (at === undefined) return false
  const cell = cellsOf(outcomes, row)
  const own: Line<LinkField> = present ? {} : { ownWithout: cell('without') ?? '', ownWith: cell('with') ?? '' }
  const block = linesBlock(link, new Map([[at, { outcome: label, indicator, threshold, use, ...own }]]))
  const names = metenNames(set)
  if (block) await host.write({ [names.link]: block })
  const nth = at - 1
  const formulas = [`INDEX(${names.chanceWithout},${nth})`, `INDEX(${names.chanceWith},${nth})`] as const
  await host.writeFormulas({ [impactkaartNames(set).outcomes]: chancesBlock<string>(outcomes, row, formulas) })
  return true
}

/** The own chances back in the outcome, then the link away. */
export const takeLinkAway = async (
  host: Host,
  { set, link }: MeasuringTables,
  outcomes: Outcomes,
  linked: SheetRow<LinkField>,
): Promise<void> => {
  const label = linked.text('outcome')
  const row = listedRows(outcomes).find((one) => bare(one.label) === bare(label))?.row
  const own = [linked.cell('ownWithout') ?? '', linked.cell('ownWith') ?? ''] as const
  if (row !== undefined) await host.write({ [impactkaartNames(set).outcomes]: chancesBlock<Cell>(outcomes, row, own) })
  const emptied: Line<LinkField> = Object.fromEntries(linkInputs.map((field) => [field, '']))
  const block = linesBlock(link, new Map([[linked.row, emptied]]))
  if (block) await host.write({ [metenNames(set).link]: block })
}
