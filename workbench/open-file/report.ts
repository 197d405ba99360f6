// What the user reads after opening a file: what is not as it was there, by what became of it.
import type { Remark } from '../../workbook-file'
import { ask, element } from './dialog'

const headings: readonly (readonly [Remark['kind'], string])[] = [
  ['lost', 'Niet meegekomen; het staat nog in uw bestand'],
  ['changed', 'Staat er anders'],
  ['moved', 'Staat nu ergens anders'],
]

const itemOf = ({ place, words }: Remark): HTMLLIElement =>
  element('li', ...(place === '' ? [] : [element('strong', place), ': ']), words.nl)

const listOf = (remarks: readonly Remark[]): HTMLElement[] =>
  headings.flatMap(([kind, heading]) => {
    const items = remarks.filter((remark) => remark.kind === kind).map(itemOf)
    return items.length > 0 ? [element('h3', heading), element('ul', ...items)] : []
  })

/** Stays until it is closed. */
export const showReport = async (fileName: string, remarks: readonly Remark[]): Promise<void> => {
  const list = element('div', ...listOf(remarks))
  list.className = 'remarks'
  // So that the list scrolls by keyboard.
  list.tabIndex = 0
  list.setAttribute('role', 'region')
  list.setAttribute('aria-label', 'Wat anders is')
  const opened = element('p', `“${fileName}” is geopend. Dit is anders dan in het bestand:`)
  await ask('Geopend', [opened, list], [{ name: 'sluiten', label: 'Sluiten' }])
}
