// One open workbook: the grid with everything that makes it ours, and what the pane asks of it. Another one can be made beside it, unseen,
// and take its place when it is whole.

import type { Host } from '../pane'
import type { Bench } from './apply-plan'
import { speakDutch } from './dutch-typing'
import { substituteExactly } from './exact-substitute'
import { registerFunctions } from './functions'
import { openGrid } from './grid'
import { guardSheets } from './guard'
import type { Work } from './keep-work'
import { showMessage } from './message'
import { paneHost } from './pane-host'
import { type Calculation, watchCalculation } from './recalculate'
import { Sets } from './sets'

export interface OpenedBench {
  readonly bench: Bench
  readonly calculation: Calculation
  readonly host: Host
  /** The workbook as it is kept. */
  take(): Work
  /** Takes the grid away. */
  close(): void
}

/** Draws the workbook in `box` and starts calculating. Throws when the grid cannot open it. */
export const openBench = (box: HTMLElement, { workbook, plans }: Work): OpenedBench => {
  const grid = openGrid(box, workbook)
  const sets = new Sets()
  for (const plan of plans) sets.put(plan)
  const guard = guardSheets(grid, sets, showMessage)
  const bench: Bench = { grid, sets, guard }
  speakDutch(grid, sets)
  substituteExactly(grid)
  const cellProblems = registerFunctions(grid)
  const calculation = watchCalculation(grid)
  calculation.restart()
  const host = paneHost(bench, calculation, cellProblems, {
    save: async () =>
      (await import(/* webpackChunkName: "save-file" */ './save-file')).saveWorkbook(bench, calculation),
    share: async () =>
      (await import(/* webpackChunkName: "save-file" */ './save-file')).shareWorkbook(bench, calculation),
    print: async () => {
      const { printCard } = await import(/* webpackChunkName: "print-card" */ './print-card')
      await calculation.settled()
      await printCard(grid, sets.all())
    },
  })
  const take = (): Work => ({ workbook: grid.workbook().save(), plans: sets.all() })
  return { bench, calculation, host, take, close: grid.close }
}
