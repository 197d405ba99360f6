// The selected cell: what it holds, the sentence that goes with an error of ours, and a formula of ours put into it.
import { type Language, type Problem, problemIn } from '../../core'
import type { Selection } from '../../pane'
import type { CellProblems } from '../functions/cell-problems'
import { callsOurs, withNamespace } from '../namespace'
import { hostProblem } from './host-problem'
import { change, look } from './run'
import { cellSentence } from './sentences'

const one = (cells: readonly (readonly unknown[])[]): string => String(cells[0]?.[0] ?? '')

const said = (problem: Problem | undefined, language: Language): string => (problem ? problemIn(problem, language) : '')

const nothing: Selection = { address: '', formula: '', sentence: '' }

export const readSelection = (problems: CellProblems, language: Language): Promise<Selection> =>
  look(async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas,values')
    try {
      await context.sync()
    } catch (error) {
      // A chart or picture is selected, or a chart sheet stands in front: then there is no cell.
      if (isNoCell(error)) return nothing
      throw error
    }
    const text = one(cell.formulas)
    const formula = text.startsWith('=') ? text : ''
    const shown = one(cell.values)
    const sentence =
      callsOurs(formula) && shown.startsWith('#')
        ? said(problems.get(cell.address), language) || cellSentence(shown, language)
        : ''
    return { address: cell.address, formula, sentence }
  })

const isNoCell = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'InvalidSelection' || error.code === 'ItemNotFound')

export const writeFormula = (formula: string): Promise<void> =>
  change(async (context) => {
    const cell = context.workbook.getActiveCell().load('formulas,format/protection/locked')
    const protection = cell.worksheet.protection.load('protected')
    await context.sync()
    if (protection.protected && cell.format.protection.locked !== false) throw hostProblem('cellLocked')
    if (one(cell.formulas) !== '') throw hostProblem('cellTaken')
    cell.formulas = [[withNamespace(formula)]]
    await context.sync()
  })
