// What is typed in the quick fields and not yet in the sheet. A value that the core can read goes to the sheet a moment after the
// last key; one with an error stays here, as typed, with its sentence. A change in the sheet shows here at once.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Cell, impactkaartNames, isBlank } from '../../core'
import type { Pane } from '../state'
import {
  asTyped,
  type QuickField,
  type QuickValues,
  quickCells,
  quickFields,
  quickProblem,
  readQuick,
} from './quick-fields'

interface Draft {
  readonly text: string
  /** What the sheet held when the typing began. */
  readonly base: Cell
  /** The text that was sent to the sheet, if any. */
  readonly written?: string
}

type Drafts = Readonly<Partial<Record<QuickField, Draft>>>

/** Drafts by the set they belong to: what is typed for one Impactkaart never ends up in another. */
type DraftsOfSets = Readonly<Record<string, Drafts>>

/** For the Impactkaart that has no sheets yet. No set has this suffix. */
const unmade = 'unmade'

/** How long after the last key a value counts as typed. Well within the second in which the result must follow. */
export const settleTime = 350

export const noValues = Object.fromEntries(
  quickFields.map((field) => [field, field.startsWith('question') ? 'gelijk' : '']),
) as Record<QuickField, Cell>

/** The value after it has stood still for a moment. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleTime)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

export interface QuickForm {
  /** What a field shows. */
  readonly text: (field: QuickField) => string
  /** What every field holds: as typed, else from the sheet. */
  readonly values: QuickValues
  /** The same, a moment after the last key. */
  readonly settled: QuickValues
  readonly change: (field: QuickField, text: string) => void
  readonly enter: (field: QuickField) => void
  readonly leave: (field: QuickField) => void
  /** Forgets what was typed for the Impactkaart that had no sheets: they have it now. */
  readonly clear: () => void
  /** Gives what was typed to a set whose sheets could be made but not filled. */
  readonly moveTo: (set: string) => void
}

interface Bound {
  /** False until the workbook has been read. */
  readonly ready: boolean
  /** The set behind the fields, or undefined while there are no sheets for them. */
  readonly set: string | undefined
  /** What its sheet holds. */
  readonly sheet: QuickValues | undefined
  /** All sets in the workbook. */
  readonly sets: readonly string[]
}

export const useQuickForm = (
  { host, language, fail, clearNotice }: Pick<Pane, 'host' | 'language' | 'fail' | 'clearNotice'>,
  { ready, set, sheet, sets }: Bound,
): QuickForm => {
  const [all, setAll] = useState<DraftsOfSets>({})
  const focused = useRef<QuickField | undefined>(undefined)
  const wasReady = useRef(false)
  const base = sheet ?? noValues
  const key = set ?? unmade
  const drafts = all[key] ?? none

  const change = useCallback(
    (field: QuickField, text: string) =>
      setAll((now) => changed(now, key, { [field]: { text, base: now[key]?.[field]?.base ?? base[field] } })),
    [base, key],
  )
  /** Lets go of drafts that the sheet has taken over, and of those that the sheet has overtaken. */
  const tidy = useCallback(() => {
    if (!sheet) return
    setAll((now) => {
      const entries = Object.entries(now[key] ?? none) as [QuickField, Draft][]
      const kept = entries.filter(([field, draft]) => field === focused.current || isNeeded(field, draft, sheet))
      return kept.length === entries.length ? now : { ...now, [key]: Object.fromEntries(kept) }
    })
  }, [sheet, key])
  useEffect(tidy, [tidy])
  // Before the screen is painted, so that a field in which someone types never shows anything else.
  useLayoutEffect(() => {
    if (!ready || wasReady.current) return
    wasReady.current = true
    if (set !== undefined && sheet) setAll((now) => adopted(now, set, sheet, focused.current))
  }, [ready, set, sheet])

  const values = useMemo((): QuickValues => {
    const typed = Object.entries(drafts).map(([field, draft]) => [field, draft.text])
    return { ...base, ...Object.fromEntries(typed) }
  }, [base, drafts])
  const settled = useSettled(values)
  const settledDrafts = useSettled(all)
  useWriting({ host, fail, clearNotice }, sets, settledDrafts, setAll)

  return {
    text: (field) => drafts[field]?.text ?? asTyped(base[field], field, language),
    values,
    settled,
    change,
    enter: (field) => {
      focused.current = field
    },
    leave: () => {
      focused.current = undefined
      tidy()
    },
    clear: () => setAll((now) => ({ ...now, [unmade]: none })),
    moveTo: (made) => setAll((now) => moved(now, made)),
  }
}

