// What is chosen and typed on the screen of the pack, and which pack it gives. Kept while another screen is looked at.
import { type Pack, type PackProblem, readPack } from '../../core'

export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface PackDraft {
  /** The pack, its price list and its logo; the last chosen of a name counts. */
  readonly files?: readonly ChosenFile[]
  /** The text field, and the text that was read from it: a pasted pack goes before a chosen one. */
  readonly typed?: string
  readonly pasted?: string
  /** The same for the price list that the pack names. */
  readonly typedPrices?: string
  readonly prices?: string
  readonly withoutLogo?: boolean
  /** Places in the lists of the pack; undefined before one is chosen. */
  readonly city?: number | undefined
  readonly team?: number | undefined
}

/** The schema that a pack points at lies beside the example, and is chosen along easily. */
const isSchema = ({ name }: ChosenFile): boolean => /\.schema\.json$/i.test(name)
export const isPack = (file: ChosenFile): boolean => /\.json$/i.test(file.name) && !isSchema(file)
const sameFile = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()

/** The draft with files that are chosen too. Another pack takes the place of the one before. */
export const withFiles = (draft: PackDraft, chosen: readonly ChosenFile[]): PackDraft => {
  const { files = [], typed, typedPrices, prices } = draft
  const other = chosen.some(isPack)
  const kept = files.filter((one) => !(other && isPack(one)) && !chosen.some(({ name }) => sameFile(name, one.name)))
  const next = {
    files: [...kept, ...chosen],
    ...(typed !== undefined && { typed }),
    ...(typedPrices !== undefined && { typedPrices }),
    ...(prices !== undefined && { prices }),
  }
  return other ? next : { ...draft, ...next, withoutLogo: false }
}

/** What else the pack names, as far as its text can be read. */
interface Named {
  readonly prices: string | undefined
  readonly logo: string | undefined
}

const textAt = (value: unknown, ...keys: readonly string[]): string | undefined => {
  const found = keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined),
    value,
  )
  return typeof found === 'string' ? found.trim() : undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    // What is wrong with it is said when the pack is read.
    return undefined
  }
}

const withoutLogo = (text: string): string => {
  const value = parsed(text)
  return typeof value === 'object' && value !== null ? JSON.stringify({ ...value, logo: undefined }) : text
}

export interface DraftReading {
  readonly pack?: Pack
  readonly problems?: readonly PackProblem[]
  /** Files that the pack names and that were not chosen; a pasted price list is no file. */
  readonly missing: Partial<Named>
  /** Chosen files that the pack does not ask for. */
  readonly unused: readonly string[]
}

/** What the draft gives; 'none' and 'two' when it does not say which pack is meant, undefined before anything was chosen. */
export const readDraft = (draft: PackDraft): DraftReading | 'none' | 'two' | undefined => {
  const { files = [], pasted, prices } = draft
  const packs = files.filter(isPack)
  const [file] = packs
  if (pasted === undefined && packs.length > 1) return 'two'
  if (pasted === undefined && !file) return files.length > 0 ? 'none' : undefined
  const whole = pasted ?? new TextDecoder().decode(file?.bytes)
  const text = draft.withoutLogo ? withoutLogo(whole) : whole
  const value = parsed(text)
  const named: Named = { prices: textAt(value, 'prijzen', 'bestand'), logo: textAt(value, 'logo', 'bestand') }
  const chosen = (name: string) => files.find((one) => sameFile(one.name, name))?.bytes
  const beside = (name: string): Uint8Array | undefined =>
    chosen(name) ?? (prices !== undefined && name === named.prices ? new TextEncoder().encode(prices) : undefined)
  const lacks = (name: string | undefined) => (name !== undefined && !chosen(name) ? name : undefined)
  return {
    ...readPack(text, beside),
    missing: { prices: lacks(named.prices), logo: lacks(named.logo) },
    unused: files
      .filter(
        (one) =>
          !isPack(one) &&
          !isSchema(one) &&
          ![named.prices, named.logo].some((name) => name && sameFile(name, one.name)),
      )
      .map(({ name }) => name),
  }
}

/** A file that was not chosen has a sentence and a way out of its own on screen, so its problem need not stand in the list. */
export const otherProblems = ({ problems = [], missing }: DraftReading, draft: PackDraft): readonly PackProblem[] =>
  problems.filter(
    ({ path }) =>
      !(path === 'prijzen.bestand' && missing.prices !== undefined && draft.prices === undefined) &&
      !(path === 'logo.bestand' && missing.logo !== undefined),
  )
