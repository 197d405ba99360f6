// Long work: how far it is, a way to stop it, and what came out. It runs in a worker of its own, so that the page stays quick and memory is
// free again afterwards.
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Job, type Outcome, piecesOf, type Told } from './jobs'

export type Work =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'running'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'done'; readonly outcome: Outcome }

export interface LongWork {
  readonly work: Work
  readonly start: (job: Job) => void
  readonly stop: () => void
  /** Forgets what came out, when it belongs to another choice of files. */
  readonly clear: () => void
}

const stateAfter = (told: Told): Work => {
  switch (told.kind) {
    case 'step':
      return { state: 'running', done: told.done, total: told.total, what: told.what }
    case 'done':
      return { state: 'done', outcome: told.outcome }
    case 'failed':
      return { state: 'failed', reason: told.reason }
  }
}

export const useLongWork = (): LongWork => {
  const [work, setWork] = useState<Work>({ state: 'idle' })
  const worker = useRef<Worker>(undefined)
  useAskedBeforeLeaving(work.state === 'running')

  const end = useCallback((last: Work): void => {
    worker.current?.terminate()
    worker.current = undefined
    setWork(last)
  }, [])
  const start = useCallback(
    (job: Job): void => {
      end({ state: 'running', done: 0, total: piecesOf(job), what: '' })
      const started = new Worker(new URL('./worker.ts', import.meta.url))
      worker.current = started
      // What was said before it was stopped may still come in.
      const isCurrent = (): boolean => worker.current === started
      started.onmessage = ({ data }: MessageEvent<Told>) => {
        if (!isCurrent()) return
        if (data.kind === 'step') setWork(stateAfter(data))
        else end(stateAfter(data))
      }
      started.onerror = ({ message }) => {
        if (isCurrent()) end({ state: 'failed', reason: message || 'worker' })
      }
      started.postMessage(job)
    },
    [end],
  )
  const stop = useCallback(() => end({ state: 'stopped' }), [end])
  const clear = useCallback(() => end({ state: 'idle' }), [end])
  return { work, start, stop, clear }
}

/** Closing the page ends the work, so the browser asks first. */
const useAskedBeforeLeaving = (running: boolean): void => {
  useEffect(() => {
    if (!running) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [running])
}
