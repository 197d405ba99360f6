// The work is kept in this browser: a snapshot after each change, opened again at the next visit. Work that cannot be opened is set
// aside and never thrown away. Only one window keeps work at a time, so that two windows do not overwrite each other.
import type { IWorkbookData } from '@univerjs/core'
import type { Plan } from '../core'
import { clearStore, moveValue, readKeys, readValue, writeValue } from './browser-store'
import { plansOfToday, schema } from './kept-plans'

const current = 'nu'
const asidePrefix = 'apart '

export interface Work {
  readonly workbook: Partial<IWorkbookData>
  readonly plans: readonly Plan[]
}

interface KeptWork extends Work {
  readonly schema: number
}

/** What was found: work, nothing, or something that could not be opened and has been set aside. */
export type Found = { readonly work?: Work; readonly problem?: string }

/** What the user must know about the work in this browser. */
export const problems = {
  broken:
    'Het werk dat in deze browser was bewaard, kon niet worden geopend. Het is apart gezet en niet gewist; u begint nu met een leeg blad.',
  newer:
    'Het werk in deze browser is bewaard door een nieuwere versie. Het is apart gezet en niet gewist; u begint nu met een leeg blad.',
  unreachable:
    'Deze browser bewaart geen werk, bijvoorbeeld door een privévenster. Sla uw werk op als .xlsx voordat u het venster sluit.',
  elsewhere:
    'De werkbank staat al open in een ander venster. Wat u hier doet, wordt niet bewaard. Sluit dit venster en werk verder in het andere.',
  unguarded:
    'Deze pagina komt niet over een beveiligde verbinding (https). Open de werkbank in één venster tegelijk, anders raakt werk overschreven.',
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const looksLikeWork = (kept: unknown): kept is KeptWork => {
  if (!isObject(kept) || !isObject(kept.workbook) || !Array.isArray(kept.plans)) return false
  const { sheets, sheetOrder } = kept.workbook
  if (!isObject(sheets) || !Array.isArray(sheetOrder) || sheetOrder.length === 0) return false
  const isPlan = (plan: unknown) =>
    isObject(plan) && typeof plan.set === 'string' && Array.isArray(plan.sheets) && Array.isArray(plan.names)
  return (
    typeof kept.schema === 'number' &&
    sheetOrder.every((id) => isObject(sheets[String(id)])) &&
    kept.plans.every(isPlan)
  )
}

/** What was kept, in the shape of today; undefined when it cannot be. */
const openKept = (kept: unknown): Work | undefined => {
  if (!looksLikeWork(kept)) return undefined
  try {
    return { workbook: kept.workbook, plans: plansOfToday(kept.plans, kept.schema) }
  } catch {
    return undefined
  }
}

/** Moves the kept work out of the way. Called too when the grid cannot open work that looked whole. */
export const setAside = async (problem: 'broken' | 'newer' = 'broken'): Promise<Found> => {
  await moveValue(current, `${asidePrefix}${new Date().toISOString()}`)
  return { problem: problems[problem] }
}

export const findWork = async (): Promise<Found> => {
  try {
    const kept = await readValue(current)
    if (kept === undefined) return {}
    if (isObject(kept) && typeof kept.schema === 'number' && kept.schema > schema) return await setAside('newer')
    const work = openKept(kept)
    return work ? { work } : await setAside()
  } catch {
    return { problem: problems.unreachable }
  }
}

/** Work that was set aside earlier, newest first, as one JSON text for who can repair it. Undefined when there is none. */
export const asideAsText = async (): Promise<string | undefined> => {
  const keys = (await readKeys())
    .filter((key) => key.startsWith(asidePrefix))
    .sort()
    .reverse()
  if (keys.length === 0) return undefined
  const works = await Promise.all(
    keys.map(async (key) => ({ bewaard: key.slice(asidePrefix.length), werk: await readValue(key) })),
  )
  return JSON.stringify(works, null, 1)
}

/** Everything that this browser holds of the workbench, work set aside included. */
export const forgetWork = (): Promise<void> => clearStore()

/**
 * May this window keep work? `mine`: yes. `unguarded`: yes, but a browser without locks (a page over plain http) cannot tell whether
 * another window does too. `elsewhere`: no, another window has that right as long as it is open. `unreachable`: this browser keeps nothing.
 */
export type Keeping = 'mine' | 'unguarded' | 'elsewhere' | 'unreachable'

const claim = (locks: LockManager): Promise<Keeping> =>
  new Promise((resolve) => {
    const held = locks.request('impactkaart-werkbank', { ifAvailable: true }, (lock) => {
      resolve(lock ? 'mine' : 'elsewhere')
      return lock ? new Promise<never>(() => undefined) : undefined
    })
    held.catch(() => resolve('unreachable'))
  })

export const claimKeeping = async (): Promise<Keeping> => {
  const locks: LockManager | undefined = navigator.locks
  if (!locks) return 'unguarded'
  const claimed = await claim(locks)
  if (claimed !== 'elsewhere') return claimed
  // After a reload the page that is going away may hold the right for a moment longer.
  await new Promise((resolve) => setTimeout(resolve, 700))
  return claim(locks)
}

const pause = 600

export interface Keeper {
  /** Something changed: keep it in a moment. */
  changed(): void
  /** Keeps at once what is waiting; for when the window closes. */
  flush(): Promise<void>
  /** Keeps nothing more. */
  stop(): void
}

/** `take` makes the snapshot; `kept` hears how it went. */
export const keepWork = (take: () => Work, kept: (sentence: string | undefined) => void): Keeper => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let writing: Promise<void> = Promise.resolve()

  const keep = async (): Promise<void> => {
    timer = undefined
    if (stopped) return
    try {
      await writeValue(current, { schema, ...take() })
      // A change that came in meanwhile is kept in a moment, and told then.
      if (timer === undefined) kept(undefined)
    } catch {
      kept(problems.unreachable)
    }
  }
  const flush = (): Promise<void> => {
    if (timer === undefined) return writing
    clearTimeout(timer)
    writing = writing.then(keep)
    return writing
  }
  return {
    changed: () => {
      clearTimeout(timer)
      if (!stopped) timer = setTimeout(() => void flush(), pause)
    },
    flush,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
