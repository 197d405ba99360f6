// The outcome table to checked Outcomes: one row per outcome, every default filled in, list prices in the project's price year.
// A row counts only if its key column holds text. A row with a problem is left out and every problem is kept.
import type { Cell, Range } from '../cell'
import { sectors, unknownSector } from '../figures/sectors'
import type { Outcome, Outcomes, Place, Project } from '../method/rows'
import { type Facts, type Problem, problem } from '../sentences/problem'
import { outcomeColumns, shareColumnParty } from './headings'
import { isEmpty } from './number'
import type { ShareColumn } from './outcome-payers'
import { outcomeReader } from './outcome-row'
import { partySpelling } from './payers'
import { ProblemList } from './problems'
import { readTable } from './table'
import { spelling } from './words'

/** The outcomes as far as they could be read, and everything that is wrong with their table. */
export interface OutcomesReading {
  readonly outcomes: Outcomes
  readonly problems: readonly Problem[]
}

const nothing: Outcomes = { rows: [], unknownColumns: [], zerosSkipped: [], skippedRows: [] }

/**
 * Reads an outcome table. Never throws on content.
 * @param project gives the price year in which list prices are expressed.
 */
export const readOutcomes = (range: Range, project: Pick<Project, 'priceYear'>): OutcomesReading => {
  const list = new ProblemList()
  if (range.every((cells) => cells.every(isEmpty))) {
    return { outcomes: nothing, problems: [problem('table-empty', {})] }
  }
  const table = readTable(range, outcomeColumns, list.report)
  const key = table.columns.get('label')
  if (!key) {
    list.report(problem('column-missing', { wanted: 'Uitkomst', wantedEn: 'Outcome' }))
    return { outcomes: nothing, problems: list.found }
  }
  const party = partySpelling()
  const { shares, unknown } = shareColumns(table.others, party, list)
  const zeros: Place[] = []
  const read = outcomeReader({
    columns: table.columns,
    shares,
    priceYear: project.priceYear,
    spell: { party, sector: spelling([...sectors, unknownSector]), group: spelling() },
    list,
    zeros,
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
  if (rows.length === 0 && list.found.length === 0) list.report(problem('outcomes-none'))
  return { outcomes: { rows, unknownColumns: unknown, zerosSkipped: zeros, skippedRows }, problems: list.found }
}

const isKey = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() !== ''

/** Splits the columns that are not ours into shares per party and truly unknown ones. */
const shareColumns = (
  others: readonly { index: number; label: string }[],
  party: (text: string) => string,
  list: ProblemList,
) => {
  const shares: ShareColumn[] = []
  const unknown: string[] = []
  for (const { index, label } of others) {
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
  return { shares, unknown }
}

const twice = (header: string, first: number, second: number): Problem =>
  problem('header-twice', { header, first: first + 1, second: second + 1 } satisfies Facts)
