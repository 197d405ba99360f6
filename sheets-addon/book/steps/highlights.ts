// Cells that look otherwise while a formula holds.
import { looks, type PlanHighlight, printFormula } from '../../../core'
import type { Range, Sheet } from '../survey'

/** Replaces what was there. `ranges` are the cells of each highlight, in their order. */
export const setHighlights = (sheet: Sheet, highlights: readonly PlanHighlight[], ranges: readonly Range[]): void => {
  const rules = highlights.map(({ when, meaning }, at) => {
    const look = looks[meaning]
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${printFormula(when, 'sheets')}`)
      .setRanges(ranges.slice(at, at + 1))
      .setFontColor(look.color)
      .setBold(look.bold)
    return (look.fill ? builder.setBackground(look.fill) : builder).build()
  })
  sheet.setConditionalFormatRules(rules)
}
