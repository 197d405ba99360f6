// Google Sheets as the pane sees it. What takes knowledge of the templates happens here, so that the script at Google stays small.
import {
  type Cell,
  change,
  impactkaart,
  type Language,
  type Plan,
  type PlanOutline,
  type TemplateName,
} from '../../core'
import type { Host, SheetSet } from '../../pane'
import { cellsAfter } from '../inputs'
import { ask, hostProblem } from './script'
import { watchSpreadsheet } from './watch'

/** A day as spreadsheets count: 1 January 1970 is day 25569. */
const dayNumber = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569

const dutchDate = (date: Date): string =>
  [date.getDate(), date.getMonth() + 1, date.getFullYear()].map((part) => String(part).padStart(2, '0')).join('-')

const outlineOf = ({ template, set, sheets, names }: Plan): PlanOutline => ({
  template,
  set,
  sheets: sheets.map(({ name }) => ({ name })),
  names,
})

/** Both templates of a set; the script knows which are there, also of a set that is not whole any more. */
const outlinesOf = async (wanted: string): Promise<readonly PlanOutline[]> => {
  const sets: readonly SheetSet[] = await ask('sets').catch(() => [])
  const { rows, measurements } = sets.find(({ set }) => set === wanted) ?? {}
  const { meten } = await import(/* webpackChunkName: "measuring" */ './measuring-plan')
  return [
    impactkaart({ set: wanted, ...(rows !== undefined && { rows }) }),
    meten({ set: wanted, ...(measurements !== undefined && { rows: measurements }) }),
  ].map(outlineOf)
}

const remove = async (set: string, template?: TemplateName): Promise<void> => {
  const outlines = await outlinesOf(set)
  await ask(
    'remove',
    outlines.filter((one) => template === undefined || one.template === template),
  )
}

/** In JSON a cell that stays as it is becomes `null`; one that is emptied is ''. */
const forWriting = (value: Cell): Cell => (value === undefined ? null : (value ?? ''))

const mapTable = <T, V>(table: Readonly<Record<string, readonly (readonly T[])[]>>, of: (given: T) => V) =>
  Object.fromEntries(Object.entries(table).map(([name, rows]) => [name, rows.map((row) => row.map(of))]))

const extend = (before: Plan, after: Plan): Promise<void> =>
  ask('extend', { change: change(before, after), outline: outlineOf(before), ...cellsAfter(before, after) })

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
  remove,
  read: (names) => ask('read', names),
  write: (values) => ask('write', mapTable(values, forWriting)),
  writeFormulas: (formulas) =>
    ask(
      'writeFormulas',
      mapTable(formulas, (formula) => formula ?? null),
    ),
  writeFormula: (formula) => ask('writeFormula', formula),
  show: (sheet) => ask('show', sheet),
  watch: watchSpreadsheet,
  selection: () => ask('selection'),
  save: notHere,
  print: notHere,
  share: () => ask('share', dutchDate(new Date())),
})
