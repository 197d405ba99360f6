// The first part of an example in a new Impactkaart: sheets Start, Project and Uitkomsten.
import {
  bare,
  type Cell,
  type ExampleProject as Example,
  impactkaartNames,
  outcomeColumns,
  shareColumnParty,
} from '../../core'
import type { Host } from '../host'
import { fillStart } from './make-set'
import { isOutcomeField } from './outcome-form'
import type { QuickField, QuickValues } from './quick-fields'

/** Fills Start, Project and Uitkomsten of a set with an example. */
export const fillExample = async (host: Host, set: string, example: Example): Promise<void> => {
  const names = impactkaartNames(set)
  await fillStart(host, set, exampleValues(example))
  const tables = await host.read([names.project, names.outcomes])
  await host.write({
    [names.project]: projectBlock(tables[names.project] ?? [], example.project),
    [names.outcomes]: outcomesBlock(tables[names.outcomes] ?? [], example),
  })
}

const exampleValues = ({ start }: Example): QuickValues => {
  const { comparison, ...fields } = start
  const [question1, question2, question3, question4, question5] = comparison
  const values: Record<QuickField, Cell> = { ...fields, question1, question2, question3, question4, question5 }
  return values
}

/** Values for rows of the project table, each on the row with its label; other rows are left alone. */
export const projectBlock = (table: readonly Cell[][], rows: Example['project']): Cell[][] => {
  const values = new Map(rows.map(([label, value]) => [bare(label), value]))
  return table.map(([label]): Cell[] => [undefined, values.get(bare(String(label ?? '')))])
}

/** The column of the table for a heading of the example; the locked price column is nobody's to fill. */
const columnOf = (labels: readonly string[], heading: string): number => {
  const party = shareColumnParty(heading)
  if (party !== undefined) return labels.findIndex((label) => shareColumnParty(label) === party)
  const column = outcomeColumns.get(bare(heading))
  if (column === undefined || !isOutcomeField(column)) return -1
  return labels.findIndex((label) => outcomeColumns.get(bare(label)) === column)
}

/** All rows of the example, each cell under its own heading. */
const outcomesBlock = (table: readonly Cell[][], { outcomes }: Example): Cell[][] => {
  const labels = (table[0] ?? []).map(String)
  const [header = [], ...rows] = outcomes
  const columns = header.map((heading) => columnOf(labels, String(heading)))
  const empty = (): Cell[] => new Array<Cell>(labels.length).fill(undefined)
  const lines = rows.map((cells) => {
    const line = empty()
    for (const [at, column] of columns.entries()) if (column >= 0) line[column] = cells[at] ?? ''
    return line
  })
  return [empty(), ...lines]
}
