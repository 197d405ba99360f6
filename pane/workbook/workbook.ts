// What the pane knows of the open workbook: our sets, the tables of the set on screen, and the selected cell.
// The workbook is the truth; this is read again whenever the host says that something changed.
import { useCallback, useEffect, useRef, useState } from 'react'
import { aboutFileName, type Cell, effectsName, impactkaartNames } from '../../core'
import type { Host, Selection, SheetSet } from '../host'
import { type Effects, effectsIn } from './effects'
import { type QuickValues, quickNames, quickValues } from './quick-fields'

/** The tables of one set, as they stand in its sheets. */
export interface SetTables {
  readonly start: QuickValues
  readonly project: Cell[][]
  readonly outcomes: Cell[][]
  /** The effects in words; undefined in a workbook from before they had a name. */
  readonly effects: Effects | undefined
  /** The organisation's own prices. */
  readonly ownPrices: Cell[][]
  /** Where the workbook came from; nothing without a pack. */
  readonly about: Cell[][]
}

export interface Workbook {
  /** False until the first reading. */
  readonly ready: boolean
  readonly sets: readonly SheetSet[]
  /** The project names of the sets, by set, as far as they could be read. */
  readonly projectNames: Readonly<Record<string, string>>
  /** The set on screen. */
  readonly set: SheetSet | undefined
  readonly tables: SetTables | undefined
  readonly selection: Selection
}

const nothing: Workbook = {
  ready: false,
  sets: [],
  projectNames: {},
  set: undefined,
  tables: undefined,
  selection: { address: '', formula: '', sentence: '' },
}

/** Reads names in groups; a later group counts only when every name in it is there, the first must be. */
const readMost = async (host: Host, [needed, ...more]: readonly [readonly string[], ...(readonly string[])[]]) => {
  for (let groups = more.length; groups > 0; groups--) {
    try {
      return await host.read([...needed, ...more.slice(0, groups).flat()])
    } catch {
      // A name of the last group is not there: without that group, then.
    }
  }
  return host.read(needed)
}

/** Reads everything the pane shows. */
const readWorkbook = async (host: Host, wanted: string | undefined): Promise<Workbook> => {
  const [sets, selection] = await Promise.all([host.sets(), host.selection()])
  const set = sets.find((one) => one.set === wanted) ?? sets[0]
  if (!set) return { ready: true, sets, projectNames: {}, set, tables: undefined, selection }
  const names = impactkaartNames(set.set)
  const effects = effectsName(set.set)
  const projectName = (one: SheetSet): string => impactkaartNames(one.set).projectName
  const others = sets.filter((one) => one !== set).map(projectName)
  const about = set.composed ? [aboutFileName(set.set)] : []
  const needed = [...quickNames(names), names.project, names.outcomes, names.ownPrices, ...about]
  const cells = await readMost(host, [needed, others, [effects]])
  const tables: SetTables = {
    start: quickValues(cells, names),
    project: cells[names.project] ?? [],
    outcomes: cells[names.outcomes] ?? [],
    effects: cells[effects] && effectsIn(cells[effects]),
    ownPrices: cells[names.ownPrices] ?? [],
    about: about.flatMap((name) => cells[name] ?? []),
  }
  const projectNames = sets.map((one) => [one.set, String(cells[projectName(one)]?.[0]?.[0] ?? '').trim()])
  return { ready: true, sets, projectNames: Object.fromEntries(projectNames), set, tables, selection }
}

export interface LiveWorkbook {
  readonly workbook: Workbook
  /** What went wrong at the last reading, or undefined. */
  readonly failure: unknown
  /** Reads again; ends when the pane is up to date. */
  readonly refresh: () => Promise<void>
  readonly choose: (set: string) => Promise<void>
}

/** The workbook, kept up to date. Changes that come in during a reading lead to one more reading, not to many. */
export const useWorkbook = (host: Host): LiveWorkbook => {
  const [workbook, setWorkbook] = useState(nothing)
  const [failure, setFailure] = useState<unknown>(undefined)
  const wanted = useRef<string | undefined>(undefined)
  const running = useRef<Promise<void> | undefined>(undefined)
  const again = useRef(false)

  const refresh = useCallback((): Promise<void> => {
    if (running.current) {
      again.current = true
      return running.current
    }
    const run = async () => {
      do {
        again.current = false
        try {
          setWorkbook(await readWorkbook(host, wanted.current))
          setFailure(undefined)
        } catch (error) {
          setFailure(error)
        }
      } while (again.current)
    }
    running.current = run().finally(() => {
      running.current = undefined
    })
    return running.current
  }, [host])

  const choose = useCallback(
    (set: string) => {
      wanted.current = set
      return refresh()
    },
    [refresh],
  )

  useEffect(() => {
    void refresh()
    return host.watch(() => void refresh())
  }, [host, refresh])

  return { workbook, failure, refresh, choose }
}
