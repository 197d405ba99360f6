// What a workbook says of where it came from: pack, versions, city and team, and what teams cannot change in it. In cells at the bottom of
// sheet Uitleg, under a name of their own (the truth, for people, for gathering and for the pane), and in a part of the file for programs.
import { areaOf } from '../plan/address'
import type { PlanSheet } from '../plan/plan'
import { SheetDraft } from '../plan/sheet-draft'
import { section } from '../templates/sections'
import { functionsVersion, priceListVersion, templateVersion } from '../version'
import { aboutFileLabels } from './about-file-names'
import type { Pack, PackPlace } from './pack'

export type AboutFile = Readonly<Record<keyof typeof aboutFileLabels, string>>

const listed = (parts: readonly string[], otherwise: string): string => parts.join(', ') || otherwise

export const aboutFile = (pack: Pack, { city, team }: PackPlace): AboutFile => ({
  organisation: pack.organisation,
  city: city.name,
  team: team.name,
  pack: pack.id,
  packVersion: pack.version,
  locked: listed(pack.locked, 'niets'),
  types: listed(pack.types ?? [], 'alle'),
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
