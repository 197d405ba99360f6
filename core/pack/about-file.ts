// What a workbook says of where it came from: pack, versions, city and team. In cells at the bottom of sheet Uitleg, under a name of their
// own (the truth, for people and for gathering), and in a part of the file for programs.
import { areaOf } from '../plan/address'
import type { PlanSheet } from '../plan/plan'
import { SheetDraft } from '../plan/sheet-draft'
import { section } from '../templates/sections'
import { functionsVersion, priceListVersion, templateVersion } from '../version'
import type { Pack, PackPlace } from './pack'

/** Two columns without header: what, and which. */
export const aboutFileName = (set: string): string => `Over_Dit_Bestand${set}`

/** Labels as they stand in the cells, by key; the order of the rows. */
export const aboutFileLabels = {
  organisation: 'Organisatie',
  city: 'Stad',
  team: 'Team',
  pack: 'Pakket',
  packVersion: 'Versie van het pakket',
  template: 'Versie van de bladen',
  prices: 'Versie van de prijslijst',
  core: 'Versie van Impactkaart',
} as const
export type AboutFile = Readonly<Record<keyof typeof aboutFileLabels, string>>

export const aboutFile = (pack: Pack, { city, team }: PackPlace): AboutFile => ({
  organisation: pack.organisation,
  city: city.name,
  team: team.name,
  pack: pack.id,
  packVersion: pack.version,
  template: templateVersion,
  prices: priceListVersion,
  core: functionsVersion,
})

const keys = Object.keys(aboutFileLabels) as (keyof AboutFile)[]

/** Below all that stands on the sheet, so that no address of an older workbook changes. On screen only: printed, it would take a page of its own. */
export const withAboutFile = (
  sheet: PlanSheet,
  about: AboutFile,
): { readonly sheet: PlanSheet; readonly range: string } => {
  const { print } = sheet
  const area = areaOf(print.area)
  const first = area.to.row + 3
  const lastColumn = print.area.replace(/^.*:([A-Z]+)\d+$/, '$1')
  const draft = new SheetDraft({ name: sheet.name, role: sheet.role, widths: [], print })
  section(draft, first - 1, 'Over dit bestand', lastColumn)
  keys.forEach((key, index) => {
    const row = first + index
    draft
      .value(`A${row}`, aboutFileLabels[key], 'label')
      .value(`B${row}`, about[key], 'label', { align: 'links' })
      .height(row, 18)
  })
  const last = first + keys.length - 1
  const added = draft.sheet()
  return {
    sheet: {
      ...sheet,
      cells: [...sheet.cells, ...added.cells],
      rowHeights: { ...sheet.rowHeights, ...added.rowHeights },
    },
    range: `A${first}:B${last}`,
  }
}
