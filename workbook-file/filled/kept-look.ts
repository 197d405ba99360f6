// The colour and the logo of the organisation that composed the file, on the new sheets: the colour stands in the bars of its sheets, the
// logo where a pack puts it. What cannot be taken is told.
import {
  type Logo,
  largestLogo,
  logoFrom,
  logoPlaces,
  lookOf,
  type Plan,
  type PlanSheet,
  readsWithWhite,
  sameName,
  withLook,
} from '../../core'
import type { OpenedWorkbook, SheetPicture } from '../read/open-workbook'
import type { PlacedSheet } from './placed-sheet'
import type { Tell } from './remark'
import type { Source } from './source'

export const keptLook = (
  opened: OpenedWorkbook,
  plans: readonly Plan[],
  { placed }: Source,
  organisation: string,
  tell: Tell,
): readonly Plan[] => {
  const accent = accentIn(opened, placed, organisation, tell)
  const logoOn = ({ name }: PlanSheet): Logo | undefined => {
    const sheet = placed.find(({ planned }) => sameName(planned.name, name))
    const picture = sheet && pictureAtLogo(opened, sheet)
    return picture && logoOf(picture, organisation)
  }
  return plans.map((plan) => ({
    ...plan,
    sheets: plan.sheets.map((sheet) => withLook(sheet, { accent, logo: logoOn(sheet) })),
  }))
}

/** The colour of the first bar; undefined when it is ours. */
const accentIn = (
  opened: OpenedWorkbook,
  placed: readonly PlacedSheet[],
  organisation: string,
  tell: Tell,
): string | undefined => {
  const [bar] = placed.flatMap(({ planned, name, at }) =>
    planned.cells
      .filter(({ meaning }) => meaning === 'kop')
      .slice(0, 1)
      .map((cell) => ({ sheet: name, at: at(cell.at) })),
  )
  const color = bar && opened.fillAt(bar.sheet, bar.at)
  if (color === lookOf('kop').fill) return undefined
  if (color !== undefined && readsWithWhite(color)) return color
  tell('lost', '', {
    nl: `De kleur van ${organisation} is in deze werkmap niet te vinden, of te licht voor witte letters. De bladen krijgen onze kleur.`,
    en: `The colour of ${organisation} cannot be found in this workbook, or is too light for white letters. The sheets get our colour.`,
  })
  return undefined
}

/** The picture where a pack puts the logo. */
const pictureAtLogo = (opened: OpenedWorkbook, { planned, name, at }: PlacedSheet): SheetPicture | undefined => {
  const place = logoPlaces[planned.role]
  return place === undefined ? undefined : opened.picturesOn(name).find((picture) => picture.at === at(place))
}

/** As much as a pack can say of a logo. */
const longestAlt = 200

const logoOf = ({ bytes, alt }: SheetPicture, organisation: string): Logo | undefined => {
  const held = bytes(largestLogo)
  const logo = held && logoFrom(held, organisation, alt.slice(0, longestAlt).trim() || undefined)
  return logo && !('nl' in logo) ? logo : undefined
}

/** Every picture on this sheet comes along, because there is none but the logo. */
export const isOnlyLogo = (opened: OpenedWorkbook, sheet: PlacedSheet, organisation: string): boolean => {
  const picture = pictureAtLogo(opened, sheet)
  return (
    picture !== undefined && opened.picturesOn(sheet.name).length === 1 && logoOf(picture, organisation) !== undefined
  )
}
