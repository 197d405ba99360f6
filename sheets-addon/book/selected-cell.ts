// The selected cell: what it holds, the sentence that goes with an error of ours, and a formula of ours put into it.
import type { Selection } from '../../pane'
import { asSheetsFormula, callsOurs } from '../prefix'
import { explain } from './explain'
import { anyLocked } from './protection'
import { Refusal } from './refusal'
import { areaOfRange, openBook, type Range } from './survey'

/** Undefined when a chart sheet stands in front, or nothing is selected. */
const selectedCell = (): Range | undefined => {
  try {
    return openBook().getCurrentCell() ?? undefined
  } catch {
    return undefined
  }
}

export const readSelection = (): Selection => {
  const cell = selectedCell()
  if (!cell) return { address: '', formula: '', sentence: '' }
  const formula = cell.getFormula()
  const address = `${cell.getSheet().getName()}!${cell.getA1Notation()}`
  return { address, formula, sentence: callsOurs(formula) ? explain(formula) : '' }
}

export const writeFormula = (formula: string): void => {
  const cell = selectedCell()
  if (!cell) throw new Refusal('noCell')
  if (anyLocked(cell.getSheet(), [areaOfRange(cell).from])) throw new Refusal('cellLocked')
  if (cell.getFormula() !== '' || cell.getValue() !== '') throw new Refusal('cellTaken')
  cell.setFormula(asSheetsFormula(formula))
}
