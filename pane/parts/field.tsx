// A field: label, why it is asked (behind a button, always read out to a screen reader), the control, and what is wrong with it.
import { type ReactNode, useId, useState } from 'react'
import { usePane } from '../state'
import { ErrorText } from './error-text'
import { Icon } from './icon'

/** What the control must carry, so that its help and its error belong to it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': true | undefined
}

interface Props {
  readonly label: string
  readonly why: ReactNode
  /** A word beside the label: the unit, or that the field may stay blank. */
  readonly unit?: string | undefined
  /** Help that is always in view, on a line of its own: an example, or how the field works. */
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Something to know about what was typed, without it being wrong. */
  readonly note?: string | undefined
  readonly children: (control: ControlProps) => ReactNode
}

export const Field = ({ label, why, unit, hint, error, note, children }: Props) => {
  const id = useId()
  const control: ControlProps = {
    id,
    'aria-describedby': [unit && `${id}-unit`, hint && `${id}-hint`, `${id}-why`, `${id}-state`]
      .filter(Boolean)
      .join(' '),
    'aria-invalid': error === undefined ? undefined : true,
  }
  return (
    <div className="ik-field">
      <div className="ik-label-row">
        <span>
          <label className="ik-label" htmlFor={id}>
            {label}
          </label>{' '}
          {unit && (
            <span className="ik-hint" id={`${id}-unit`}>
              {unit}
            </span>
          )}
        </span>
        <WhyButton id={`${id}-why`} label={label} why={why} />
      </div>
      {hint && (
        <p className="ik-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(control)}
      <FieldState id={`${id}-state`} error={error} note={note} />
    </div>
  )
}

/** The error and the note of a field, announced when they come. */
export const FieldState = ({
  id,
  error,
  note,
}: {
  readonly id: string
  readonly error?: string | undefined
  readonly note?: string | undefined
}) => {
  return (
    <div id={id} aria-live="polite">
      {error !== undefined && <ErrorText text={error} />}
      {note !== undefined && (
        <p className="ik-note">
          <Icon name="info" />
          <span>{note}</span>
        </p>
      )}
    </div>
  )
}

interface WhyProps {
  readonly id: string
  readonly label: string
  readonly why: ReactNode
}

/** Shows or hides why a field is asked. The text stays in the page, so it can describe the control while hidden. */
export const WhyButton = ({ id, label, why }: WhyProps) => {
  const { words } = usePane()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="ik-why"
        aria-expanded={open}
        aria-controls={id}
        aria-label={words.general.whyOf(label.replace(/\?$/, ''))}
        onClick={() => setOpen(!open)}
      >
        {words.general.why}
      </button>
      <p id={id} className="ik-why-text" hidden={!open}>
        {why}
      </p>
    </>
  )
}
