// The only door to the pane: a host gives an element and itself, and gets a way to take the pane away again.
// The host also loads pane.css, and gives the element its height. A few parts are for pages beside the pane that look like it.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import type { Host } from './host'

export { type Capabilities, type Host, HostProblem, type Selection, type SheetSet } from './host'
export { type BothLanguages, type HostSentences, hostSentences } from './host-sentences'
export { isPack, type PackDraft, readDraft, withFiles } from './pack/pack-draft'
export { FileButton } from './parts/file-button'
export { Heading } from './parts/heading'
export { Icon } from './parts/icon'
export { keepLanguage, keptLanguage } from './state'

/** Shows the pane in an element. Returns the way to stop. */
export const mountPane = (element: HTMLElement, host: Host): (() => void) => {
  element.classList.add('ik-root')
  const root = createRoot(element)
  root.render(createElement(App, { host }))
  return () => {
    root.unmount()
    element.classList.remove('ik-root')
  }
}
