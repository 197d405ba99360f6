// Google tells a sidebar nothing, so it asks: every five seconds, only while it can be seen, and never while an earlier question is out.
import { ask, isChanging } from './script'

const every = 5000

/** Calls back when something changed since the last look. Returns the way to stop. */
export const watchSpreadsheet = (onChange: () => void): (() => void) => {
  let last: string | undefined
  let busy = false
  const look = async (): Promise<void> => {
    if (busy || isChanging() || document.visibilityState !== 'visible') return
    busy = true
    try {
      const now = await ask('pulse')
      if (last !== undefined && now !== last) onChange()
      last = now
    } catch {
      // The pane hears of it when the user does something; the next look may succeed.
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => void look(), every)
  const seen = () => void look()
  document.addEventListener('visibilitychange', seen)
  void look()
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', seen)
  }
}
