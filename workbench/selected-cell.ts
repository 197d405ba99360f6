// The cell that is selected: where it is, what it holds, and the sentence that goes with an error of ours.
import { address, type Language, type Problem, problemIn, quoteSheet } from '../core'
import type { Selection } from '../pane'
import { dutchFormula } from './dutch-formula'
import { type CellProblems, errorOf, prefix } from './functions'
import type { Grid } from './grid'
import { cellAt, formulaIn, plainValue } from './read-cells'
import { unknownNameSentence } from './unknown-name'

const spillSentence: Readonly<Record<Language, string>> = {
  nl: 'De uitkomst is een tabel en past hier niet: er staat iets in de cellen eronder of ernaast. Maak die leeg of kies een andere cel.',
  en: 'The result is a table and does not fit here: the cells below or beside it are not empty. Clear them or choose another cell.',
}

/** Row and column from 0. Undefined before anything has been selected. */
export const selectedPlace = (grid: Grid) => {
  const range = grid.workbook().getActiveRange()
  if (!range) return undefined
  const sheet = grid.workbook().getSheetBySheetId(range.getSheetId())?.getSheet()
  return sheet && { sheet, row: range.getRow(), column: range.getColumn() }
}

/** What is remembered of a cell counts only when it is about the error that the cell shows. */
const sentenceOf = (
  grid: Grid,
  formula: string,
  shown: string,
  problem: Problem | undefined,
  language: Language,
): string => {
  if (shown === '#NAME?') return unknownNameSentence(grid, formula, language)
  if (!formula.toUpperCase().includes(prefix)) return ''
  if (shown === '#SPILL!') return spillSentence[language]
  return problem && errorOf[problem.code] === shown ? problemIn(problem, language) : ''
}

export const selectionOf = (grid: Grid, problems: CellProblems, language: Language): Selection => {
  const place = selectedPlace(grid)
  if (!place) return { address: '', formula: '', sentence: '' }
  const { sheet, row, column } = place
  const cell = cellAt(grid, sheet, row, column)
  const formula = formulaIn(grid, sheet, row, column)
  const shown = String(plainValue(cell))
  return {
    address: `${quoteSheet(sheet.getName())}!${address(row + 1, column + 1)}`,
    formula: dutchFormula(formula),
    sentence:
      formula && shown.startsWith('#')
        ? sentenceOf(grid, formula, shown, problems.get(sheet.getSheetId(), row, column), language)
        : '',
  }
}
