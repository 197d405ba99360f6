// Excel as the pane sees it: everything `Host` asks, carried out through Excel's own library. The work is in the files beside this one.
import type { Language } from '../../core'
import type { Host } from '../../pane'
import type { CellProblems } from '../functions/cell-problems'
import { runsFunctions } from '../supports'
import { readNames, writeNames, writeNativeFormulas } from './cells'
import { hostProblem } from './host-problem'
import { change } from './run'
import { readSelection, writeFormula } from './selected-cell'
import { readSets, readSheetNames } from './sets'
import { loadWithWorkbook } from './startup-when-supported'
import { tidy } from './take-away'
import { watchWorkbook } from './watch'

/** A day as Excel counts: 1 January 1970 is day 25569. */
const dayNumber = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569

const dutchDate = (date: Date): string =>
  [date.getDate(), date.getMonth() + 1, date.getFullYear()].map((part) => String(part).padStart(2, '0')).join('-')

const notHere = async (): Promise<void> => {
  throw hostProblem('notHere')
}

const showSheet = (name: string): Promise<void> =>
  change(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility')
    await context.sync()
    if (sheet.isNullObject) throw hostProblem('sheetGone', name)
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible'
    sheet.activate()
    await context.sync()
  })

/** What changes the shape of the workbook is loaded when it is first asked for, so that the pane shows sooner. */
const changes = async (): Promise<typeof import('./changes')> => {
  try {
    return await import(/* webpackChunkName: "changes" */ './changes')
  } catch (cause) {
    throw hostProblem('notLoaded', undefined, cause)
  }
}

export const excelHost = (problems: CellProblems, language: Language): Host => {
  const functions = runsFunctions()
  // What an earlier opening left behind goes first. When Excel does not let us, the next opening tries again.
  const tidied = tidy().catch((error: unknown) => console.warn(error))
  return {
    kind: 'excel',
    language,
    capabilities: { functions, charts: true, save: false, print: false, share: functions },
    today: () => dayNumber(new Date()),
    sets: async () => {
      await tidied
      return readSets()
    },
    sheetNames: readSheetNames,
    insert: async (plan) => {
      await tidied
      await (await changes()).insertPlan(plan)
      await loadWithWorkbook(true)
    },
    extend: async (before, after) => (await changes()).extendPlan(before, after),
    remove: async (set, template) => {
      const { removeSet, needsUs } = await changes()
      await removeSet(set, template)
      // The set is gone; when the rest cannot be read, nothing changes in how the workbook loads.
      if (!(await needsUs().catch(() => true))) await loadWithWorkbook(false)
    },
    read: readNames,
    write: writeNames,
    writeFormulas: writeNativeFormulas,
    writeFormula: async (formula) => {
      await writeFormula(formula)
      await loadWithWorkbook(true)
    },
    show: showSheet,
    watch: (onChange) => watchWorkbook(problems, onChange),
    selection: () => readSelection(problems, language),
    save: notHere,
    print: notHere,
    share: async () => (await changes()).shareCopies(dutchDate(new Date())),
    ...(functions && {
      repair: async () => {
        const repaired = await (await changes()).repairFormulas()
        if (repaired > 0) await loadWithWorkbook(true)
        return repaired
      },
    }),
  }
}
