// The built Code.js in a JavaScript world of its own, with the emulated Google Sheets in it, asked as the sidebar asks.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { areaOf, impactkaart, type Plan, type PlanOutline } from '../../core'
import { sentenceOf } from '../../sheets-addon/sentences'
import type { Answered, Question, Questions } from '../../sheets-addon/wire'
import {
  bareContext,
  callFromSidebar,
  callTopLevel,
  type SheetsOptions,
  type StartedSheets,
  startSheets,
} from '../sheets-host'

export const dist = path.resolve(import.meta.dirname, '../../dist/sheets')

export const codeText = (): string => {
  const file = path.join(dist, 'Code.js')
  if (!existsSync(file)) throw new Error('dist/sheets/Code.js is missing: run npm run build first.')
  return readFileSync(file, 'utf8')
}

/** The HTML files of the script as built, by name without extension: the sidebar and its parts. */
export const builtPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [path.basename(file, '.html'), readFileSync(path.join(dist, file), 'utf8')]),
  )

export interface Script {
  readonly context: ReturnType<typeof bareContext>
  /** As the sidebar asks; a refusal is thrown as its Dutch sentence. */
  ask<Q extends Question>(question: Q, ...given: Parameters<Questions[Q]>): ReturnType<Questions[Q]>
  /** Any top-level function of Code.js. */
  call(name: string, ...given: readonly unknown[]): unknown
}

/** Code.js with the services of one person, in a bare context. */
export const scriptOf = ({ google }: Pick<StartedSheets, 'google'>): Script => {
  const context = bareContext(google, codeText())
  return {
    context,
    call: (name, ...given) => callTopLevel(context, name, ...given),
    ask: (question, ...given) => {
      const json = callFromSidebar(context, 'answerPane', JSON.stringify([JSON.stringify({ question, given })]))
      const answered = JSON.parse(String(json)) as Answered
      if ('refused' in answered) throw new Error(sentenceOf(answered.refused).nl)
      return answered.value as never
    },
  }
}

export interface Opened extends StartedSheets, Script {}

export const open = (options: SheetsOptions = {}): Opened => {
  const started = startSheets(options)
  return { ...started, ...scriptOf(started) }
}

export const outlineOf = ({ template, set, sheets, names }: Plan): PlanOutline => ({
  template,
  set,
  sheets: sheets.map(({ name }) => ({ name })),
  names,
})

export const firstPlan = (): Plan => impactkaart({ set: '' })

/** Within the columns that a new sheet has. */
const isNear = (range: string): boolean => areaOf(range).to.column <= 26

/** Two sheets of a plan with one of everything and few cells, so that many insertions take little time. */
export const tiny = ({ sheets, names, ...plan }: Plan): Plan => {
  const kept = sheets
    .filter((sheet) => ['project', 'kaart', 'metingen', 'monitor'].includes(sheet.role))
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ formula }) => formula === undefined).slice(0, 6),
      columns: sheet.columns.slice(0, 3),
      merges: sheet.merges.slice(0, 1),
      validations: [{ range: 'B2', rule: { kind: 'number' as const, min: 0 }, onWrong: 'refuse' as const }],
      charts: sheet.charts.filter(({ series }) => isNear(series[0]?.values ?? 'A1')).slice(0, 1),
    }))
  const ofKept = (sheet: string) => names.filter((one) => one.sheet === sheet && isNear(one.range)).slice(0, 2)
  return { ...plan, sheets: kept, names: kept.flatMap(({ name }) => ofKept(name)) }
}

/** Everything people could miss, and every trace of ours. */
export const contents = ({ book }: Opened) => ({
  sheets: book.sheets.map(({ id, name, hidden, cells }) => [id, name, hidden, [...cells.entries()]]),
  names: book.names.all.map(({ name, place }) => [name, place]),
  metadata: book.metadata.map(({ key, value }) => [key, value]),
  lock: book.lock,
})
