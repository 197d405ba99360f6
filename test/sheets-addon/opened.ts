// The built Code.js in a JavaScript world of its own, with the emulated Google Sheets in it, asked as the sidebar asks.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { impactkaart, type Plan, type PlanOutline } from '../../core'
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
