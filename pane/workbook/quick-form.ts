// What is typed in the quick fields and not yet in the sheet. A value that the core can read goes to the sheet a moment after the
// last key; one with an error stays here, as typed, with its sentence. A change in the sheet shows here at once.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Cell, impactkaartNames } from '../../core'
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

export type Drafts = Partial<Record<QuickField, Draft>>

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
  /** Forgets what was typed. */
  readonly clear: () => void
}

/** @param sheet what the sheet holds, or undefined while there is no sheet for these fields. */
export const useQuickForm = (
  host: Pane['host'],
  language: Pane['language'],
  set: string | undefined,
  sheet: QuickValues | undefined,
  fail: Pane['fail'],
): QuickForm => {
  const [drafts, setDrafts] = useState<Drafts>({})
  const focused = useRef<QuickField | undefined>(undefined)
  const base = sheet ?? noValues

  const change = useCallback(
    (field: QuickField, text: string) =>
      setDrafts((now) => ({ ...now, [field]: { text, base: now[field]?.base ?? base[field] } })),
    [base],
  )
  /** Lets go of drafts that the sheet has taken over, and of those that the sheet has overtaken. */
  const tidy = useCallback(() => {
    if (!sheet) return
    setDrafts((now) => {
      const entries = Object.entries(now) as [QuickField, Draft][]
      const kept = entries.filter(([field, draft]) => field === focused.current || isNeeded(field, draft, sheet))
      return kept.length === entries.length ? now : (Object.fromEntries(kept) as Drafts)
    })
  }, [sheet])
  useEffect(tidy, [tidy])

  const values = useMemo((): QuickValues => {
    const typed = Object.entries(drafts).map(([field, draft]) => [field, draft.text])
    return { ...base, ...Object.fromEntries(typed) }
  }, [base, drafts])
  const settled = useSettled(values)
  const settledDrafts = useSettled(drafts)
  useWriting(host, set, settledDrafts, setDrafts, fail)

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
    clear: () => setDrafts({}),
  }
}

/** Does a draft still hold something that the sheet does not? */
const isNeeded = (field: QuickField, { text, base, written }: Draft, sheet: QuickValues): boolean => {
  const overtaken = sheet[field] !== base
  if (quickProblem(field, text)) return !overtaken
  return written !== text || (!overtaken && readQuick(field, text) !== sheet[field])
}

/** Sends what is typed and right to the sheet. */
const useWriting = (
  host: Pane['host'],
  set: string | undefined,
  drafts: Drafts,
  setDrafts: (change: (now: Drafts) => Drafts) => void,
  fail: Pane['fail'],
): void => {
  useEffect(() => {
    if (set === undefined) return
    const ready = (Object.entries(drafts) as [QuickField, Draft][]).filter(
      ([field, draft]) => draft.written !== draft.text && quickProblem(field, draft.text) === undefined,
    )
    if (ready.length === 0) return
    const values = Object.fromEntries(ready.map(([field, { text }]) => [field, readQuick(field, text)]))
    const write = async () => {
      try {
        await host.write(quickCells(values, impactkaartNames(set)))
        setDrafts((now) => markWritten(now, ready))
      } catch (error) {
        fail('write', error, () => void write())
      }
    }
    void write()
  }, [host, set, drafts, setDrafts, fail])
}

const markWritten = (now: Drafts, written: readonly [QuickField, Draft][]): Drafts => {
  const next = { ...now }
  for (const [field, { text }] of written) {
    const draft = next[field]
    if (draft) next[field] = { ...draft, written: text }
  }
  return next
}
