// The colour and the logo of the organisation that composed the file, on the new sheets: the colour stands in the bars of its sheets, the
// logo where a pack puts it. What cannot be taken is told.
import { type Logo, largestLogo, logoFrom, logoPlaces, lookOf, type Plan, readsWithWhite, withLook } from '../../core'
import type { OpenedWorkbook, SheetPicture } from '../read/open-workbook'
import type { PlacedSheet } from './placed-sheet'
import { placeOf, type Tell } from './remark'
import type { Source } from './source'

export const keptLook = (
  opened: OpenedWorkbook,
  plans: readonly Plan[],
  { placed }: Source,
  organisation: string,
  tell: Tell,
): readonly Plan[] => {
  const accent = accentIn(opened, placed, organisation, tell)
  const logos = logosIn(opened, placed, organisation)
  for (const [role, { on, at, moved }] of logos)
    if (moved)
      tell('moved', placeOf(on, at), {
        nl: `Het logo stond hier en staat nu weer op ${logoPlaces[role]}.`,
        en: `The logo stood here and stands at ${logoPlaces[role]} again.`,
      })
  return plans.map((plan) => ({
    ...plan,
    sheets: plan.sheets.map((sheet) => withLook(sheet, { accent, logo: logos.get(sheet.role)?.logo })),
  }))
}

/** Of the first bar; undefined when it depends on the program. */
export const colorIn = (opened: OpenedWorkbook, placed: readonly PlacedSheet[]): string | undefined => {
  const [bar] = placed.flatMap(({ planned, name, at }) =>
    planned.cells
      .filter(({ meaning }) => meaning === 'kop')
      .slice(0, 1)
      .map((cell) => ({ sheet: name, at: at(cell.at) })),
  )
  return bar && opened.fillAt(bar.sheet, bar.at)
}

export const ourColor = lookOf('kop').fill

/** The colour of the organisation; undefined when it is ours. */
const accentIn = (
  opened: OpenedWorkbook,
  placed: readonly PlacedSheet[],
  organisation: string,
  tell: Tell,
): string | undefined => {
  const color = colorIn(opened, placed)
  if (color === ourColor) return undefined
  if (color !== undefined && readsWithWhite(color)) return color
  tell('lost', '', {
    nl: `De kleur van ${organisation} is in deze werkmap niet te vinden, of te licht voor witte letters. De bladen krijgen onze kleur.`,
    en: `The colour of ${organisation} cannot be found in this workbook, or is too light for white letters. The sheets get our colour.`,
  })
  return undefined
}

export interface FoundLogo {
  readonly logo: Logo
  readonly on: string
  readonly at: string
  /** It stands elsewhere on its sheet than where a pack puts it. */
  readonly moved: boolean
}

/** By role of the sheet. Where somebody moved it, a logo is known by the one that still stands in its place on another sheet. */
export const logosIn = (
  opened: OpenedWorkbook,
  placed: readonly PlacedSheet[],
  organisation: string,
): ReadonlyMap<string, FoundLogo> => {
  const pictures = placed.flatMap(({ planned: { role }, name, at }) => {
    const place = logoPlaces[role]
    if (place === undefined) return []
    return opened.picturesOn(name).flatMap((picture) => {
      const logo = logoOf(picture, organisation)
      return logo ? [{ role, logo, on: name, at: picture.at, moved: picture.at !== at(place) }] : []
    })
  })
  const inPlace = pictures.filter(({ moved }) => !moved)
  const elsewhere = pictures.filter(
    ({ moved, logo }) => moved && inPlace.some((one) => one.logo.base64 === logo.base64),
  )
  // The first of a sheet counts, and what stands in its place comes before what was moved.
  return new Map([...inPlace, ...elsewhere].reverse().map((one) => [one.role, one]))
}

/** As much as a pack can say of a logo. */
const longestAlt = 200

const logoOf = ({ bytes, alt }: SheetPicture, organisation: string): Logo | undefined => {
  const held = bytes(largestLogo)
  const logo = held && logoFrom(held, organisation, alt.slice(0, longestAlt).trim() || undefined)
  return logo && !('nl' in logo) ? logo : undefined
}
