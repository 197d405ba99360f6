// The workbench: the grid, the pane beside it, and the work that was kept in this browser.
import { ICommandService, LifecycleService, LifecycleStages } from '@univerjs/core'
import { mountPane } from '../pane'
import type { Bench } from './apply-plan'
import { speakDutch } from './dutch-typing'
import { substituteExactly } from './exact-substitute'
import { registerFunctions } from './functions'
import { emptyWorkbook, type Grid, openGrid } from './grid'
import { guardSheets } from './guard'
import { claimKeeping, type Found, findWork, type Keeper, keepWork, problems, setAside, type Work } from './keep-work'
import { showMessage } from './message'
import { element, preparePage, watchOutlets } from './page'
import { paneHost } from './pane-host'
import { valuesOf } from './read-cells'
import { watchCalculation } from './recalculate'
import { Sets } from './sets'
import '../pane/pane.css'
import './workbench.css'

/** Opens the kept work; what the grid cannot open is set aside, and the user starts with an empty sheet. */
const openFound = async (
  found: Found,
): Promise<{ grid: Grid; work: Work | undefined; problem: string | undefined }> => {
  const box = element('grid')
  if (!found.work) return { grid: openGrid(box, emptyWorkbook()), work: undefined, problem: found.problem }
  try {
    return { grid: openGrid(box, found.work.workbook), work: found.work, problem: undefined }
  } catch {
    box.replaceChildren()
    const { problem } = await setAside()
    return { grid: openGrid(box, emptyWorkbook()), work: undefined, problem }
  }
}

/** Every change of the workbook itself is kept; moving the selection is none. */
const keepChanges = ({ grid, sets }: Bench): Keeper => {
  const take = (): Work => ({ workbook: grid.workbook().save(), plans: sets.all() })
  const kept = element('kept')
  const keeper = keepWork(take, (problem) => {
    kept.ariaBusy = 'false'
    kept.textContent = problem ?? 'Bewaard in deze browser'
  })
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!id.includes('.mutation.')) return
    kept.ariaBusy = 'true'
    keeper.changed()
  })
  addEventListener('pagehide', () => void keeper.flush())
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keeper.flush()
  })
  return keeper
}

/** The grid takes the focus while it opens; until the user does something, the Tab key begins at the top of the page. */
const startAtTop = (): void => {
  const toTop = (): void => {
    if (!element('grid').contains(document.activeElement)) return
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  }
  const leave = (): void => document.removeEventListener('focusin', toTop)
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, leave, { once: true, capture: true })
  document.addEventListener('focusin', toTop)
  toTop()
}

const start = async (): Promise<void> => {
  const keeping = await claimKeeping()
  const mayKeep = keeping === 'mine' || keeping === 'unguarded'
  const { grid, work, problem } = await openFound(mayKeep ? await findWork() : {})
  const sets = new Sets()
  for (const plan of work?.plans ?? []) sets.put(plan)
  const guard = guardSheets(grid, sets, showMessage)
  const bench: Bench = { grid, sets, guard }

  speakDutch(grid, sets)
  substituteExactly(grid)
  const cellProblems = registerFunctions(grid)
  const calculation = watchCalculation(grid)
  calculation.restart()

  const keeper = mayKeep ? keepChanges(bench) : undefined
  preparePage(keeping, () => keeper?.stop())
  void grid.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => element('loading').remove())
  if (!mayKeep) element('kept').textContent = 'Wordt niet bewaard'
  const sentence = problem ?? (keeping === 'mine' ? undefined : problems[keeping])
  if (sentence) showMessage(sentence)

  const host = paneHost(bench, calculation, cellProblems, {
    save: async () =>
      (await import(/* webpackChunkName: "save-file" */ './save-file')).saveWorkbook(bench, calculation),
    share: async () =>
      (await import(/* webpackChunkName: "save-file" */ './save-file')).shareWorkbook(bench, calculation),
    print: async () => {
      const { printCard } = await import(/* webpackChunkName: "print-card" */ './print-card')
      await calculation.settled()
      printCard(grid, sets.all())
    },
  })
  mountPane(element('pane'), host)
  watchOutlets(host)
  startAtTop()
  // For the browser's console and for the tests: the doors that the workbench itself uses.
  const values = (sheet: string, range: string) => valuesOf(grid, sheet, range)
  Object.assign(window, { werkbank: { host, grid: grid.api, settled: calculation.settled, values } })
}

void start().catch((error: unknown) => {
  console.error(error)
  showMessage('De werkbank kon niet starten. Herlaad deze pagina. Blijft het misgaan, gebruik dan een actuele browser.')
})
