// The outcome table to checked Outcomes: one row per outcome, every default filled in, list prices in the project's price year.
// A row counts only if its key column holds text. A row with a problem is left out and every problem is kept.
import type { Cell, Range } from '../cell'
import { sectors, unknownSector } from '../figures/sectors'
import type { Outcome, Outcomes, Place, Project } from '../method/rows'
import { type Facts, type Problem, problem } from '../sentences/problem'
import { type OutcomeColumn, outcomeColumns, outcomeLabels, shareColumnParty } from './headings'
import { isEmpty } from './number'
import type { ShareColumn } from './outcome-payers'
import { outcomeReader } from './outcome-row'
import { partySpelling } from './payers'
import { type ProblemList, problemList } from './problems'
import { type Column, readTable, type Table } from './table'
import { bare, spelling } from './words'

/** The outcomes as far as they could be read, and everything that is wrong with their table. */
export interface OutcomesReading {
  readonly outcomes: Outcomes
  readonly problems: readonly Problem[]
  /** Where each column stands (0 is the first), by its Dutch label and the label as typed, both `bare`. */
  readonly columnOrder: ReadonlyMap<string, number>
}

const nothing: Outcomes = {
  rows: [],
  unknownColumns: [],
  headlessColumns: [],
  zerosSkipped: [],
  skippedRows: [],
  ignoredPrices: [],
}

const inTable = { table: 'outcomes' }

/** How many problems of one table are worth suggestions; CONTROLE lists as many. */
const mostSuggestions = 50

/**
 * Reads an outcome table. Never throws on content.
 * @param project gives the price year in which list prices are expressed.
 * @param suggestFor how many problems may come with suggestions, because finding them takes time.
 */
export const readOutcomes = (
  range: Range,
  project: Pick<Project, 'priceYear'>,
  suggestFor = mostSuggestions,
): OutcomesReading => {
  const list = problemList()
  if (range.every((cells) => cells.every(isEmpty))) {
    return { outcomes: nothing, problems: [problem('table-empty', inTable)], columnOrder: new Map() }
  }
  const table = readTable(range, outcomeColumns, list.report, inTable)
  const key = table.columns.get('label')
  if (!key) {
    list.report(problem('column-missing', { ...inTable, wanted: 'Uitkomst', wantedEn: 'Outcome' }))
    return { outcomes: nothing, problems: list.found, columnOrder: new Map() }
  }
  const party = partySpelling()
  const { shares, unknown, nameless, headless } = shareColumns(table, party, list)
  const zeros: Place[] = []
  const ignoredPrices = ignoredPriceColumn(table.columns)
  const read = outcomeReader({
    columns: table.columns,
    shares,
    nameless,
    priceYear: project.priceYear,
    spell: { party, sector: spelling([...sectors, unknownSector]), group: spelling() },
    list,
    zeros,
    suggestFor,
    ignoredPrices,
    payersRead: new Map(),
  })
  const rows: Outcome[] = []
  const skippedRows: number[] = []
  for (const line of table.rows) {
    if (isKey(line.cells[key.index])) {
      const outcome = read(line)
      if (outcome) rows.push(outcome)
    } else if (line.cells.some((cell) => !isEmpty(cell) && cell !== 0)) skippedRows.push(line.row)
  }
  if (rows.length === 0 && list.found.length === 0) list.report(problem('outcomes-none', inTable))
  return {
    outcomes: {
      rows,
      unknownColumns: unknown,
      headlessColumns: headless.map(({ index }) => index + 1),
      zerosSkipped: zeros,
      skippedRows,
      ignoredPrices,
    },
    problems: list.found,
    columnOrder: columnOrder(table),
  }
}

/** A column Eigen prijs without a column Prijs beside it never counts. */
const ignoredPriceColumn = (columns: ReadonlyMap<OutcomeColumn, Column>): Place[] => {
  const own = columns.get('ownPrice')
  return own && !columns.has('price') ? [{ row: 1, column: own.label }] : []
}

const columnOrder = ({ columns, others }: Table<OutcomeColumn>): ReadonlyMap<string, number> =>
  new Map([
    ...others.map(({ label, index }) => [bare(label), index] as const),
    ...[...columns].flatMap(([field, { label, index }]) => [
      [bare(outcomeLabels[field][0]), index] as const,
      [bare(label), index] as const,
    ]),
  ])

const isKey = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() !== ''

/** Splits the columns that are not ours: shares per party, unknown ones, and those without a header, beside shares or elsewhere. */
const shareColumns = (
  { columns, others }: Table<OutcomeColumn>,
  party: (text: string) => string,
  list: ProblemList,
) => {
  const shares: ShareColumn[] = []
  const unknown: string[] = []
  const labelled = others.filter(({ headless }) => !headless)
  for (const { index, label } of labelled) {
    const named = shareColumnParty(label)
    if (named === undefined) {
      unknown.push(label)
      continue
    }
    const share: ShareColumn = { index, label, party: party(named) }
    const earlier = shares.find((one) => one.party === share.party)
    if (earlier) list.report(twice(label, earlier.index, index))
    else shares.push(share)
  }
  const withHeader = [...columns.values(), ...labelled].map(({ index }) => index)
  const besideShares = ({ index }: Column): boolean => {
    const before = Math.max(...withHeader.filter((at) => at < index))
    return shares.some((share) => share.index === before)
  }
  const headless = others.filter((column) => column.headless)
  return {
    shares,
    unknown,
    nameless: headless.filter(besideShares),
    headless: headless.filter((column) => !besideShares(column)),
  }
}

const twice = (header: string, first: number, second: number): Problem =>
  problem('header-twice', { ...inTable, header, first: first + 1, second: second + 1 } satisfies Facts)
