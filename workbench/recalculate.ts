// When is the grid done calculating? It starts a tenth of a second after a change and works in steps; who reads values waits here.
import { type ICommandInfo, ICommandService, type IExecutionOptions } from '@univerjs/core'
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core'
import type { Grid } from './grid'

export interface Calculation {
  /** Resolves when every change so far has been calculated through and the results stand in the cells. */
  settled(): Promise<void>
  /** Calculates everything again. */
  restart(): void
  /** Calls back each time results have been written. */
  onDone(done: () => void): void
}

/** A calculation that never ends must not keep the pane waiting for ever; after this the values are read as they are. */
const longestWait = 60_000

/** Changes of the look alone; the grid does not calculate after these. */
const lookOnly = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id])

const changesLookOnly = (params: object = {}): boolean => 'trigger' in params && lookOnly.has(String(params.trigger))

/** Results are written sheet by sheet within one turn; the next turn sees them all. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve))

export const watchCalculation = ({ api, injector }: Grid): Calculation => {
  const session = injector.get(FormulaCalculationSessionService)
  const dirtying = injector.get(IActiveDirtyManagerService)
  /** The number of the calculation that will cover the last change. */
  let awaited = 0
  let waiting: (() => void)[] = []

  const isDone = (): boolean => {
    const { id, completed, resultApplied } = session.state
    return id >= awaited && (awaited === 0 || (completed && resultApplied))
  }

  injector.get(ICommandService).onCommandExecuted(({ id, params }: ICommandInfo, options?: IExecutionOptions) => {
    if (!options?.onlyLocal && !changesLookOnly(params) && dirtying.get(id)) awaited = session.state.id + 1
  })
  session.state$.subscribe(() => {
    if (!isDone()) return
    const resume = waiting
    waiting = []
    for (const go of resume) go()
  })

  return {
    settled: async () => {
      while (!isDone()) {
        await new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error('De berekening duurt te lang.')), longestWait)
          waiting.push(() => {
            clearTimeout(late)
            resolve()
          })
        })
        await nextTurn()
      }
    },
    restart: () => {
      awaited = session.state.id + 1
      api.getFormula().executeCalculation()
    },
    onDone: (done) => {
      session.resultApplied$.subscribe(done)
    },
  }
}
