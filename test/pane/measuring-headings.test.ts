// The headings by which the pane finds columns are those that the templates write: a heading that changes on a sheet would else be a
// column that the pane cannot find.
import { describe, expect, it } from 'vitest'
import { areaOf, columnLetters, effectsName, impactkaart, meten, metenNames, type Plan } from '../../core'
import {
  effectHeadings,
  linkHeadings,
  measurementHeadings,
  monitorHeadings,
  planHeadings,
  storyHeadings,
} from '../../pane/measuring/tables/headings'
import { sheetTable } from '../../pane/measuring/tables/sheet-table'

/** The first row of a named range, as the plan fills it. */
const headerOf = (plan: Plan, name: string): string[] => {
  const found = plan.names.find((one) => one.name === name)
  if (!found) throw new Error(`No name ${name}`)
  const cells = new Map(plan.sheets.find((one) => one.name === found.sheet)?.cells.map((cell) => [cell.at, cell.value]))
  const { from, to } = areaOf(found.range)
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, index) => columnLetters(from.column + index))
  return columns.map((column) => String(cells.get(`${column}${from.row}`) ?? ''))
}

const names = metenNames('')
const tables = [
  ['the effects', impactkaart({ set: '' }), effectsName(''), effectHeadings],
  ['the plan of indicators', meten({ set: '' }), names.plan, planHeadings],
  ['the measurements', meten({ set: '' }), names.measurements, measurementHeadings],
  ['the links', meten({ set: '' }), names.link, linkHeadings],
  ['the stories', meten({ set: '' }), names.stories, storyHeadings],
  ['the monitor', meten({ set: '' }), names.monitor, monitorHeadings],
] as const

describe('the pane finds every column of', () => {
  for (const [what, plan, name, headings] of tables)
    it(what, () => {
      const header = headerOf(plan, name)
      const { columns } = sheetTable<string>([header], headings)
      expect([...columns.keys()].sort()).toEqual(Object.keys(headings).sort())
      for (const [field, at] of columns) expect(header[at]).toBe(headings[field as keyof typeof headings][0])
    })
})
