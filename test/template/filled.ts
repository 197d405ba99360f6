// A filled-in Impactkaart for the tests: the same answers as values of cells (for the file) and as tables (for the functions).
import type { CellValue } from 'hucre'
import type { Cell } from '../../core/cell'
import { comparisonQuestions } from '../../core/figures/reference-projects'
import { functions } from '../../core/functions/index'
import type { Plan } from '../../core/plan/plan'
import {
  firstOutcomeRow,
  firstOwnPriceRow,
  firstQuestionRow,
  type OutcomeHeading,
  outcomeColumn,
  ownPartyCells,
  ownPriceColumns,
  ownSectorCells,
  type ProjectRow,
  partySlots,
  projectCell,
  shareColumn,
  startCells,
} from '../../core/templates/impactkaart/layout'
import { sheetTitle } from '../../core/templates/impactkaart/titles'
import { impactkaart, standardRows } from '../../core/templates/index'
import { writeWorkbook } from '../../workbook-file/index'

/** A row of Uitkomsten by heading; `shares` by party. */
export type OutcomeInput = Partial<Record<OutcomeHeading, string | number>> & {
  shares?: Readonly<Record<string, number>>
}

export interface FilledCard {
  readonly set?: string
  readonly rows?: number
  readonly start: Partial<Record<keyof typeof startCells, string | number>>
  readonly comparison?: readonly string[]
  readonly project?: Partial<Record<ProjectRow, string | number>>
  readonly ownParties?: readonly string[]
  readonly ownSectors?: readonly string[]
  readonly ownPrices?: readonly { key: string; price?: string | number; year?: string | number }[]
  readonly outcomes: readonly OutcomeInput[]
}

const partiesOf = ({ ownParties = [] }: FilledCard): string[] =>
  partySlots.map((slot) => ownParties[Number(/^eigen (\d)$/.exec(slot)?.[1]) - 1] ?? slot)

/** The values of the input cells, by sheet. */
export const inputValues = (card: FilledCard): Record<string, Record<string, CellValue>> => {
  const set = card.set ?? ''
  const start: Record<string, CellValue> = {}
  for (const [key, value] of Object.entries(card.start)) start[startCells[key as keyof typeof startCells]] = value
  card.comparison?.forEach((answer, index) => {
    start[`B${firstQuestionRow + index}`] = answer
  })
  const project: Record<string, CellValue> = {}
  for (const [row, value] of Object.entries(card.project ?? {})) project[projectCell(row as ProjectRow)] = value
  card.ownParties?.forEach((name, index) => {
    project[ownPartyCells[index] ?? ''] = name
  })
  card.ownSectors?.forEach((name, index) => {
    project[ownSectorCells[index] ?? ''] = name
  })
  const prices: Record<string, CellValue> = {}
  card.ownPrices?.forEach(({ key, price, year }, index) => {
    const row = firstOwnPriceRow + index
    prices[`${ownPriceColumns.key}${row}`] = key
    if (price !== undefined) prices[`${ownPriceColumns.price}${row}`] = price
    if (year !== undefined) prices[`${ownPriceColumns.year}${row}`] = year
  })
  const parties = partiesOf(card)
  const outcomes: Record<string, CellValue> = {}
  card.outcomes.forEach(({ shares = {}, ...cells }, index) => {
    const row = firstOutcomeRow + index
    for (const [heading, value] of Object.entries(cells))
      outcomes[`${outcomeColumn(heading as OutcomeHeading)}${row}`] = value
    for (const [party, share] of Object.entries(shares))
      outcomes[`${shareColumn(parties.indexOf(party))}${row}`] = share
  })
  return {
    [sheetTitle('start', set)]: start,
    [sheetTitle('project', set)]: project,
    [sheetTitle('prijzen', set)]: prices,
    [sheetTitle('uitkomsten', set)]: outcomes,
  }
}

const plans = new Map<string, Plan>()

/** The plan of a card; made once per set and size. */
export const planOf = ({ set = '', rows = standardRows }: FilledCard): Plan => {
  const key = `${set} ${rows}`
  const plan = plans.get(key) ?? impactkaart({ set, rows })
  plans.set(key, plan)
  return plan
}

export const fileOf = (card: FilledCard): Promise<Uint8Array> =>
  writeWorkbook(planOf(card), { values: inputValues(card) })

/** The project as the functions read it. */
export const projectTable = ({ start, project = {} }: FilledCard): Cell[][] => [
  ['Gegeven', 'Waarde'],
  ['Projectnaam', start.projectName],
  ['Projecttype', start.type],
  ['Looptijd', start.months],
  ['Bereik', start.reach],
  ...Object.entries(project),
  ...(Object.entries(project).some(([row, value]) => row.startsWith('Kosten') && value !== 0)
    ? []
    : [['Kosten totaal', start.costs]]),
]

/** The outcomes as the functions read them; the price from the organisation's own list is asked of PRIJS. */
export const outcomeTable = (card: FilledCard): Cell[][] => {
  const parties = partiesOf(card)
  const headings = [...new Set(card.outcomes.flatMap((row) => Object.keys(row)))].filter((key) => key !== 'shares')
  const shareHeads = [...new Set(card.outcomes.flatMap(({ shares = {} }) => Object.keys(shares)))]
  for (const party of shareHeads) if (!parties.includes(party)) throw new Error(`No party ${party}`)
  return [
    [...headings, 'Prijs', ...shareHeads.map((party) => `Aandeel ${party}`)],
    ...card.outcomes.map((row) => [
      ...headings.map((heading) => row[heading as OutcomeHeading]),
      priceOf(row, card),
      ...shareHeads.map((party) => row.shares?.[party]),
    ]),
  ]
}

const priceOf = (row: OutcomeInput, { ownPrices = [], project = {} }: FilledCard): Cell => {
  if (row['Eigen prijs']) return row['Eigen prijs']
  if (row.Uitkomst === undefined || ownPrices.length === 0) return row['Eigen prijs']
  const table = [
    ['Sleutel', 'Prijs', 'Prijsjaar'],
    ...ownPrices.map(({ key, price, year }) => [key, price ?? '', year ?? '']),
  ]
  try {
    return functions.PRIJS?.(row.Uitkomst, project.Prijspeil ?? '', table) as Cell
  } catch {
    return row['Eigen prijs']
  }
}

export const expectedCard = (card: FilledCard) => functions.KAART?.(projectTable(card), outcomeTable(card)) as Cell[][]

export const expectedQuickCard = ({ start, comparison = [] }: FilledCard) =>
  functions.SNELKAART?.(start.type, start.months, start.reach, start.costs, [
    ['Vraag', 'Antwoord'],
    ...comparisonQuestions.map(({ name }, index) => [name.nl, comparison[index] ?? '']),
  ]) as Cell[][]
