// The door to a part of the pane that is loaded when it is opened for the first time, and stays. When loading fails it can be tried again.
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { usePane } from '../state'
import { Notice } from './notice'
import { reasonText } from './show'

export interface Part<T> {
  readonly load: () => Promise<T>
  /** What was loaded, from then on. */
  loaded: T | undefined
}

export const partOf = <T,>(load: () => Promise<T>): Part<T> => ({ load, loaded: undefined })

interface Props<T> {
  readonly part: Part<T>
  readonly children: (loaded: T) => ReactNode
}

export const Door = <T,>({ part, children }: Props<T>) => {
  const { words, language } = usePane()
  const [, setCame] = useState(part.loaded)
  const [problem, setProblem] = useState<unknown>(undefined)
  const load = useCallback(async (): Promise<void> => {
    try {
      part.loaded = await part.load()
      setCame(part.loaded)
      setProblem(undefined)
    } catch (error) {
      setProblem(error)
    }
  }, [part])
  useEffect(() => {
    if (!part.loaded) void load()
  }, [part, load])
  if (part.loaded) return children(part.loaded)
  if (problem === undefined) return <p role="status">{words.general.loading}</p>
  const text = `${words.failed.load} ${reasonText(problem, language)}`
  return <Notice notice={{ kind: 'failed', text, retry: () => void load(), lasting: true }} />
}
