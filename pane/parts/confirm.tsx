// A button that takes something away, and the question that then stands in its place. The question takes the focus; no, or Escape,
// brings the button and the focus back.
import { useEffect, useId, useRef, useState } from 'react'
import { usePane } from '../state'

interface Props {
  readonly label: string
  /** What a screen reader says instead of the label. */
  readonly fullLabel?: string
  readonly question: string
  readonly yes: string
  readonly onYes: () => void
}

export const ConfirmButton = ({ label, fullLabel, question, yes, onYes }: Props) => {
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (refused > 0) button.current?.focus()
  }, [refused])
  if (asking) {
    return (
      <Question
        question={question}
        yes={yes}
        onYes={() => {
          setAsking(false)
          onYes()
        }}
        onNo={() => {
          setAsking(false)
          setRefused(refused + 1)
        }}
      />
    )
  }
  return (
    <button type="button" className="ik-link" aria-label={fullLabel} ref={button} onClick={() => setAsking(true)}>
      {label}
    </button>
  )
}

interface QuestionProps {
  readonly question: string
  readonly yes: string
  readonly onYes: () => void
  readonly onNo: () => void
}

const Question = ({ question, yes, onYes, onNo }: QuestionProps) => {
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
