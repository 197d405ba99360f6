// Saving scores from the form or from a pasted text: once at a time, with the question what to do with scores that stand there already,
// and with everything typed kept when it fails.
import { useState } from 'react'
import { useOnce } from '../../parts/use-once'
import { usePane } from '../../state'
import { useMeasuring, useSay } from '../use-measuring'
import { alreadyThere, type NewScore, saveScores } from './save-measurements'

export interface SavingScores {
  readonly busy: boolean
  /** What keeps them from being saved, as a sentence. */
  readonly problem: string | undefined
  /** Scores that stand in the sheet already, while the user is asked what to do. */
  readonly twice: readonly NewScore[]
  readonly save: (scores: readonly NewScore[]) => void
  /** The user's answer: write over them, or leave it. */
  readonly overwrite: () => void
  readonly leave: () => void
}

export const useSavingScores = (onSaved: (scores: readonly NewScore[]) => void): SavingScores => {
  const pane = usePane()
  const say = useSay()
  const { reread } = useMeasuring()
  const { busy, run } = useOnce()
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [asked, setAsked] = useState<{ all: readonly NewScore[]; twice: readonly NewScore[] } | undefined>(undefined)

  const attempt = async (scores: readonly NewScore[], sure: boolean): Promise<void> => {
    setProblem(undefined)
    setAsked(undefined)
    try {
      const tables = await reread()
      const twice = alreadyThere(tables, scores)
      if (twice.length > 0 && !sure) return setAsked({ all: scores, twice })
      const saved = await saveScores({ host: pane.host, reread }, tables, scores)
      if (saved.kind === 'full') return setProblem(say.entry.full(tables.measurements.rows.length))
      if (saved.kind === 'missing') return setProblem(say.missingColumn(saved.column))
      await reread()
      pane.clearNotice()
      onSaved(scores)
    } catch (error) {
      pane.fail('write', error, () => void run(() => attempt(scores, sure)))
    }
  }
  return {
    busy,
    problem,
    twice: asked?.twice ?? [],
    save: (scores) => void run(() => attempt(scores, false)),
    overwrite: () => void (asked && run(() => attempt(asked.all, true))),
    leave: () => setAsked(undefined),
  }
}
