// Google Sheets as the pane sees it. What takes knowledge of the templates happens here, so that the script at Google stays small.
import {
  type Cell,
  change,
  impactkaart,
  type Language,
  meten,
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

/** The plans of a set, those for measuring first: they look at the card. */
const plansOf = async (wanted: string): Promise<readonly Plan[]> => {
  const sets: readonly SheetSet[] = await ask('sets').catch(() => [])
  const { rows = 0, measurements } = sets.find(({ set }) => set === wanted) ?? {}
  const card = impactkaart({ set: wanted, ...(rows > 0 && { rows }) })
  return measurements === undefined ? [card] : [meten({ set: wanted, rows: measurements }), card]
}

const remove = async (set: string, template?: TemplateName): Promise<void> => {
  const plans = (await plansOf(set)).filter((plan) => template === undefined || plan.template === template)
  await ask('remove', plans.map(outlineOf))
}

/** In JSON a cell that stays as it is becomes `null`; one that is emptied is ''. */
const forWriting = (value: Cell): Cell => (value === undefined ? null : (value ?? ''))

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
  write: (values) =>
    ask(
      'write',
      Object.fromEntries(Object.entries(values).map(([name, rows]) => [name, rows.map((row) => row.map(forWriting))])),
    ),
  writeFormulas: notHere,
  writeFormula: (formula) => ask('writeFormula', formula),
  show: (sheet) => ask('show', sheet),
  watch: watchSpreadsheet,
  selection: () => ask('selection'),
  save: notHere,
  print: notHere,
  share: () => ask('share', dutchDate(new Date())),
})
