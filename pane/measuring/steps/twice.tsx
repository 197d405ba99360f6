// Scores that stand in the sheet already: what would be overwritten, and the choice to do so or not.

import { useEffect, useId, useRef } from 'react'
import { nameIn } from '../../parts/names'
import { usePane } from '../../state'
import { useSay } from '../use-measuring'
import type { SavingScores } from './use-saving-scores'

const mostNamed = 4

export const Twice = ({ saving }: { readonly saving: SavingScores }) => {
  const { words } = usePane()
  const say = useSay()
  const id = useId()
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => leave.current?.focus(), [])
  const named = [...new Set(saving.twice.map(({ code, moment }) => `${code} (${nameIn(say.moments, moment)})`))]
  const list = named.length > mostNamed ? `${named.slice(0, mostNamed).join(', ')}…` : named.join(', ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a form; this is a question with two answers.
    <div
      className="ik-confirm"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') saving.leave()
      }}
    >
      <p id={id}>{say.entry.twice(saving.twice.length, list)}</p>
      <div className="ik-buttons">
        <button type="button" className="ik-button ik-danger" aria-describedby={id} onClick={saving.overwrite}>
          {say.entry.overwrite}
        </button>
        <button type="button" className="ik-button" ref={leave} aria-describedby={id} onClick={saving.leave}>
          {words.general.cancel}
        </button>
      </div>
    </div>
  )
}
