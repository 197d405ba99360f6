// Meten is a part of the pane of its own: it is loaded when its screen is opened for the first time, and stays.
import { useCallback, useEffect, useState } from 'react'
import type { MeasuringProps } from '../measuring/measuring-screen'
import { Notice } from '../parts/notice'
import { reasonText } from '../parts/show'
import { usePane } from '../state'

type Measuring = typeof import('../measuring')

let loaded: Measuring | undefined

export const MeasuringDoor = (props: MeasuringProps) => {
  const { words, language } = usePane()
  const [measuring, setMeasuring] = useState(loaded)
  const [problem, setProblem] = useState<unknown>(undefined)
  const load = useCallback(async (): Promise<void> => {
    try {
      loaded = await import(/* webpackChunkName: "measuring" */ '../measuring')
      setMeasuring(loaded)
      setProblem(undefined)
    } catch (error) {
      setProblem(error)
    }
  }, [])
  useEffect(() => {
    if (!loaded) void load()
  }, [load])
  if (measuring) return <measuring.MeasuringScreen {...props} />
  if (problem === undefined) return <p role="status">{words.general.loading}</p>
  const text = `${words.failed.load} ${reasonText(problem, language)}`
  return <Notice notice={{ kind: 'failed', text, retry: () => void load(), lasting: true }} />
}
