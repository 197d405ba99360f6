// The way back. Beheer opens in a window of its own, so that the work in the workbench stays as it is; going back goes to that window, for
// a second workbench would not be kept.
import type { MouseEvent } from 'react'
import { workbenchWindow } from '../window-name'

export const toWorkbench = (event: MouseEvent): void => {
  const opener: Window | null = window.opener
  if (!opener || opener.closed || event.ctrlKey || event.metaKey || event.shiftKey) return
  // Without an address, an open window of this name comes to the front as it is.
  const workbench = window.open('', workbenchWindow)
  if (!workbench) return
  event.preventDefault()
  // The window was there for a moment and went: then this new one becomes the workbench.
  if (workbench.location.href === 'about:blank') workbench.location.href = new URL('index.html', location.href).href
  workbench.focus()
}
