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
  /** `onSaved` belongs to these scores: what is typed meanwhile is of later. */
  readonly save: (scores: readonly NewScore[], onSaved: () => void) => void
  /** The user's answer: write over them, or leave it. */
  readonly overwrite: () => void
  readonly leave: () => void
}

interface Asked {
  readonly all: readonly NewScore[]
  readonly twice: readonly NewScore[]
  readonly onSaved: () => void
}

export const useSavingScores = (): SavingScores => {
  const pane = usePane()
  const say = useSay()
  const { reread } = useMeasuring()
  const { busy, run } = useOnce()
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [asked, setAsked] = useState<Asked | undefined>(undefined)

  const attempt = async (scores: readonly NewScore[], onSaved: () => void, sure: boolean): Promise<void> => {
    setProblem(undefined)
    setAsked(undefined)
    try {
      const tables = await reread()
      const twice = alreadyThere(tables, scores)
      if (twice.length > 0 && !sure) return setAsked({ all: scores, twice, onSaved })
      const saved = await saveScores({ host: pane.host, reread }, tables, scores)
      if (saved.kind === 'full') return setProblem(say.entry.full(tables.measurements.rows.length))
      if (saved.kind === 'twice') return setAsked({ all: scores, twice: saved.scores, onSaved })
      if (saved.kind === 'missing') return setProblem(say.missingColumn(saved.column))
      await reread()
      pane.clearNotice()
      onSaved()
    } catch (error) {
      pane.fail('write', error, () => void run(() => attempt(scores, onSaved, sure)))
    }
  }
  return {
    busy,
    problem,
    twice: asked?.twice ?? [],
    save: (scores, onSaved) => void run(() => attempt(scores, onSaved, false)),
    overwrite: () => void (asked && run(() => attempt(asked.all, asked.onSaved, true))),
    leave: () => setAsked(undefined),
  }
}
