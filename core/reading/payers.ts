// Who gains: "gemeente 60%; zorgverzekeraar 40%" to parties with shares that add up to 1.
// Name and share in either order, separated by `;` or a new line; all carry a share or none; none means equal parts.
import { parties, unknownParty } from '../figures/parties'
import type { PayerShare } from '../method/rows'
import { type Facts, problem } from '../sentences/problem'
import { shareOfOne } from './limits'
import { numberFromText } from './number'
import { bare, spelling } from './words'

const otherNames: Readonly<Record<string, string>> = {
  municipality: 'gemeente',
  'central government': 'Rijk',
  state: 'Rijk',
  Rijksoverheid: 'Rijk',
  'health insurer': 'zorgverzekeraar',
  'police/justice': 'politie/justitie',
  'housing corporation': 'corporatie',
  'housing association': 'corporatie',
  woningcorporatie: 'corporatie',
  employer: 'werkgever',
  education: 'onderwijs',
  resident: 'inwoner',
  unknown: unknownParty,
}
const allNames = [...Object.entries(otherNames), ...[...parties, unknownParty].map((party) => [party, party] as const)]
/** Our spelling of every known party, by each of its names as compared. */
export const knownPayers: ReadonlyMap<string, string> = new Map(allNames.map(([name, party]) => [bare(name), party]))

/** One spelling per party: ours for known parties, that of its first row for an own name. */
export const partySpelling = (): ((text: string) => string) => {
  const spell = spelling()
  return (text) => knownPayers.get(bare(text)) ?? spell(text)
}

/** Shares may miss 100% by 0.1 point; they are then rescaled. */
const tolerance = 0.001 + 1e-9

/**
 * Checks that shares add up to 1 and makes them do so exactly; parties without a share are left out.
 * @throws Problem `payer-shares-total`, `payer-twice`.
 */
export const wholeShares = (shares: readonly PayerShare[], place: Facts): PayerShare[] => {
  const total = shares.reduce((sum, one) => sum + one.share, 0)
  if (Math.abs(total - 1) > tolerance) throw problem('payer-shares-total', { ...place, total })
  const names = new Set<string>()
  for (const { payer } of shares) {
    if (names.has(payer)) throw problem('payer-twice', { ...place, payer })
    names.add(payer)
  }
  return shares.filter((one) => one.share > 0).map((one) => ({ payer: one.payer, share: one.share / total }))
}

/** Parties that share equally. */
export const equalShares = (names: readonly string[]): PayerShare[] =>
  names.map((payer) => ({ payer, share: 1 / names.length }))

const amount = '[-+−]?(?:\\d[\\d.,]*|[.,]\\d+)\\s*%?'
const nameFirst = new RegExp(`^(.*\\S)[\\s:=(]+(${amount})\\)?$`)
const shareFirst = new RegExp(`^(${amount})[\\s:=]+(\\S.*)$`)
const shareOnly = new RegExp(`^${amount}$`)

/** Certainly a share, whatever stands beside it: 60%, 0,6 or ,6. */
const clearShare = /%$|^0?[.,]\d+$/

interface Part {
  readonly name: string
  readonly share: number | undefined
}

const readPart = (text: string, place: Facts): Part => {
  const [, nameBefore = '', shareAfter = ''] = nameFirst.exec(text) ?? []
  const [, shareBefore = '', nameAfter = ''] = shareFirst.exec(text) ?? []
  const [typed, share] = isShareOf(shareAfter, nameBefore)
    ? [nameBefore, shareAfter]
    : isShareOf(shareBefore, nameAfter)
      ? [nameAfter, shareBefore]
      : [text, undefined]
  const name = typed.replace(/[\s:=(]+$/, '')
  const severalAtOnce = name.includes('%') || (name.includes(',') && name.split(',').every(isKnownParty))
  if (name === '' || severalAtOnce || shareOnly.test(text)) throw problem('payer-unreadable', { ...place, value: text })
  return { name, share: share === undefined ? undefined : shareOfOne(numberFromText(share, place), place) }
}

const isKnownParty = (text: string): boolean => knownPayers.has(bare(text))

/** "gemeente 1" is a share of a party we know; in "wijk 7" the number belongs to the name. */
const isShareOf = (amountText: string, name: string): boolean =>
  amountText !== '' && (clearShare.test(amountText) || isKnownParty(name.replace(/[\s:=(]+$/, '')))

/** Longer texts are a slip, and take long to read. */
const longestPayers = 500

/**
 * The parties in a cell with their shares.
 * @param spell gives every party one spelling within its table.
 * @throws Problem when a part cannot be read, shares are given for some, a party is named twice, or the total is not 100%.
 */
export const readPayers = (text: string, spell: (name: string) => string, place: Facts): PayerShare[] => {
  if (text.length > longestPayers) throw problem('payer-unreadable', { ...place, value: text })
  const parts = text
    .split(/[;\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readPart(part, place))
  if (parts.length === 0) throw problem('payer-unreadable', { ...place, value: text })
  const bareOne = parts.find((part) => part.share === undefined)
  if (bareOne && parts.some((part) => part.share !== undefined)) {
    throw problem('payer-shares-partly', { ...place, payer: bareOne.name })
  }
  const shares = bareOne
    ? equalShares(parts.map((part) => spell(part.name)))
    : parts.map((part) => ({ payer: spell(part.name), share: part.share ?? 0 }))
  return wholeShares(shares, place)
}
