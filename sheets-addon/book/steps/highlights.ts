// Cells that look otherwise while a formula holds.
import { looks, type PlanHighlight, printFormula } from '../../../core'
import type { Range, Sheet } from '../survey'

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

const ruleOf = ({ when, meaning }: PlanHighlight, range: Range): Rule => {
  const look = looks[meaning]
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${printFormula(when, 'sheets')}`)
    .setRanges([range])
    .setFontColor(look.color)
    .setBold(look.bold)
  return (look.fill ? builder.setBackground(look.fill) : builder).build()
}

const rulesOf = (highlights: readonly PlanHighlight[], ranges: readonly Range[]): Rule[] =>
  highlights.flatMap((highlight, at) => {
    const range = ranges[at]
    return range ? [ruleOf(highlight, range)] : []
  })

/** On a new sheet. `ranges` are the cells of each highlight, in their order. */
export const setHighlights = (sheet: Sheet, highlights: readonly PlanHighlight[], ranges: readonly Range[]): void => {
  sheet.setConditionalFormatRules(rulesOf(highlights, ranges))
}

/** Ours begin in the same cell as before; the rules of people stay. */
export const replaceHighlights = (
  sheet: Sheet,
  highlights: readonly PlanHighlight[],
  ranges: readonly Range[],
): void => {
  const begins = new Set(ranges.map((range) => `${range.getRow()},${range.getColumn()}`))
  const others = sheet.getConditionalFormatRules().filter((rule) => {
    const [first] = rule.getRanges()
    return !first || !begins.has(`${first.getRow()},${first.getColumn()}`)
  })
  sheet.setConditionalFormatRules([...others, ...rulesOf(highlights, ranges)])
}
