// Tells the pane that something changed: values, selection, sheets, or a sentence of ours. Changes come in bursts; the pane hears of a
// burst once.
import type { CellProblems } from '../functions/cell-problems'
import { look } from './run'

/** At most this often, in milliseconds. */
const quiet = 300

type Handler = OfficeExtension.EventHandlerResult<unknown>

const listen = (tell: () => void): Promise<readonly Handler[]> =>
  look(async (context) => {
    const { worksheets } = context.workbook
    const heard = async (): Promise<void> => tell()
    const handlers = [
      worksheets.onChanged.add(heard),
      worksheets.onSelectionChanged.add(heard),
      worksheets.onActivated.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    ]
    await context.sync()
    return handlers as readonly Handler[]
  })

const silence = async (handlers: readonly Handler[]): Promise<void> => {
  const [first] = handlers
  if (!first) return
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove()
    await context.sync()
  })
}

/** Returns the way to stop. A workbook that cannot be listened to is read when the user acts in the pane. */
export const watchWorkbook = (problems: CellProblems, onChange: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const tell = (): void => {
    if (stopped) return
    timer ??= setTimeout(() => {
      timer = undefined
      onChange()
    }, quiet)
  }
  const listening = listen(tell).catch((): readonly Handler[] => [])
  const forget = problems.watch(tell)
  return () => {
    stopped = true
    clearTimeout(timer)
    forget()
    // Nothing is left to tell when this fails: the page is going away.
    void listening.then(silence).catch(() => undefined)
  }
}
