// What every part of the route can use: its words, the tables as they were read last, and what is typed and not yet in the sheets.
// The tables are read while the screen is open, and again whenever the pane sees that the workbook changed.
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { usePane } from '../state'
import { measuringEn } from '../words/measuring-words-en'
import { type MeasuringWords, measuringNl } from '../words/measuring-words-nl'
import type { Drafts } from './drafts'
import { type MeasuringTables, readMeasuring } from './tables/measuring-tables'

const wordsIn = { nl: measuringNl, en: measuringEn }

/** The words of the route. */
export const useSay = (): MeasuringWords => wordsIn[usePane().language]

export interface Measuring {
  readonly tables: MeasuringTables
  readonly drafts: Drafts
  /** Changes some of what is typed. */
  readonly keep: (change: Partial<Drafts> | ((now: Drafts) => Partial<Drafts>)) => void
  /** What is typed by now, also in what began earlier. */
  readonly latest: () => Drafts
  /** Reads the tables anew and shows them. */
  readonly reread: () => Promise<MeasuringTables>
}

export const MeasuringContext = createContext<Measuring | undefined>(undefined)

export const useMeasuring = (): Measuring => {
  const measuring = useContext(MeasuringContext)
  if (!measuring) throw new Error('useMeasuring stands outside the route')
  return measuring
}

/** The tables of a set; `problem` is what went wrong at the last reading. */
export const useTables = (set: string) => {
  const { host, workbook } = usePane()
  const [tables, setTables] = useState<MeasuringTables | undefined>(undefined)
  const [problem, setProblem] = useState<unknown>(undefined)
  /** Only the answer to the latest question counts. */
  const latest = useRef(0)
  const reread = useCallback(async (): Promise<MeasuringTables> => {
    latest.current += 1
    const asked = latest.current
    const found = await readMeasuring(host, set)
    if (asked === latest.current) {
      setTables(found)
      setProblem(undefined)
    }
    return found
  }, [host, set])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the workbook is made anew at each change of it, and that is when to read.
  useEffect(() => {
    reread().catch(setProblem)
  }, [reread, workbook])
  return { tables, problem, reread, retry: () => void reread().catch(setProblem) }
}
