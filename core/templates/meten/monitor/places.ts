// What stands where on sheet Monitor: the table of indicators, the agenda, and on the second printed page what a successor must know.
import { absolute, columnLetters, down } from '../../../plan/address'
import { momentWords, planRows } from '../layout'

export type Moment = (typeof momentWords)[number]

export const headerRow = 6
export const firstRow = headerRow + 1
export const lastRow = headerRow + planRows

const monitorKeys = [
  ...(['indicator', 'kind', 'startValue', 'target'] as const),
  ...momentWords.map((moment) => `typed ${moment}` as const),
  ...momentWords.map((moment) => `value ${moment}` as const),
  ...(['now', 'progress', 'signal', 'note'] as const),
] as const
export type MonitorKey = (typeof monitorKeys)[number]
export const monitorColumns: readonly MonitorKey[] = monitorKeys
export const monitorColumn = (key: MonitorKey): string => columnLetters(monitorKeys.indexOf(key) + 1)
export const monitorRange = (key: MonitorKey): string => down(monitorColumn(key), firstRow, planRows)
export const lastPrinted = monitorColumn('note')

/** Right of the table: what is wrong with what was typed, 1 when a yellow cell holds something, and per moment how many scores there are: 0 none, 1 too few to show, 2 enough; and how many people have both scores that are compared. */
const helperKeys = ['fault', 'used', ...momentWords.map((moment) => `scores ${moment}` as const), 'pairs'] as const
export type MonitorHelper = (typeof helperKeys)[number]
export const monitorHelpers: readonly MonitorHelper[] = helperKeys
export const helperColumn = (helper: MonitorHelper): string =>
  columnLetters(monitorKeys.length + 2 + helperKeys.indexOf(helper))

export const agendaHeaderRow = 20
export const firstAgendaRow = agendaHeaderRow + 1
export const agendaRow = (moment: Moment): number => firstAgendaRow + momentWords.indexOf(moment)
export const agendaRange = `A${agendaHeaderRow}:C${agendaHeaderRow + momentWords.length}`

export const statusRange = absolute(down('C', firstAgendaRow, momentWords.length))

/** Helpers of the agenda: the day a project starts and today, 0 when not known; months; share of the term that has passed, or blank. */
const [label, value] = [helperColumn('fault'), helperColumn('used')]
export const agendaHelpers = {
  label,
  start: `${value}21`,
  today: `${value}22`,
  months: `${value}23`,
  elapsed: `${value}24`,
  due: `${value}25`,
} as const
/** Year, month, day and words of the date of a moment: columns in its agenda row. */
export const dateColumns = {
  year: helperColumn('scores start'),
  month: helperColumn('scores halverwege'),
  day: helperColumn('scores einde'),
  words: helperColumn('scores later'),
} as const

/** The second page: its title, the questions, the summary. */
export const handoverRow = 28
export const handoverHeaderRow = handoverRow + 2
export const firstQuestionRow = handoverHeaderRow + 1
