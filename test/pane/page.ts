// The page that the tests open: the pane on a workbook in memory, which the tests can reach.
import { mountPane } from '../../pane'
import { MemoryHost } from './memory-host'

declare global {
  interface Window {
    testHost: MemoryHost
  }
}

const options = new URLSearchParams(window.location.hash.slice(1))
const language = options.get('language') === 'en' ? 'en' : 'nl'
const kinds = ['excel', 'sheets', 'workbench'] as const
const kind = kinds.find((one) => one === options.get('kind')) ?? 'workbench'
window.testHost = new MemoryHost({
  language,
  kind,
  capabilities: options.has('bare') ? { functions: false, charts: true, save: false, print: false, share: false } : {},
})
if (options.has('opening')) {
  await window.testHost.insertFirst()
  window.testHost.holdReading()
}
const element = document.getElementById('pane')
if (element) mountPane(element, window.testHost)
