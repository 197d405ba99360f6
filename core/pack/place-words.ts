// Where in a pack a field stands, for who does not count from 0: "steden[1].teams[2].naam" is the 3e team in Duinveen.
import type { Words } from '../words'
import type { Path } from './pack-problem'
import { shown } from './shown'

/** What one of a list is called, by the name of the list. */
const oneOf: Readonly<Record<string, Words>> = {
  steden: { nl: 'stad', en: 'city' },
  teams: { nl: 'team', en: 'team' },
  projecttypen: { nl: 'projecttype', en: 'project type' },
  indicatoren: { nl: 'indicator', en: 'indicator' },
  vast: { nl: 'onderdeel', en: 'part' },
  eigenIndicatoren: { nl: 'eigen indicator', en: 'own indicator' },
}
const line: Words = { nl: 'regel', en: 'line' }

const partOf = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined

const textOf = (value: unknown): string => (typeof value === 'string' ? shown(value.trim()) : '')

/** undefined for a field that is in no list; there its path says enough. A price list has the name of its file. */
export const placeWords = (path: Path, pack: unknown): Words | undefined => {
  if (path.length === 1 && path[0] === 'prijzen') return fileOf(partOf(pack, 'prijzen'))
  let value: unknown = pack
  const places: Words[] = []
  path.forEach((step, at) => {
    value = partOf(value, step)
    if (typeof step !== 'number') return
    // Whose name it is that is wrong cannot be told by that name.
    const name = path[at + 1] === 'naam' ? '' : textOf(partOf(value, 'naam'))
    const one = oneOf[String(path[at - 1])] ?? line
    const outer = path.slice(at + 1).some((later) => typeof later === 'number')
    const numbered = { nl: `${outer ? 'de ' : ''}${step + 1}e ${one.nl}`, en: `${one.en} number ${step + 1}` }
    places.unshift(name ? { nl: name, en: name } : numbered)
  })
  if (places.length === 0) return undefined
  const [nl, en] = [places.map((place) => place.nl), places.map((place) => place.en)]
  return { nl: nl.join(' in '), en: en.join(' in ') }
}

const fileOf = (prices: unknown): Words | undefined => {
  const file = partOf(prices, 'csv') === undefined ? textOf(partOf(prices, 'bestand')) : ''
  return file ? { nl: file, en: file } : undefined
}
