// Maak deelbaar, with what it does: on the card, and with the functions.
import { useId } from 'react'
import { usePane } from '../state'
import type { Attempt } from './use-attempt'

/** Nothing where the program cannot do it. */
export const ShareButton = ({ attempt }: Pick<Attempt, 'attempt'>) => {
  const { words, host } = usePane()
  const hint = useId()
  if (!host.capabilities.share) return null
  return (
    <>
      <button
        type="button"
        className="ik-button"
        aria-describedby={hint}
        onClick={() =>
          void attempt(
            'share',
            () => host.share(),
            () => words.card.shared,
          )
        }
      >
        {words.card.share}
      </button>
      <p className="ik-quiet" id={hint}>
        {words.card.shareHint}
      </p>
    </>
  )
}
