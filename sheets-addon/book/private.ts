// Which sheets tell of single people: those of ours that a plan calls private, and what people made of those themselves. A sheet carries
// our mark wherever it goes and whatever it is called; the names of a set tell as well, in a file that lost its marks.
import { address, areaOf, effectsName, isShareable, metenNames, shortStories } from '../../core'
import { callsOurs } from '../prefix'
import { looksAt, type Untold, usesName } from './frozen'
import { isOurs } from './protection'
import type { Sheet, SheetFound, Survey } from './survey'

const key = 'impactkaart-prive'

export const markPrivate = (sheet: Sheet): void => {
  sheet.addDeveloperMetadata(key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
}

const { measurements, stories } = metenNames('')
const tables = new RegExp(`^(${measurements}|${stories})(_\\d+)?$`, 'i')

const effects = new RegExp(`^${effectsName('')}(_\\d+)?$`, 'i')

const privateSheets = ({ sheets, names }: Survey): SheetFound[] => {
  const named = new Set(names.flatMap(({ name, place }) => (place && tables.test(name) ? [place.sheet] : [])))
  return sheets.filter(
    ({ sheet, name }) => named.has(name) || sheet.getDeveloperMetadata().some((one) => one.getKey() === key),
  )
}

/** A sheet with its formulas. */
export interface Written {
  readonly sheet: Sheet
  readonly name: string
  readonly formulas: readonly (readonly string[])[]
}

export interface PrivateSheets {
  /** Names of the sheets that are never copied. */
  readonly names: ReadonlySet<string>
  /** Does a formula look at one of our private sheets, by its name or by a name on it? */
  readonly isLookedAt: (formula: string) => boolean
}

/**
 * Our own sheets show of others only what may be shared. A sheet of people that takes cells over from a private one may show anything, and
 * is as private; an answer of our functions tells of groups.
 */
export const privateAmong = (found: Survey, all: readonly Written[]): PrivateSheets => {
  const ours = privateSheets(found).map(({ name }) => name)
  const onThem = found.names
    .filter(({ place }) => place && ours.includes(place.sheet))
    .map(({ name }) => name.toLowerCase())
  const isLookedAt = (formula: string): boolean =>
    ours.some((name) => looksAt(formula, name)) || usesName(formula, onThem)
  const names = new Set(ours)
  const takesOver = (formula: string): boolean =>
    formula !== '' && !callsOurs(formula) && (isLookedAt(formula) || [...names].some((name) => looksAt(formula, name)))
  for (let before = -1; before < names.size; ) {
    before = names.size
    for (const { sheet, name, formulas } of all)
      if (!names.has(name) && formulas.some((row) => row.some(takesOver)) && !isOurs(sheet)) names.add(name)
  }
  return { names, isLookedAt }
}

/** Short stories on a sheet Effecten for which there is no consent, or that hold data about persons. */
export const untoldStories = ({ names, book }: Survey, sheet: string): Untold => {
  const isEffects = names.some(({ name, place }) => place?.sheet === sheet && effects.test(name))
  const found = isEffects ? book.getSheetByName(sheet) : null
  if (!found) return new Map()
  const consents = found.getRange(shortStories.consent).getValues()
  const { row, column } = areaOf(shortStories.stories).from
  const told = found.getRange(shortStories.stories).getDisplayValues()
  return new Map(
    told.flatMap(([story = ''], down) => {
      const consent = consents[down]?.[0] === 'ja' ? 'ja' : undefined
      return story === '' || isShareable(consent, story) ? [] : [[address(row + down, column), story] as const]
    }),
  )
}
