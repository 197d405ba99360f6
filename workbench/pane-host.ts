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
import { areaOf, type Cell, change, type Plan, type PlanName } from '../core'
import type { Host } from '../pane'
import { type Bench, extendPlan, insertPlan, removePlans } from './apply-plan'
import type { CellProblems } from './functions'
import { workbookId } from './grid'
import { plainValue, valuesIn } from './read-cells'
import type { Calculation } from './recalculate'
import { selectedPlace, selectionOf } from './selected-cell'
import { sheetId } from './sets'
import { asValue, type CellMatrix } from './steps/cells'

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
  const { grid, sets, guard } = bench
  const commands = grid.injector.get(ICommandService)
  const language = 'nl'

  const findName = (wanted: string): { plan: Plan; name: PlanName } => {
    for (const plan of sets.all()) {
      const name = plan.names.find((one) => one.name === wanted)
      if (name) return { plan, name }
    }
    throw new Error(`De naam ${wanted} staat niet in deze werkmap. Voeg de Impactkaart opnieuw in.`)
  }

  /** The sheet and the area, rows and columns from 1, that a name of ours stands for. */
  const placeOf = (wanted: string) => {
    const { plan, name } = findName(wanted)
    const role = plan.sheets.find((sheet) => sheet.name === name.sheet)?.role ?? ''
    const sheet = grid.workbook().getSheetBySheetId(sheetId(plan.set, role))?.getSheet()
    if (!sheet)
      throw new Error(`Het blad ${name.sheet} staat niet meer in deze werkmap. Voeg de Impactkaart opnieuw in.`)
    return { sheet, area: areaOf(name.range) }
  }

  const cellsToWrite = (values: Readonly<Record<string, Cell[][]>>): Map<string, CellMatrix> => {
    const bySheet = new Map<string, CellMatrix>()
    for (const [name, rows] of Object.entries(values)) {
      const { sheet, area } = placeOf(name)
      const matrix = bySheet.get(sheet.getSheetId()) ?? {}
      for (const [down, cells] of rows.entries())
        for (const [right, value] of cells.entries()) {
          if (value === undefined) continue
          const row = area.from.row - 1 + down
          matrix[row] = { ...matrix[row], [area.from.column - 1 + right]: asValue(value) }
        }
      bySheet.set(sheet.getSheetId(), matrix)
    }
    return bySheet
  }

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
      extendPlan(bench, change(before, after))
      calculation.restart()
      await calculation.settled()
    },
    remove: async (set, template) => {
      removePlans(bench, set, template)
      await calculation.settled()
    },
    read: async (names) => {
      await calculation.settled()
      return Object.fromEntries(
        names.map((name) => {
          const { sheet, area } = placeOf(name)
          return [name, valuesIn(grid, sheet, area)]
        }),
      )
    },
    write: async (values) => {
      const bySheet = cellsToWrite(values)
      guard.own(() => {
        for (const [subUnitId, value] of bySheet)
          commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: workbookId, subUnitId, value })
      })
    },
    writeFormulas: async () => {
      throw new Error('Dit kan hier nog niet.')
    },
    writeFormula: async (formula) => {
      const place = selectedPlace(grid)
      if (!place) throw new Error('Kies eerst een cel in het werkblad.')
      const { sheet, row, column } = place
      if (!sets.isOpen(sheet.getSheetId(), row, column))
        throw new Error('Deze cel zit op slot. Kies een lege cel op een eigen blad.')
      if (plainValue(sheet.getCellRaw(row, column)) !== '')
        throw new Error('In deze cel staat al iets. Kies een lege cel.')
      const value = { [row]: { [column]: { f: formula, v: null, p: null, t: null } } }
      commands.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: workbookId,
        subUnitId: sheet.getSheetId(),
        value,
      })
      await calculation.settled()
    },
    show: async (name) => {
      const sheet = grid.workbook().getSheetByName(name)
      if (!sheet) throw new Error(`Het blad ${name} staat niet meer in deze werkmap.`)
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
