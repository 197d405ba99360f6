// A button that does something with the workbook: once at a time, and it says what worked or what did not.
import { usePane } from '../state'
import type { Words } from '../words/words'
import { useOnce } from './use-once'

export interface Attempt {
  readonly busy: boolean
  /** Does it; says `done` of what came out, or the sentence of what failed with a way to try again. */
  readonly attempt: <T>(
    what: keyof Words['failed'],
    action: () => Promise<T>,
    done?: (result: T) => string,
  ) => Promise<void>
}

export const useAttempt = (): Attempt => {
  const pane = usePane()
  const { busy, run } = useOnce()
  const attempt: Attempt['attempt'] = (what, action, done) =>
    run(async () => {
      try {
        const result = await action()
        if (done) pane.say(done(result))
      } catch (error) {
        pane.fail(what, error, () => void attempt(what, action, done))
      }
    })
  return { busy, attempt }
}
