// The sidebar's line to the script at Google: a question goes out as one JSON text, the answer comes back as one.
import { HostProblem } from '../../pane'
import { type Reason, sentenceOf } from '../sentences'
import type { Answered, Question, Questions } from '../wire'

/** What Google gives the page; the types of Google's script do not reach into it. */
interface ScriptRun {
  withSuccessHandler(done: (json: string) => void): ScriptRun
  withFailureHandler(failed: (error: Error) => void): ScriptRun
  answerPane(json: string): void
}

declare const google: { readonly script: { readonly run: ScriptRun } }

export const hostProblem = (reason: Reason, detail = '', cause?: unknown): HostProblem =>
  new HostProblem(sentenceOf({ reason, detail }), cause)

/** Google's own failures, by what the user can do about them. They have no codes, and may be in any language. */
const asHostProblem = (error: Error): HostProblem => {
  const { message } = error
  // Several accounts at once: the script runs as another than the one who opened the spreadsheet.
  if (/PERMISSION_DENIED|reading from storage/i.test(message)) return hostProblem('accounts', '', error)
  if (/NetworkError|network|HTTP 0|offline/i.test(message)) return hostProblem('offline', '', error)
  if (/timed out|exceeded maximum execution/i.test(message)) return hostProblem('tooLong', '', error)
  return hostProblem('unknown', message.slice(0, 120), error)
}

const send = (json: string): Promise<string> =>
  new Promise((done, failed) => {
    google.script.run
      .withSuccessHandler(done)
      .withFailureHandler((error) => failed(asHostProblem(error)))
      .answerPane(json)
  })

/** Questions that change the spreadsheet and are still out. */
let changes = 0

/** While something of ours is being written, what stands there is not what it will be. */
export const isChanging = (): boolean => changes > 0

const changing: ReadonlySet<Question> = new Set([
  'insert',
  'extend',
  'remove',
  'write',
  'writeFormulas',
  'writeFormula',
  'share',
])

/** Asks the script something; a refusal comes out as a problem with its sentence. */
export const ask = async <Q extends Question>(
  question: Q,
  ...given: Parameters<Questions[Q]>
): Promise<ReturnType<Questions[Q]>> => {
  const weight = changing.has(question) ? 1 : 0
  changes += weight
  const text = await send(JSON.stringify({ question, given })).finally(() => {
    changes -= weight
  })
  const answered = JSON.parse(text) as Answered
  if ('refused' in answered) throw new HostProblem(sentenceOf(answered.refused))
  return answered.value as ReturnType<Questions[Q]>
}
