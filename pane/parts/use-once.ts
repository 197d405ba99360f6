// An action that runs once at a time: a second click while it runs does nothing. The button stays where the focus is, so it is never
// really disabled; `busy` tells it to say that it waits.
import { useCallback, useRef, useState } from 'react'

export interface Once {
  readonly busy: boolean
  /** Runs the action unless one is running. */
  readonly run: (action: () => Promise<void>) => Promise<void>
}

export const useOnce = (): Once => {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const run = useCallback(async (action: () => Promise<void>): Promise<void> => {
    if (running.current) return
    running.current = true
    setBusy(true)
    try {
      await action()
    } finally {
      running.current = false
      setBusy(false)
    }
  }, [])
  return { busy, run }
}