const none: Drafts = {}

const changed = (now: DraftsOfSets, key: string, drafts: Drafts): DraftsOfSets => ({
  ...now,
  [key]: { ...now[key], ...drafts },
})

/**
 * What was typed before the workbook had been read belongs to the Impactkaart that turns out to stand there. What its sheet holds already
 * stays: it was not on screen yet. Only in the field in which someone types, the typing goes on.
 */
const adopted = (now: DraftsOfSets, set: string, sheet: QuickValues, focused: QuickField | undefined): DraftsOfSets => {
  const isFree = (field: QuickField) => field === focused || isBlank(sheet[field]) || sheet[field] === noValues[field]
  const early = Object.entries(now[unmade] ?? none) as [QuickField, Draft][]
  const taken = early
    .filter(([field]) => isFree(field))
    .map(([field, { text }]) => [field, { text, base: sheet[field] }])
  const left = early.filter(([field]) => !isFree(field))
  return { ...changed(now, set, Object.fromEntries(taken)), [unmade]: Object.fromEntries(left) }
}

/** Filling was tried, so these count as sent; they stay drafts because the sheet does not hold them. */
const moved = (now: DraftsOfSets, set: string): DraftsOfSets => {
  const entries = Object.entries(now[unmade] ?? none) as [QuickField, Draft][]
  const drafts = Object.fromEntries(entries.map(([field, draft]) => [field, { ...draft, written: draft.text }]))
  return { ...changed(now, set, drafts), [unmade]: none }
}

/** Does a draft still hold something that the sheet does not? */
const isNeeded = (field: QuickField, { text, base, written }: Draft, sheet: QuickValues): boolean => {
  const overtaken = sheet[field] !== base
  if (quickProblem(field, text)) return !overtaken
  return written !== text || (!overtaken && readQuick(field, text) !== sheet[field])
}

/** Sends what is typed and right to its sheet, also when another set has come on screen meanwhile. */
const useWriting = (
  { host, fail, clearNotice }: Pick<Pane, 'host' | 'fail' | 'clearNotice'>,
  sets: readonly string[],
  all: DraftsOfSets,
  setAll: (change: (now: DraftsOfSets) => DraftsOfSets) => void,
): void => {
  const present = useRef(sets)
  present.current = sets
  useEffect(() => {
    const send = async (set: string, ready: readonly [QuickField, Draft][]): Promise<boolean> => {
      const values = Object.fromEntries(ready.map(([field, { text }]) => [field, readQuick(field, text)]))
      try {
        await host.write(quickCells(values, impactkaartNames(set)))
        setAll((now) => changed(now, set, sent(now[set] ?? none, ready)))
        return true
      } catch (error) {
        fail('write', error, async () => {
          if (await send(set, ready)) clearNotice()
        })
        return false
      }
    }
    for (const [set, drafts] of Object.entries(all)) {
      const ready = unsent(drafts)
      if (ready.length > 0 && present.current.includes(set)) void send(set, ready)
    }
  }, [host, all, setAll, fail, clearNotice])
}

const unsent = (drafts: Drafts): [QuickField, Draft][] =>
  (Object.entries(drafts) as [QuickField, Draft][]).filter(
    ([field, draft]) => draft.written !== draft.text && quickProblem(field, draft.text) === undefined,
  )

const sent = (drafts: Drafts, ready: readonly [QuickField, Draft][]): Drafts =>
  Object.fromEntries(
    ready.flatMap(([field, { text }]) => {
      const draft = drafts[field]
      return draft ? [[field, { ...draft, written: text }]] : []
    }),
  )
