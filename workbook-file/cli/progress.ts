// How far long work is, on one line of a screen that is written over. Nothing where nobody looks: in a pipe, a log, a test.
import type { Given } from './command'

const width = 24
const longestText = 50

/** @param write undefined when there is no screen. */
export const progressOn = (write: ((text: string) => void) | undefined): Given['progress'] => {
  if (!write) return () => {}
  return (done, total, what) => {
    const full = total > 0 ? Math.min(width, Math.round((done / total) * width)) : width
    const bar = `${'#'.repeat(full)}${'.'.repeat(width - full)}`
    const text = what.replace(/\p{C}/gu, '').slice(0, longestText)
    const clear = '\r\u001b[2K'
    write(done < total ? `${clear}[${bar}] ${done}/${total} ${text}` : clear)
  }
}
