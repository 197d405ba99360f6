// The workbench: the grid, the pane beside it, and the work that was kept in this browser.
import { ICommandService, LifecycleService, LifecycleStages } from '@univerjs/core'
import { mountPane } from '../pane'
import { emptyWorkbook } from './grid'
import { claimKeeping, type Found, findWork, type Keeper, keepWork, problems, setAside } from './keep-work'
import { showMessage } from './message'
import { type OpenedBench, openBench } from './open-bench'
import { watchFiles } from './open-file/choose-file'
import { element, preparePage, watchOutlets } from './page'
import { valuesOf } from './read-cells'
import '../pane/pane.css'
import './workbench.css'

const emptyWork = () => ({ workbook: emptyWorkbook(), plans: [] })

/** Opens the kept work; what the grid cannot open is set aside, and the user starts with an empty sheet. */
const openFound = async (found: Found): Promise<{ opened: OpenedBench; problem: string | undefined }> => {
  const box = element('grid')
  if (!found.work) return { opened: openBench(box, emptyWork()), problem: found.problem }
  try {
    return { opened: openBench(box, found.work), problem: undefined }
  } catch {
    box.replaceChildren()
    const { problem } = await setAside()
    return { opened: openBench(box, emptyWork()), problem }
  }
}

/** Keeps what `shown` gives, at each change that is told to the keeper. */
const keepShown = (shown: () => OpenedBench): Keeper => {
  const kept = element('kept')
  const keeper = keepWork(
    () => shown().take(),
    (problem) => {
      kept.ariaBusy = 'false'
      // A small window has no room for it in the bar.
      if (problem !== undefined && kept.textContent !== problem) showMessage(problem)
      kept.textContent = problem ?? 'Bewaard in deze browser'
    },
  )
  addEventListener('pagehide', () => void keeper.flush())
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keeper.flush()
  })
  return {
    ...keeper,
    changed: () => {
      kept.ariaBusy = 'true'
      keeper.changed()
    },
  }
}

/** Every change of the workbook itself is kept; moving the selection is none. */
const keepChanges = ({ bench }: OpenedBench, keeper: Keeper): void => {
  bench.grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id.includes('.mutation.')) keeper.changed()
  })
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

/** For the browser's console and for the tests: the doors that the workbench itself uses. */
const openDoors = ({ bench: { grid }, host, calculation }: OpenedBench): void => {
  const values = (sheet: string, range: string) => valuesOf(grid, sheet, range)
  Object.assign(window, { werkbank: { host, grid: grid.api, settled: calculation.settled, values } })
}

const start = async (): Promise<void> => {
  const keeping = await claimKeeping()
  const mayKeep = keeping === 'mine' || keeping === 'unguarded'
  const { opened, problem } = await openFound(mayKeep ? await findWork() : {})
  let shown = opened
  let leavePane = () => {}
  const keeper = mayKeep ? keepShown(() => shown) : undefined
  const show = (next: OpenedBench): void => {
    leavePane()
    shown = next
    if (keeper) keepChanges(next, keeper)
    leavePane = mountPane(element('pane'), next.host)
    openDoors(next)
  }

  preparePage(keeping, () => keeper?.stop())
  void opened.bench.grid.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => element('loading').remove())
  if (!mayKeep) element('kept').textContent = 'Wordt niet bewaard'
  const sentence = problem ?? (keeping === 'mine' ? undefined : problems[keeping])
  if (sentence) showMessage(sentence)

  show(opened)
  watchOutlets({ save: () => shown.host.save(), print: () => shown.host.print() })
  watchFiles(async (file) => {
    const { openFile } = await import(/* webpackChunkName: "open-file" */ './open-file/open-file')
    await openFile(file, shown, (next) => {
      show(next)
      keeper?.changed()
    })
  })
  startAtTop()
}

void start().catch((error: unknown) => {
  console.error(error)
  showMessage('De werkbank kon niet starten. Herlaad deze pagina. Blijft het misgaan, gebruik dan een actuele browser.')
})
