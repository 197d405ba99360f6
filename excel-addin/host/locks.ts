// An organisation may have locked cells that people fill in elsewhere. Excel knows, so more rows ask it about the row above them.
import { cellAbove, type Plan, type PlanChange } from '../../core'
import { sheetOf } from './our-sheets'
import { area } from './run'

/** Input cells of a plan that get one more below them, each with its protection, which the next sync loads. */
export const inputsAbove = (
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  before: Plan,
  { sheets: changed }: PlanChange,
): ((sheet: string, at: string) => boolean) => {
  const asked = new Map<string, Excel.FormatProtection>()
  for (const { name, cells } of changed) {
    const old = before.sheets.find((sheet) => sheet.name === name)?.cells ?? []
    const inputs = new Set(old.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => at))
    for (const { at, meaning } of cells) {
      const above = meaning === 'invoer' ? cellAbove(at) : undefined
      if (above !== undefined && inputs.has(above))
        asked.set(`${name}!${above}`, area(sheetOf(sheets, name), above).format.protection.load('locked'))
    }
  }
  return (sheet, at) => asked.get(`${sheet}!${at}`)?.locked === true
}
