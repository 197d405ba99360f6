// A question before something is taken away. It stands where the button was, takes the focus, and Escape means no.
import { useEffect, useId, useRef } from 'react'
import { usePane } from '../state'

interface Props {
  readonly question: string
  readonly yes: string
  readonly onYes: () => void
  readonly onNo: () => void
}

export const Confirm = ({ question, yes, onYes, onNo }: Props) => {
  const { words } = usePane()
  const id = useId()
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => cancel.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a form; this is a question with two answers.
    <div
      className="ik-confirm"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo()
      }}
    >
      <p id={id}>{question}</p>
      <div className="ik-buttons">
        <button type="button" className="ik-button ik-danger" aria-describedby={id} onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="ik-button" ref={cancel} aria-describedby={id} onClick={onNo}>
          {words.general.cancel}
        </button>
      </div>
    </div>
  )
}
