// Cells that look different when their formula is true: colours and weight only, the rest of the cell stays.
import { looks, type PlanHighlight } from '../../../core'
import { area } from '../run'
import { formulaOf, type SheetNames } from './cells'

export const addHighlights = (
  sheet: Excel.Worksheet,
  highlights: readonly PlanHighlight[],
  sheetName: SheetNames,
): void => {
  // Excel puts a new one before those that are there; the first of the plan goes before the others.
  for (const { range, when, meaning } of [...highlights].reverse()) {
    const { bold, color, fill } = looks[meaning]
    const { custom } = area(sheet, range).conditionalFormats.add('Custom')
    custom.rule.formula = formulaOf(when, sheetName)
    custom.format.font.bold = bold
    custom.format.font.color = color
    if (fill) custom.format.fill.color = fill
  }
}

export const clearHighlights = (sheet: Excel.Worksheet): void => area(sheet).conditionalFormats.clearAll()
