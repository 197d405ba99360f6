// Work of many pieces: how far it is, a way to stop it, and what came out. Between two pieces the browser gets its turn, so that the page
// paints and hears the user.
import { useCallback, useEffect, useRef, useState } from 'react'

export type Work<Result> =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'running'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'done'; readonly result: Result }

/** Call it before each piece. @throws Stopped when the user wants no more. */
export type Step = (done: number, total: number, what: string) => Promise<void>

class Stopped extends Error {}

export interface LongWork<Result> {
  readonly work: Work<Result>
  readonly start: (run: (step: Step) => Promise<Result>) => Promise<void>
  readonly stop: () => void
  /** Forgets what came out, when it belongs to another choice of files. */
  readonly clear: () => void
}

export const useLongWork = <Result>(): LongWork<Result> => {
  const [work, setWork] = useState<Work<Result>>({ state: 'idle' })
  const current = useRef<AbortController>(undefined)
  useAskedBeforeLeaving(work.state === 'running')

  const start = useCallback(async (run: (step: Step) => Promise<Result>): Promise<void> => {
    current.current?.abort()
    const control = new AbortController()
    current.current = control
    const show = (next: Work<Result>): void => {
      if (current.current === control) setWork(next)
    }
    const step: Step = async (done, total, what) => {
      show({ state: 'running', done, total, what })
      await turn()
      if (control.signal.aborted) throw new Stopped()
    }
    try {
      const result = await run(step)
      show({ state: 'done', result })
    } catch (error) {
      if (error instanceof Stopped) show({ state: 'stopped' })
      else show({ state: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }, [])

  const stop = useCallback(() => current.current?.abort(), [])
  const clear = useCallback(() => {
    current.current?.abort()
    current.current = undefined
    setWork({ state: 'idle' })
  }, [])
  return { work, start, stop, clear }
}

/** A message to oneself comes after what waits; a timer would wait seconds in a window that is in the background. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(undefined)
  })

/** Closing the page ends the work, so the browser asks first. */
const useAskedBeforeLeaving = (running: boolean): void => {
  useEffect(() => {
    if (!running) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [running])
}
