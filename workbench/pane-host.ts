// The workbench as the pane sees it: everything `Host` asks, carried out in the grid.
import { ICommandService } from '@univerjs/core'
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core'
import type { Host } from '../pane'
import { type Bench, extendPlan, insertPlan, removePlans } from './apply-plan'
import type { CellProblems } from './functions'
import { hostProblem } from './host-problem'
import { readNames, writeNativeFormulas, writeValues } from './named-cells'
import { plainValue } from './read-cells'
import type { Calculation } from './recalculate'
import { selectedPlace, selectionOf } from './selected-cell'
import { asFormula } from './steps/cells'

/** What leaves the grid: the file and the paper. Handed over, since they are loaded only when asked for. */
export interface Outlets {
  save(): Promise<void>
  share(): Promise<void>
  print(): Promise<void>
}

/** The pane is told of changes at most this often. */
const quiet = 250

const watched = new Set(
  [
    SetRangeValuesMutation,
    SetSelectionsOperation,
    SetWorksheetActiveOperation,
    InsertSheetMutation,
    RemoveSheetMutation,
  ].map(({ id }) => id),
)

/** A day as Excel counts: 1 January 1970 is day 25569. */
const dayNumber = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569

export const paneHost = (bench: Bench, calculation: Calculation, problems: CellProblems, outlets: Outlets): Host => {
  const { grid, sets } = bench
  const commands = grid.injector.get(ICommandService)
  const language = 'nl'

  return {
    kind: 'workbench',
    language,
    capabilities: { functions: true, charts: false, save: true, print: true, share: true },
    today: () => dayNumber(new Date()),
    sets: async () => sets.cards(),
    sheetNames: async () =>
      grid
        .workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    insert: async (plan) => {
      insertPlan(bench, plan)
      calculation.restart()
      await calculation.settled()
    },
    extend: async (before, after) => {
      extendPlan(bench, before, after)
      calculation.restart()
      await calculation.settled()
    },
    remove: async (set, template) => {
      removePlans(bench, set, template)
      await calculation.settled()
    },
    read: async (names) => {
      await calculation.settled()
      return readNames(bench, names)
    },
    write: async (values) => writeValues(bench, values),
    writeFormulas: async (formulas) => {
      writeNativeFormulas(bench, formulas)
      await calculation.settled()
    },
    writeFormula: async (formula) => {
      const place = selectedPlace(grid)
      if (!place) throw hostProblem('noCell')
      const { sheet, row, column } = place
      if (!sets.isOpen(sheet.getSheetId(), row, column)) throw hostProblem('cellLocked')
      if (plainValue(sheet.getCellRaw(row, column)) !== '') throw hostProblem('cellTaken')
      const value = { [row]: { [column]: asFormula(formula.replace(/^=/, '')) } }
      commands.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: grid.workbookId,
        subUnitId: sheet.getSheetId(),
        value,
      })
      await calculation.settled()
    },
    show: async (name) => {
      const sheet = grid.workbook().getSheetByName(name)
      if (!sheet) throw hostProblem('sheetGone', name)
      // A hidden sheet cannot be the active one.
      if (sheet.isSheetHidden()) sheet.showSheet()
      grid.workbook().setActiveSheet(sheet)
    },
    watch: (onChange) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const tell = () => {
        timer ??= setTimeout(() => {
          timer = undefined
          onChange()
        }, quiet)
      }
      const listening = commands.onCommandExecuted(({ id }) => {
        if (watched.has(id)) tell()
      })
      return () => {
        clearTimeout(timer)
        listening.dispose()
      }
    },
    selection: async () => {
      await calculation.settled()
      return selectionOf(grid, problems, language)
    },
    ...outlets,
  }
}
