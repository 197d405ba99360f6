// Where a workbook came from, for the part of the file that programs read: as its sheet Uitleg says it to people.
import { aboutFileLabels, aboutFileName, type Plan } from '../core'

/** What stands beside these labels on the sheet. Undefined when no organisation composed the workbook. */
export const aboutOf = (plans: readonly Plan[]): Readonly<Record<string, string>> | undefined => {
  for (const plan of plans) {
    const name = plan.names.find((one) => one.name === aboutFileName(plan.set))
    const cells = plan.sheets.find((sheet) => sheet.name === name?.sheet)?.cells
    if (!name || !cells) continue
    const values = new Map(cells.map(({ at, value }) => [at, value]))
    const [first = 0, last = 0] = (name.range.match(/\d+/g) ?? []).map(Number)
    const rows = Array.from({ length: last - first + 1 }, (_, row) => first + row)
    const beside = new Map(rows.map((row) => [values.get(`A${row}`), String(values.get(`B${row}`) ?? '')]))
    return Object.fromEntries(Object.entries(aboutFileLabels).map(([key, label]) => [key, beside.get(label) ?? '']))
  }
  return undefined
}
