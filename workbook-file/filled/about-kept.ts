// What the file says of where it came from, kept on the new sheet Uitleg. The versions are those of now.
import {
  type AboutFile,
  aboutFileLabels,
  aboutFileName,
  functionsVersion,
  type Plan,
  priceListVersion,
  templateVersion,
  withAboutFile,
} from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'

/** As it stands in the file; undefined when it says nothing. */
export const aboutIn = (opened: OpenedWorkbook, set: string): AboutFile | undefined => {
  const rows = asCells(opened.table(aboutFileName(set)) ?? [])
  const said = ([key, label]: [string, string]) => [
    key,
    String(rows.find(([what]) => what === label)?.[1] ?? '').trim(),
  ]
  const about: AboutFile = Object.fromEntries(Object.entries(aboutFileLabels).map(said))
  return Object.values(about).some(Boolean) ? about : undefined
}

export const aboutNow = (about: AboutFile): AboutFile => ({
  ...about,
  template: templateVersion,
  prices: priceListVersion,
  core: functionsVersion,
})

/** Plans that say it already stay as they are. */
export const withAbout = (plan: Plan, about: AboutFile): Plan => {
  const name = aboutFileName(plan.set)
  const sheet = plan.sheets.find(({ role }) => role === 'uitleg')
  if (plan.template !== 'impactkaart' || !sheet || plan.names.some((one) => one.name === name)) return plan
  const added = withAboutFile(sheet, about)
  return {
    ...plan,
    sheets: plan.sheets.map((one) => (one === sheet ? added.sheet : one)),
    names: [...plan.names, { name, sheet: sheet.name, range: added.range }],
  }
}
