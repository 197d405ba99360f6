// Google Sheets as the pane sees it. What takes knowledge of the templates happens here, so that the script at Google stays small.
import { type Cell, impactkaart, type Language, type Plan, type PlanChange } from '../../core'
import type { Host, SheetSet } from '../../pane'
import { cellsAfter } from '../inputs'
import type { Outline } from '../wire'
import { ask, hostProblem } from './script'
import { watchSpreadsheet } from './watch'

/** A day as spreadsheets count: 1 January 1970 is day 25569. */
const dayNumber = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569

const dutchDate = (date: Date): string =>
  [date.getDate(), date.getMonth() + 1, date.getFullYear()].map((part) => String(part).padStart(2, '0')).join('-')

const outlineOf = ({ set, sheets, names }: Plan): Outline => ({
  set,
  sheets: sheets.map(({ name }) => ({ name })),
  names,
})

const planOf = async (wanted: string): Promise<Plan> => {
  const sets: readonly SheetSet[] = await ask('sets').catch(() => [])
  const rows = sets.find(({ set }) => set === wanted)?.rows
  return impactkaart(rows ? { set: wanted, rows } : { set: wanted })
}

/** In JSON a cell that stays as it is becomes `null`; one that is emptied is ''. */
const forWriting = (value: Cell): Cell => (value === undefined ? null : (value ?? ''))

const extend = async (change: PlanChange): Promise<void> => {
  const before = await planOf(change.set)
  const after = impactkaart({ set: change.set, rows: change.rows })
  await ask('extend', { change, outline: outlineOf(before), ...cellsAfter(before, after) })
}

const notHere = async (): Promise<void> => {
  throw hostProblem('notHere')
}

export const sheetsHost = (language: Language): Host => ({
  kind: 'sheets',
  language,
  capabilities: { functions: true, charts: true, save: false, print: false, share: true },
  today: () => dayNumber(new Date()),
  sets: () => ask('sets'),
  sheetNames: () => ask('sheetNames'),
  insert: (plan) => ask('insert', plan),
  extend,
  remove: async (set) => ask('remove', outlineOf(await planOf(set))),
  read: (names) => ask('read', names),
  write: (values) =>
    ask(
      'write',
      Object.fromEntries(Object.entries(values).map(([name, rows]) => [name, rows.map((row) => row.map(forWriting))])),
    ),
  writeFormula: (formula) => ask('writeFormula', formula),
  show: (sheet) => ask('show', sheet),
  watch: watchSpreadsheet,
  selection: () => ask('selection'),
  save: notHere,
  print: notHere,
  share: () => ask('share', dutchDate(new Date())),
})
