// Which sheets tell of single people: those of ours that a plan calls private, and sheets of people that refer to one. A sheet carries
// our mark wherever it goes and whatever it is called; the names of a set tell as well, in a file that lost its marks.
import {
  address,
  areaOf,
  effectsName,
  hiddenWith,
  impactkaartNames,
  isShareable,
  metenNames,
  metenTitle,
  quoteSheet,
  setsIn,
  sharesOne,
  sheetTitle,
  shortStories,
  spokenOf,
} from '../../core'
import type { Untold } from './frozen'
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
  /** Is a sheet never copied? */
  readonly isHidden: (sheet: string) => boolean
  /** Does a formula look at one of our private sheets, by its name or by a name on it? */
  readonly isLookedAt: (formula: string) => boolean
}

const cardSheets = ['start', 'project', 'uitkomsten', 'effecten', 'kaart', 'prijzen'] as const
const measuringSheets = ['indicatorenplan', 'metingen', 'verhalen', 'monitor', 'indicatoren'] as const

/** Sheets of a set that have their title and one of its names: ours, also in a file from Excel, where they lack our protection. */
const titledAndNamed = (found: Survey): ReadonlySet<string> =>
  new Set(
    setsIn(found).flatMap(({ set }) => {
      const titles = [
        ...cardSheets.map((role) => sheetTitle(role, set)),
        ...measuringSheets.map((role) => metenTitle(role, set)),
      ]
      const names = [...Object.values(impactkaartNames(set)), ...Object.values(metenNames(set)), effectsName(set)]
      return found.names.flatMap(({ name, place }) =>
        place && names.includes(name) && titles.includes(place.sheet) ? [place.sheet] : [],
      )
    }),
  )

/** Our own sheets show of others only what may be shared. */
export const privateAmong = (found: Survey, all: readonly Written[]): PrivateSheets => {
  const ours = new Set(privateSheets(found).map(({ name }) => name.toLowerCase()))
  const names = new Map(
    found.names.flatMap(({ name, place }) =>
      place ? [[name.toLowerCase(), `${quoteSheet(place.sheet)}!A1`] as const] : [],
    ),
  )
  const sheetsIn = (formula: string) => spokenOf(formula, names).sheets
  const titled = titledAndNamed(found)
  const own = all
    .filter(({ sheet, name }) => !titled.has(name) && !isOurs(sheet))
    .map(({ name, formulas }) => ({
      name: name.toLowerCase(),
      looksAt: new Set(formulas.flat().flatMap((formula) => (formula === '' ? [] : [...sheetsIn(formula)]))),
    }))
  const hidden = hiddenWith(ours, own)
  return {
    isHidden: (sheet) => hidden.has(sheet.toLowerCase()),
    isLookedAt: (formula) => sharesOne(sheetsIn(formula), ours),
  }
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
